/**
 * Text as HTML, spelt exactly as a browser's own serialiser spells it, so that HTML made of it
 * passes the sanitiser unchanged.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;')
}

/** The same for a value between double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;')
}
