import { expect, it } from 'vitest'
import { endOfQuiet, nextHour, sameDay } from '../../server/delivery/hours.ts'

const at = (text: string) => Date.parse(text)
const text = (moment: number | null) => moment && new Date(moment).toISOString().slice(0, 16)

it('quiet hours run past midnight, on the clock of the member', () => {
  const night = { zone: 'Europe/Berlin', from: 22 * 60, to: 7 * 60 + 30 }
  const end = (moment: string) => text(endOfQuiet(night, at(moment)))
  expect(end('2026-05-01T19:59:00Z')).toBeNull()
  expect(end('2026-05-01T20:00:00Z')).toBe('2026-05-02T05:30')
  expect(end('2026-05-02T05:29:00Z')).toBe('2026-05-02T05:30')
  expect(end('2026-05-02T05:30:00Z')).toBeNull()
})

it('quiet hours may lie within a day, and there may be none', () => {
  const noon = { zone: 'UTC', from: 12 * 60, to: 13 * 60 }
  expect(text(endOfQuiet(noon, at('2026-05-01T12:30:00Z')))).toBe('2026-05-01T13:00')
  expect(endOfQuiet(noon, at('2026-05-01T13:30:00Z'))).toBeNull()
  expect(endOfQuiet({ zone: 'UTC', from: null, to: null }, 0)).toBeNull()
  expect(endOfQuiet({ zone: 'UTC', from: 60, to: 60 }, 60 * 60_000)).toBeNull()
})

it('the hour of a day comes once each day, also when clocks change', () => {
  const next = (moment: string) => text(nextHour('Europe/Berlin', 8, at(moment)))
  expect(next('2026-05-01T05:59:00Z')).toBe('2026-05-01T06:00')
  expect(next('2026-05-01T06:00:00Z')).toBe('2026-05-02T06:00')
  expect(next('2026-10-24T07:00:00Z')).toBe('2026-10-25T07:00')
  // An hour that clocks leave out is the one after.
  expect(text(nextHour('Europe/Berlin', 2, at('2026-03-28T12:00:00Z')))).toBe('2026-03-29T01:00')
  expect(sameDay('Asia/Tokyo', at('2026-05-01T14:00:00Z'), at('2026-05-01T15:30:00Z'))).toBe(false)
})
