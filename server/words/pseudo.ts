import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue, WordKey } from './catalogues.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

// As the parser numbers them; its own names for them are not exported.
const kinds = {
  literal: 0,
  argument: 1,
  number: 2,
  date: 3,
  select: 5,
  plural: 6,
  pound: 7,
  tag: 8,
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const marked = [...'áƀçđéƒĝĥíĵķĺɱñóþʠŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ']

/**
 * A catalogue for looking at the layout: the messages of another, in letters that no hard-coded
 * word has, between brackets, and taken for right to left by whatever asks for the direction.
 */
export function pseudo(source: Catalogue): Catalogue {
  const entries = Object.entries(source).map(([key, text]) => {
    const elements = new IntlMessageFormat(text, 'en').getAst()
    return [key, `\u200f⟦${elements.map(print).join('')}⟧`]
  })
  return Object.fromEntries(entries) as Record<WordKey, string>
}

function print(element: Element): string {
  const { type } = element as { type: number }
  if (type === kinds.pound) return '#'
  const { value } = element as { value: string }
  if (type === kinds.literal) return mark(value)
  if (type === kinds.argument) return `{${value}}`
  if (type === kinds.number || type === kinds.date) {
    const { style } = element as unknown as { style?: string | null }
    return `{${value}, ${type === kinds.date ? 'date' : 'number'}${style ? `, ${style}` : ''}}`
  }
  if (type === kinds.tag) {
    const { children } = element as unknown as { children: Element[] }
    return `<${value}>${children.map(print).join('')}</${value}>`
  }
  if (type !== kinds.select && type !== kinds.plural) throw new Error(`A message of kind ${type}.`)
  const { options } = element as unknown as { options: Record<string, { value: Element[] }> }
  const branches = Object.entries(options).map(
    ([name, branch]) => `${name} {${branch.value.map(print).join('')}}`,
  )
  return `{${value}, ${type === kinds.plural ? 'plural' : 'select'}, ${branches.join(' ')}}`
}

function mark(text: string): string {
  const letters = [...text].map((letter) => marked[plain.indexOf(letter)] ?? letter)
  return letters.join('').replaceAll("'", "''")
}
