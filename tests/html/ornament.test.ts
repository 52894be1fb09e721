import { describe, expect, it } from 'vitest'
import { aliasRingSvg, inks, ornament, ornamentSvg } from '../../server/html/ornament.ts'

const people = Array.from({ length: 4000 }, (_, index) => `member ${String(index)}`)

describe('the ornament of a handle', () => {
  it('stays what it is, release after release', () => {
    expect(ornamentSvg('Marisol')).toMatchInlineSnapshot(
      `"<svg class="orn weld" viewBox="-12 -12 24 24" aria-hidden="true"><path d="M0-3L-2.3-7 0-11 2.3-7ZM2.9-.9L5.9-4.4 10.5-3.4 7.4 0ZM1.8 2.4L6 4.3 6.5 8.9 2.3 7ZM-1.8 2.4L-2.3 7-6.5 8.9-6 4.3ZM-2.9-.9L-7.4 0-10.5-3.4-5.9-4.4ZM2.5-4.3L5.5-8.4 6.3-7.8 3.3-3.8ZM4.9 1.1L9.7 2.6 9.4 3.6 4.6 2ZM.5 5L.5 10-.5 10-.5 5ZM-4.6 2L-9.4 3.6-9.7 2.6-4.9 1.1ZM-3.3-3.8L-6.3-7.8-5.5-8.4-2.5-4.3ZM0-2.6A2.6 2.6 0 1 1 0 2.6 2.6 2.6 0 1 1 0-2.6ZM0-1.3A1.3 1.3 0 1 0 0 1.3 1.3 1.3 0 1 0 0-1.3Z"/></svg>"`,
    )
    expect(ornamentSvg('fenwick')).toMatchInlineSnapshot(
      `"<svg class="orn madder" viewBox="-12 -12 24 24" aria-hidden="true"><path d="M0-5.2A2.4 2.4 0 1 1 0-10 2.4 2.4 0 1 1 0-5.2ZM4.5-2.6A2.4 2.4 0 1 1 8.7-5 2.4 2.4 0 1 1 4.5-2.6ZM4.5 2.6A2.4 2.4 0 1 1 8.7 5 2.4 2.4 0 1 1 4.5 2.6ZM0 5.2A2.4 2.4 0 1 1 0 10 2.4 2.4 0 1 1 0 5.2ZM-4.5 2.6A2.4 2.4 0 1 1-8.7 5 2.4 2.4 0 1 1-4.5 2.6ZM-4.5-2.6A2.4 2.4 0 1 1-8.7-5 2.4 2.4 0 1 1-4.5-2.6ZM2.1-4.6L4.6-8.9 5.4-8.4 2.9-4.1ZM5-.5L10-.5 10 .5 5 .5ZM2.9 4.1L5.4 8.4 4.6 8.9 2.1 4.6ZM-2.1 4.6L-4.6 8.9-5.4 8.4-2.9 4.1ZM-5 .5L-10 .5-10-.5-5-.5ZM-2.9-4.1L-5.4-8.4-4.6-8.9-2.1-4.6ZM0-2.2L2.2 0 0 2.2-2.2 0Z"/></svg>"`,
    )
    expect(ornamentSvg('Ngozi', 'large')).toMatchInlineSnapshot(
      `"<svg class="orn weld large" viewBox="-12 -12 24 24" aria-hidden="true"><path d="M0-2.5C-5-4.5-4-9-2.2-11L0-8.8 2.2-11C4-9 5-4.5 0-2.5ZM2.5 0C4.5-5 9-4 11-2.2L8.8 0 11 2.2C9 4 4.5 5 2.5 0ZM0 2.5C5 4.5 4 9 2.2 11L0 8.8-2.2 11C-4 9-5 4.5 0 2.5ZM-2.5 0C-4.5 5-9 4-11 2.2L-8.8 0-11-2.2C-9-4-4.5-5-2.5 0ZM0-2.6A2.6 2.6 0 1 1 0 2.6 2.6 2.6 0 1 1 0-2.6ZM0-1.3A1.3 1.3 0 1 0 0 1.3 1.3 1.3 0 1 0 0-1.3Z"/></svg>"`,
    )
  })

  it('is the same however the handle was typed', () => {
    expect(ornament('Ine\u0301s')).toEqual(ornament('In\u00e9s'))
    expect(ornament('Inés')).not.toEqual(ornament('Ines'))
  })

  it('is a drawing of its own in a known ink, for any handle', () => {
    for (const handle of [...people, '', '𝔣', 'مريم', '"><script>', 'a'.repeat(5000)]) {
      const { ink, body } = ornament(handle)
      expect(inks).toContain(ink)
      expect(body).toMatch(/^<path d="(M-?[\d.]+[- ]?[\d.]+([LQCA][-\d. ]+)+Z)+"\/>$/)
      const numbers = (body.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(12)
    }
  })

  it('never lets a handle into the markup', () => {
    expect(ornamentSvg('"><script>alert(1)</script>')).not.toContain('script')
  })

  it('gives each ink about its share', () => {
    for (const ink of inks) {
      const share = people.filter((handle) => ornament(handle).ink === ink).length / people.length
      expect(share).toBeGreaterThan(0.13)
      expect(share).toBeLessThan(0.2)
    }
  })

  it('rarely gives two members the same', () => {
    const drawings = new Set(people.map((handle) => JSON.stringify(ornament(handle))))
    // 1,836 differ; 4,000 members should between them use most of these.
    expect(drawings.size).toBeGreaterThan(1400)
    expect(drawings.size).toBeLessThanOrEqual(1836)
  })

  it('stays small, as it stands fifty times on a page', () => {
    const sizes = people.map((handle) => ornamentSvg(handle).length)
    expect(Math.max(...sizes)).toBeLessThan(1100)
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(500)
  })

  it('is drawn large where asked, and small again beside it', () => {
    const small = ornamentSvg('hanneke')
    const large = ornamentSvg('hanneke', 'large')
    expect(large).toContain(' large" ')
    expect(large.replace(' large" ', '" ')).toBe(small)
    expect(ornamentSvg('hanneke')).toBe(small)
  })

  it('comes out the same after it has been forgotten', () => {
    const first = ornamentSvg('Wim')
    for (const handle of people) ornamentSvg(handle)
    expect(ornamentSvg('Wim')).toBe(first)
  })
})

describe('the ring of an alias', () => {
  it('is one ring for everybody, taking nothing from anyone', () => {
    expect(aliasRingSvg).toHaveLength(0)
    expect(aliasRingSvg()).toBe(
      '<svg class="orn ring" viewBox="-12 -12 24 24" aria-hidden="true"><circle r="9"/></svg>',
    )
  })
})
