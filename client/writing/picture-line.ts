/** Pictures as they are written in a text: pure, so that it can be tested without a page. */
import type { Edit } from './marks.ts'

export interface Written {
  id: string
  description: string
}

const line = /!\[([^\]]*)\]\(\/pictures\/([0-9A-Za-z]{20})\)/g

/** The pictures that a text has, in their order, each once. */
export function picturesIn(text: string): Written[] {
  const found = new Map<string, Written>()
  for (const [, description = '', id = ''] of text.matchAll(line)) {
    if (!found.has(id)) found.set(id, { id, description })
  }
  return [...found.values()]
}

/** Puts a picture on a line of its own after the caret. */
export function addTo(text: string, caret: number, id: string): Edit {
  const before = text.slice(0, caret)
  const lead = before === '' || before.endsWith('\n') ? '' : '\n\n'
  const insert = `${lead}${write({ id, description: '' })}\n`
  const end = caret + insert.length
  return { from: caret, to: caret, insert, start: end, end }
}

/** Gives a picture in the text another description; null when it is not there. */
export function describeIn(text: string, id: string, description: string): Edit | null {
  return replace(text, id, write({ id, description }))
}

/** Takes a picture out of the text, with the end of its line when nothing else is on it. */
export function takeFrom(text: string, id: string): Edit | null {
  const edit = replace(text, id, '')
  const alone = edit && (edit.from === 0 || text[edit.from - 1] === '\n') && text[edit.to] === '\n'
  return alone ? { ...edit, to: edit.to + 1 } : edit
}

// What would end the description early is left out of it.
function write({ id, description }: Written): string {
  return `![${description.replace(/[[\]\\\n]/g, ' ')}](/pictures/${id})`
}

function replace(text: string, id: string, insert: string): Edit | null {
  for (const found of text.matchAll(line)) {
    if (found[2] !== id) continue
    const from = found.index
    const end = from + insert.length
    return { from, to: from + found[0].length, insert, start: end, end }
  }
  return null
}
