/**
 * Bringing conversations over from elsewhere. Their texts are plain: every mark that Markdown would
 * read is escaped, so that a text looks as it was written. Only a line of stars or dashes that
 * stands by itself stays what its writer meant, a rule; and addresses of the web stay links.
 */

/** Plain text as Markdown that reads the same, line by line. */
export function asMarkdown(text: string): string {
  const lines = text.split('\n')
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''
  return lines
    .map((line, at) => {
      const alone = isBlank(lines[at - 1]) && isBlank(lines[at + 1])
      return alone && rule.test(line) ? line.trim() : escapeLine(line)
    })
    .join('\n')
}

const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
/** Underlines of headings and of tables, which make something else of the line above. */
const underline = /^[\s:|=+-]*$/
const lineStart = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$))/
const numberedStart = /^(\d{1,9})([.)])(?=\s|$)/

function escapeLine(line: string): string {
  const indent = /^[ \t]*/.exec(line)![0]
  const words = line.slice(indent.length)
  // Spaces that no Markdown counts: four ordinary ones would make code of a verse.
  const kept = words === '' ? '' : indent.replaceAll('\t', '    ').replaceAll(' ', '\u00A0')
  if (underline.test(words)) return kept + words.replace(/[:|=+-]/g, '\\$&')
  return kept + escapeInline(words).replace(numberedStart, '$1\\$2').replace(lineStart, '\\$&')
}

/** All that the renderer may take for an address; a backslash within would become part of it. */
const address = /(?:https?:\/\/|ftp:\/\/|www\.)\S*/gi

function escapeInline(words: string): string {
  let escaped = ''
  let done = 0
  for (const { index, 0: found } of words.matchAll(address)) {
    escaped += escapeMarks(words, done, index) + found
    done = index + found.length
  }
  return escaped + escapeMarks(words, done, words.length)
}

const marks = /[\\`*_~[|<]/g
const letter = /[\p{L}\p{N}]/u

function escapeMarks(words: string, from: number, to: number): string {
  return words.slice(from, to).replace(marks, (mark, offset: number) => {
    const before = words[from + offset - 1] ?? ' '
    const after = words[from + offset + 1] ?? ' '
    const free = /\s/.test(before) && /\s/.test(after) && /[*_~<]/.test(mark)
    const withinWord = mark === '_' && letter.test(before) && letter.test(after)
    return free || withinWord ? mark : `\\${mark}`
  })
}
