// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startCounters } from '../../client/writing/counter.ts'
import { startToolbars } from '../../client/writing/toolbar.ts'
import { answerFor, json, settled } from './support/answers.ts'
import { show, threadPage } from './support/thread-page.ts'

beforeEach(() => {
  show(threadPage(''))
  startToolbars()
})

const text = () => document.querySelector<HTMLTextAreaElement>('#f-body')!
const press = (label: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.bar button')]
    .find((one) => one.textContent === label)!
    .click()

describe('the tools above a text', () => {
  it('give the selection a form', () => {
    text().value = 'I was there.'
    text().setSelectionRange(6, 11)
    press('Bold')
    expect(text().value).toBe('I was **there**.')
    expect(document.activeElement).toBe(text())
  })

  it('have shortcuts, but not those with which letters are written', () => {
    text().value = 'there'
    text().select()
    const key = (init: KeyboardEventInit) =>
      text().dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }))
    expect(key({ key: 'i', ctrlKey: true })).toBe(false)
    expect(text().value).toBe('*there*')
    expect(key({ key: 'b', ctrlKey: true, altKey: true })).toBe(true)
    expect(key({ key: 'b' })).toBe(true)
    expect(text().value).toBe('*there*')
  })

  it('do not send the form', () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('.bar button')) {
      expect(button.type).toBe('button')
    }
  })
})

describe('the preview', () => {
  it('shows the text as the forum renders it, and the text again', async () => {
    const asked = answerFor({
      'POST /preview': () => json(200, { html: '<p>I was <strong>there</strong>.</p>' }),
    })
    text().value = 'I was **there**.'
    press('Preview')
    await settled()
    expect(JSON.parse(asked[0]!.body)).toEqual({ body: 'I was **there**.' })
    expect(document.querySelector('.preview .prose strong')!.textContent).toBe('there')
    expect([text().hidden, document.querySelector<HTMLElement>('.preview')!.hidden]).toEqual([
      true,
      false,
    ])
    press('Write')
    expect([text().hidden, document.querySelector<HTMLElement>('.preview')!.hidden]).toEqual([
      false,
      true,
    ])
    expect(text().value).toBe('I was **there**.')
  })

  it('says why it cannot', async () => {
    answerFor({
      'POST /preview': () =>
        json(422, {
          title: 'x',
          detail: 'Too deep.',
          errors: [{ field: 'body', message: 'Nested too deeply.' }],
        }),
    })
    press('Preview')
    await settled()
    expect(document.querySelector('.preview')!.textContent).toBe('Nested too deeply.')
  })
})

describe('the count of characters', () => {
  it('is said from four fifths on', () => {
    startCounters()
    vi.useFakeTimers()
    const type = (length: number) => {
      text().value = 'x'.repeat(length)
      text().dispatchEvent(new Event('input', { bubbles: true }))
      vi.advanceTimersByTime(500)
      return document.querySelector('.limit')?.textContent ?? null
    }
    expect(type(79)).toBe(null)
    expect(type(80)).toBe('20 characters left')
    expect(type(99)).toBe('One character left')
    expect(type(101)).toBe('One character too long')
    expect(type(10)).toBe('')
    vi.useRealTimers()
  })
})
