// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startFoot } from '../../client/thread/foot.ts'
import { startReplies } from '../../client/writing/reply.ts'
import { clientWords } from '../../server/words/en/client.ts'
import { FakeLine, freshList, opening, show, threadPage } from './support/thread-page.ts'
import { completeWindow } from './support/window.ts'

let line = new FakeLine()
vi.mock('../../client/live/dial.ts', () => ({ dial: () => line }))
const { LiveThread } = await import('../../client/thread/live-thread.ts')

beforeAll(() => customElements.define('live-thread', LiveThread))
beforeEach(() => {
  completeWindow()
  line = new FakeLine()
  show(threadPage(freshList([{ id: 'a', parent: opening, at: 1, text: 'Yes.' }])))
  line.open()
  startReplies()
  startFoot()
})

const form = () => document.querySelector<HTMLFormElement>('#reply')!
const text = () => document.querySelector<HTMLTextAreaElement>('#f-body')!
const above = () => document.querySelector('[data-foot="above"]')!
const seen = () => [form().hidden, text().readOnly, 'shut' in form().dataset]
const said = () =>
  [...document.querySelectorAll('p.unseen')].map((one) => one.textContent).filter(Boolean)

const notice = '<p class="notice">Closed.</p>'
const close = () =>
  line.send('foot', { open: false, above: notice, below: '<p>Tools</p>', mark: 'shut' })
const open = () => line.send('foot', { open: true, above: '', below: '', mark: 'open' })

describe('a thread that is closed while it is read', () => {
  it('has a notice in place of an empty box, and the box again when it opens', () => {
    document.querySelector<HTMLElement>('[data-reply="a"]')!.click()
    close()
    expect([above().innerHTML, ...seen()]).toEqual([notice, true, true, true])
    expect(document.querySelector('[data-foot="below"]')!.textContent).toBe('Tools')
    expect(form().parentElement!.id).toBe('main')
    expect([said(), document.activeElement]).toEqual([['Closed.'], above()])
    open()
    expect([above().innerHTML, ...seen()]).toEqual(['', false, false, false])
    expect(said()).toEqual([clientWords['client.openAgain']])
  })

  it('says nothing where only the tools below are others, and a notice once', () => {
    const foot = { open: true, above: '', below: '<p>Tools</p>', mark: 'tools' }
    line.send('foot', foot)
    expect([document.querySelector('[data-foot="below"]')!.textContent, said()]).toEqual([
      'Tools',
      [],
    ])
    line.send('foot', { ...foot, above: '<p class="notice">Slowly.</p>', mark: 'slow' })
    expect(said()).toEqual(['Slowly.'])
    line.send('foot', { ...foot, mark: 'tools' })
    expect(said()).toEqual(['Slowly.'])
  })

  it('keeps what was being typed, where it was, to be copied', () => {
    document.querySelector<HTMLElement>('[data-reply="a"]')!.click()
    text().value = 'I bring'
    close()
    expect(seen()).toEqual([false, true, true])
    expect([text().value, form().parentElement!.id]).toEqual(['I bring', 'li-a'])
    expect(document.activeElement).toBe(text())
    expect(document.querySelector<HTMLElement>('.while-shut')!.hidden).toBe(false)
    open()
    expect([text().value, ...seen()]).toEqual(['I bring', false, false, false])
  })

  it('lets Reply lead on by itself, and shows a draft that comes back', () => {
    close()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    // What jsdom would do next is to leave the page.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    document.querySelector('[data-reply="a"]')!.dispatchEvent(click)
    expect(form().parentElement!.id).toBe('main')
    text().value = 'From the phone.'
    text().dispatchEvent(new Event('input', { bubbles: true }))
    expect(seen()).toEqual([false, true, true])
  })

  it('says after a lost connection which foot it shows', () => {
    close()
    line.open()
    expect(line.asked.at(-1)!.question).toMatchObject({ thread: 'T', foot: 'shut' })
  })
})
