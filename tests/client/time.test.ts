// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { fullTime, localizeTimes, timeInWords } from '../../client/time.ts'

const now = new Date(2026, 10, 22, 12, 0)
const said = (...moment: [number, number, number, number?, number?]) =>
  timeInWords(new Date(...moment), now, 'en-GB')

describe('times in words', () => {
  it('say the day as people do', () => {
    expect(said(2026, 10, 22, 0, 1)).toBe('today, 00:01')
    expect(said(2026, 10, 22, 21, 4)).toBe('today, 21:04')
    expect(said(2026, 10, 21, 23, 59)).toBe('yesterday, 23:59')
    expect(said(2026, 10, 19, 21, 4)).toBe('Thu, 21:04')
    expect(said(2026, 10, 16, 9, 5)).toBe('Mon, 09:05')
    expect(said(2026, 10, 15, 9, 5)).toBe('15 Nov 2026')
    expect(said(2025, 10, 22, 9, 5)).toBe('22 Nov 2025')
  })

  it('say the hour of what is still to come', () => {
    expect(said(2026, 10, 23, 9, 5)).toBe('tomorrow, 09:05')
    expect(said(2026, 10, 24, 9, 5)).toBe('24 Nov 2026, 09:05')
  })

  it('speak the language they are asked for', () => {
    expect(timeInWords(new Date(2026, 10, 21, 21, 4), now, 'es')).toBe('ayer, 21:04')
  })

  it('replace what the forum wrote, keep the full date in the title, and leave dates alone', () => {
    document.body.innerHTML =
      '<time datetime="2026-11-19T21:04:00.000Z" title="x">19 Nov 2026, 21:04</time><time datetime="2026-11-19">19 Nov</time><time datetime="T">?</time>'
    localizeTimes(document, now)
    const [moment, day, broken] = document.querySelectorAll('time')
    const at = new Date('2026-11-19T21:04:00.000Z')
    expect(moment!.textContent).toBe(timeInWords(at, now))
    expect(moment!.title).toBe(fullTime(at))
    expect(day!.textContent).toBe('19 Nov')
    expect(broken!.textContent).toBe('?')
  })
})
