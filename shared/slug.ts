/** The last part of a space's address: readable, in any alphabet. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { lengthOf } from './text.ts'

/** Words that an address may need for itself one day. */
const reserved = new Set(['all', 'edit', 'members', 'new', 'search', 'settings', 'spaces'])

const wellFormed = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:-[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*$/u

/** A slug that somebody types. Capitals are made small; each message is a word key. */
export const slugField = z
  .string({ error: 'form.notText' })
  .overwrite((raw) => lower(raw).trim())
  .check((ctx) => {
    const message = faultOf(ctx.value)
    if (message) ctx.issues.push({ code: 'custom', message, input: ctx.value })
  })
  .meta({ maxLength: limits.slugLength })

function faultOf(slug: string): string | null {
  if (slug === '') return null
  if (lengthOf(slug) > limits.slugLength) return 'space.slugTooLong'
  if (!wellFormed.test(slug)) return 'space.slugCharacters'
  return reserved.has(slug) ? 'space.slugReserved' : null
}

/** The slug that a name suggests; empty when it would hold no letter, or a reserved word. */
export function slugFrom(name: string): string {
  const words = lower(name)
    .replace(/['’ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .map((word) => word.replace(/^\p{M}+/u, ''))
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? [...word].slice(0, limits.slugLength).join('') : `${slug}-${word}`
    if (lengthOf(longer) > limits.slugLength) break
    slug = longer
  }
  return reserved.has(slug) ? '' : slug
}

function lower(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFC')
}
