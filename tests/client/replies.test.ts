// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startForms } from '../../client/writing/forms.ts'
import { replied } from '../../client/writing/replied.ts'
import { startReplies } from '../../client/writing/reply.ts'
import { clientWords } from '../../server/words/en/client.ts'
import { answerFor, json, nothing, settled } from './support/answers.ts'
import {
  FakeLine,
  frameOf,
  freshList,
  opening,
  ownOf,
  show,
  type TestPost,
  threadPage,
} from './support/thread-page.ts'
import { completeWindow } from './support/window.ts'

let line = new FakeLine()
vi.mock('../../client/live/dial.ts', () => ({ dial: () => line }))
const { LiveThread } = await import('../../client/thread/live-thread.ts')

const a: TestPost = {
  id: 'a',
  parent: opening,
  at: 1,
  text: 'I read you twice, slowly.',
  own: true,
}
const b: TestPost = { id: 'b', parent: 'a', at: 2, text: 'So did I.' }
const mine: TestPost = { id: 'mine', parent: 'a', at: 3, text: 'I bring my own mug.', own: true }

beforeAll(() => {
  customElements.define('live-thread', LiveThread)
  startForms([replied])
})

beforeEach(() => {
  completeWindow()
  line = new FakeLine()
  show(threadPage(freshList([a, b])))
  line.open()
  startReplies()
})

const form = () => document.querySelector<HTMLFormElement>('#reply')!
const text = () => document.querySelector<HTMLTextAreaElement>('#f-body')!
const parent = () => document.querySelector<HTMLInputElement>('[name="parentId"]')!.value
const heading = () => form().querySelector('h2')!.textContent
const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click()
const isHome = () => form().parentElement!.id === 'main'

describe('replying in place', () => {
  it('opens the composer under the post, above what answers it', () => {
    click('[data-reply="a"]')
    expect(
      [...document.getElementById('li-a')!.children].map(({ className }) => className),
    ).toEqual(['post', 'own', 'composer', 'replies'])
    expect([parent(), heading(), document.activeElement]).toEqual([
      'a',
      'Your reply to dill',
      text(),
    ])
  })

  it('goes home with Escape or Cancel, and keeps what was written', () => {
    for (const leave of [
      () => text().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      () => form().querySelector<HTMLElement>('[type="button"]')!.click(),
    ]) {
      click('[data-reply="b"]')
      text().value = 'I bring'
      leave()
      expect(isHome()).toBe(true)
      expect([parent(), heading(), text().value]).toEqual(['', 'Your reply', 'I bring'])
      expect(document.activeElement).toBe(document.querySelector('[data-reply="b"]'))
    }
  })

  it('answers the opening at home', () => {
    click('[data-reply="b"]')
    click(`[data-reply="${opening}"]`)
    expect([isHome(), parent()]).toEqual([true, ''])
  })

  it('is not taken away with the post it answers', () => {
    click('[data-reply="b"]')
    text().value = 'I bring'
    line.send('change', { kind: 'removed', thread: 'T', post: { id: 'a' } })
    expect([isHome(), text().value, parent()]).toEqual([true, 'I bring', ''])
    expect(document.body.textContent).toContain(clientWords['client.parentGone'])
  })

  it('stays where it is while others write', () => {
    click('[data-reply="a"]')
    text().value = 'I bring'
    line.send('change', frameOf({ ...a, text: 'Edited.' }, 'changed'))
    line.send('change', frameOf({ ...b, id: 'c', at: 9 }))
    click('.waiting a')
    expect(form().parentElement!.id).toBe('li-a')
    expect(text().value).toBe('I bring')
    expect(document.getElementById('p-a')!.textContent).toContain('Edited.')
  })
})

describe('a reply that has been posted', () => {
  const posted = (body: string) => json(201, { post: { id: 'mine', body } })

  async function post(words: string, answer = posted(words), more = {}) {
    click('[data-reply="a"]')
    text().value = words
    const asked = answerFor({ 'POST /t/T/posts': () => answer, ...more })
    form().requestSubmit(form().querySelector('button'))
    await settled()
    return asked
  }

  it('stands in its place, with the composer empty, at home, and under a new key', async () => {
    line.send('change', frameOf(mine))
    expect(document.getElementById('p-mine')).toBe(null)
    const asked = await post('I bring my own mug.')
    expect(asked.map(({ path }) => path)).toEqual(['/t/T/posts'])
    expect(document.activeElement?.id).toBe('p-mine')
    expect([text().value, isHome()]).toEqual(['', true])
    expect(document.querySelector<HTMLInputElement>('#reply [name="key"]')!.value).toMatch(
      /^[0-9a-f]{32}$/,
    )
    expect(document.querySelector<HTMLElement>('.waiting')!.hidden).toBe(true)
  })

  it('is fetched when no live connection brings it', async () => {
    line.drop()
    const { post: data, html } = frameOf(mine)
    const part = () => json(200, { post: data, html, own: ownOf(mine) })
    await post('I bring my own mug.', undefined, { 'GET /p/mine?part=article': part })
    expect(document.activeElement?.id).toBe('p-mine')
  })

  it('can be taken back for ten seconds, and its words return to where they were written', async () => {
    line.send('change', frameOf(mine))
    const asked = await post('I bring my own mug.', undefined, { 'DELETE /p/mine?undo=1': nothing })
    click('.undo button')
    await settled()
    expect(asked.at(-1)!.path).toBe('/p/mine?undo=1')
    expect(document.getElementById('p-mine')).toBe(null)
    expect([text().value, parent(), document.activeElement]).toEqual([
      'I bring my own mug.',
      'a',
      text(),
    ])
  })

  it('takes its poll and its note with it, and brings them back when it is taken back', async () => {
    line.send('change', frameOf(mine))
    const more = () =>
      ['contentNote', 'pollOptions', 'pollResults'].map(
        (name) => document.querySelector<HTMLInputElement>(`#reply [name="${name}"]`)!.value,
      )
    const fill = (name: string, value: string) =>
      (document.querySelector<HTMLInputElement>(`#reply [name="${name}"]`)!.value = value)
    fill('contentNote', 'mugs')
    fill('pollOptions', 'tea\ncoffee')
    fill('pollResults', 'closed')
    await post('I bring my own mug.', undefined, { 'DELETE /p/mine?undo=1': nothing })
    expect(more()).toEqual(['', '', 'voted'])
    click('.undo button')
    await settled()
    expect(more()).toEqual(['mugs', 'tea\ncoffee', 'closed'])
  })

  it('stays under an alias for the next one, in sight, and says so', async () => {
    line.send('change', frameOf(mine))
    const box = document.querySelector<HTMLInputElement>('#reply [name="anonymous"]')!
    box.checked = true
    await post('I bring my own mug.')
    expect([box.checked, box.closest('details')!.open]).toEqual([true, true])
    expect(document.querySelector('.undo span')!.textContent).toBe(
      clientWords['client.postedUnderAlias'],
    )
  })

  it('cannot be taken back later, and nothing moves when that time is over', async () => {
    line.send('change', frameOf(mine))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await post('I bring my own mug.')
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    expect(document.querySelector('.undo button')).toBe(null)
    expect(document.querySelector('.undo')!.textContent).toContain(clientWords['client.posted'])
  })

  it('keeps later words when an earlier try had arrived without them', async () => {
    await post('I bring my own mug, every day.', posted('I bring my own mug.'))
    expect(text().value).toBe('I bring my own mug, every day.')
    expect(form().textContent).toContain(clientWords['client.postedEarlier.title'])
    expect(document.querySelector<HTMLInputElement>('#reply [name="key"]')!.value).not.toBe(
      'first-key',
    )
  })
})
