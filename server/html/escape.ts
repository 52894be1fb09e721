/** For the few places that build markup as text because they are hot. */

const needed = /[&<>"']/
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return needed.test(text) ? text.replace(/[&<>"']/g, (char) => entities[char]!) : text
}
