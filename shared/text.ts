/** What a text field accepts, as schemas that every form is built from. */
import { z } from 'zod'

export interface TextRule {
  /** Fewest code points; 0 lets the field stay empty. Default 0. */
  min?: number
  /** Most code points. Comes from `limits.ts`. */
  max: number
  /** Lets line breaks through, and the direction marks that running text may need. */
  multiline?: boolean
  /** For what is still being typed (drafts) and for passphrases: spaces at the ends count. */
  keepEnds?: boolean
}

export type TextErrorKey =
  | 'form.required'
  | 'form.notText'
  | 'form.tooShort'
  | 'form.tooLong'
  | 'form.badEncoding'
  | 'form.controlCharacters'
  | 'form.lineBreaks'
  | 'form.directionMarks'

/**
 * A schema for text that people write.
 *
 * Brings the text to NFC, turns CRLF and CR into LF, and trims the ends; nothing else is changed,
 * and what is not acceptable is refused, never removed. Each message is a `TextErrorKey`; length
 * issues carry `params` with `min` or `max`, `length`, and `missing` or `over`, all in code points.
 */
export function plainText(rule: TextRule) {
  const min = rule.min ?? 0
  return z
    .string({ error: whyNotText })
    .overwrite((raw) => tidyText(raw, rule))
    .check((ctx) => {
      for (const { key, params } of faultsOf(ctx.value, min, rule)) {
        ctx.issues.push({ code: 'custom', message: key, params, input: ctx.value })
      }
    })
    .meta(min > 0 ? { minLength: min, maxLength: rule.max } : { maxLength: rule.max })
}

function whyNotText(issue: { input: unknown }): TextErrorKey {
  return issue.input === undefined || issue.input === null ? 'form.required' : 'form.notText'
}

/** The text as it is stored: NFC, LF alone, ends trimmed unless the rule keeps them. */
export function tidyText(raw: string, rule: Pick<TextRule, 'multiline' | 'keepEnds'>): string {
  const text = raw.normalize('NFC').replace(/\r\n?/g, '\n')
  if (rule.keepEnds) return text
  if (!rule.multiline) return text.trim()
  // The indentation of a first line has a meaning in Markdown; empty lines above it have none.
  return text.trimEnd().replace(/^(?:[^\S\n]*\n)+/, '')
}

/** Length in Unicode code points: an emoji of one code point is one, a family of four is seven. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0)
}

interface Fault {
  key: TextErrorKey
  params: Record<string, number>
}

const loneSurrogate = /\p{Surrogate}/u
const controlCharacter = /(?![\n\t])\p{Control}/u
const lineBreak = /[\n\u2028\u2029]/
/** Embeddings, overrides and isolates: in a name or title they reorder what stands around it. */
export const directionMark = /[\u202A-\u202E\u2066-\u2069]/

function faultsOf(text: string, min: number, rule: TextRule): Fault[] {
  const faults: Fault[] = []
  const length = lengthOf(text)
  if (loneSurrogate.test(text)) faults.push({ key: 'form.badEncoding', params: {} })
  if (controlCharacter.test(text)) faults.push({ key: 'form.controlCharacters', params: {} })
  if (!rule.multiline) {
    if (lineBreak.test(text)) faults.push({ key: 'form.lineBreaks', params: {} })
    if (directionMark.test(text)) faults.push({ key: 'form.directionMarks', params: {} })
  }
  if (length > rule.max) {
    const params = { max: rule.max, length, over: length - rule.max }
    faults.push({ key: 'form.tooLong', params })
  } else if (length === 0 && min > 0) {
    faults.push({ key: 'form.required', params: { min } })
  } else if (length < min) {
    faults.push({ key: 'form.tooShort', params: { min, length, missing: min - length } })
  }
  return faults
}
