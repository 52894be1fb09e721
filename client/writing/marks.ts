/** What the tools do to a Markdown text: pure, as one replacement each, so that it can be undone. */

export type Mark = 'bold' | 'italic' | 'quote' | 'link' | 'list'

export interface Selected {
  text: string
  /** Selection, in UTF-16 units as fields count. */
  start: number
  end: number
}

export interface Edit {
  /** What is replaced, by what. */
  from: number
  to: number
  insert: string
  /** The selection afterwards. */
  start: number
  end: number
}

const around = { bold: '**', italic: '*' } as const
const before = { quote: '> ', list: '- ' } as const

/** The edit that gives the selection a form, or takes it away where it has it. */
export function editFor(mark: Mark, selected: Selected): Edit {
  if (mark === 'link') return link(selected)
  if (mark === 'bold' || mark === 'italic') return wrap(selected, around[mark])
  return prefix(selected, before[mark])
}

function wrap({ text, start, end }: Selected, sign: string): Edit {
  const long = sign.length
  const inside = text.slice(start, end)
  const isWrapped =
    text.slice(start - long, start) === sign &&
    text.slice(end, end + long) === sign &&
    // One asterisk beside another belongs to a bold text.
    (long > 1 || (text[start - 2] !== '*' && text[end + 1] !== '*'))
  if (isWrapped) {
    return {
      from: start - long,
      to: end + long,
      insert: inside,
      start: start - long,
      end: end - long,
    }
  }
  const insert = sign + inside + sign
  return { from: start, to: end, insert, start: start + long, end: end + long }
}

function link({ text, start, end }: Selected): Edit {
  const inside = text.slice(start, end)
  if (/^https?:\/\/\S+$/.test(inside)) {
    return { from: start, to: end, insert: `[](${inside})`, start: start + 1, end: start + 1 }
  }
  const address = start + inside.length + '[]('.length
  const insert = `[${inside}](https://)`
  return { from: start, to: end, insert, start: address, end: address + 'https://'.length }
}

function prefix({ text, start, end }: Selected, sign: string): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const found = text.indexOf('\n', end)
  const to = found < 0 ? text.length : found
  const lines = text.slice(from, to).split('\n')
  const isPrefixed = lines.every((line) => line.startsWith(sign))
  const changed = lines.map((line) => (isPrefixed ? line.slice(sign.length) : sign + line))
  const insert = changed.join('\n')
  const caret = from + insert.length
  return { from, to, insert, start: lines.length > 1 ? from : caret, end: caret }
}
