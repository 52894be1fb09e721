import { escapeText } from './escape.ts'

/** A text without its marks being read: paragraphs and lines as typed. Safe to be shown. */
export function plainTextHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br>')}</p>\n`)
    .join('')
}
