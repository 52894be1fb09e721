/** The ornament that stands where a photograph would, drawn from the handle alone. */
import { createHash } from 'node:crypto'
import { around, betweens, centres, petals } from './ornament-petals.ts'

/** The dyes of the style sheet. They tell people apart at a glance and mean nothing. */
export const inks = ['woad', 'weld', 'madder', 'walnut', 'moss', 'gall'] as const

/** Eight is rare: so full a flower has fewer forms, and two members would soon share one. */
const counts = [4, 5, 6, 4, 5, 6, 8] as const

const remembered = new Map<string, string>()
const rememberedAtMost = 2000

/** A complete `<svg>` for a handle, remembered for the 2,000 drawn last. */
export function ornamentSvg(handle: string, size?: 'large'): string {
  const key = `${size ?? ''}/${handle}`
  const known = remembered.get(key)
  if (known) return known
  const { ink, body } = ornament(handle)
  const svg = framed(size ? `${ink} ${size}` : ink, body)
  const [oldest] = remembered.keys()
  if (remembered.size >= rememberedAtMost && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, svg)
  return svg
}

/** The ink's class and the drawing inside the `<svg>`: the same for a handle on every page. */
export function ornament(handle: string): { ink: string; body: string } {
  const bytes = createHash('sha256').update(handle.normalize('NFC')).digest()
  const pick = <T>(list: readonly T[], byte: number) => list[(bytes[byte] ?? 0) % list.length] as T
  const count = pick(counts, 0)
  const full = count === 8
  const flower = around(pick(petals, 1), count, 0)
  const centre = pick(full ? centres.slice(1) : centres, 2)
  const between = full ? '' : around(pick(betweens, 3), count, 0.5)
  return { ink: pick(inks, 4), body: `<path d="${flower}${between}${centre}"/>` }
}

/** The ring for every alias. It takes nothing: a drawing made from the member would tell. */
export function aliasRingSvg(): string {
  return framed('ring', '<circle r="9"/>')
}

function framed(classes: string, body: string): string {
  return `<svg class="orn ${classes}" viewBox="-12 -12 24 24" aria-hidden="true">${body}</svg>`
}
