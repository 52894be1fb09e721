// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { audienceChanged, startAudienceChoice } from '../../client/audience.ts'
import { startReactions } from '../../client/thread/reactions.ts'
import { startForms } from '../../client/writing/forms.ts'
import { startQuotes } from '../../client/writing/quote.ts'
import { startReplies } from '../../client/writing/reply.ts'
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

beforeAll(() => {
  customElements.define('live-thread', LiveThread)
  startForms([audienceChanged])
  startQuotes()
  startAudienceChoice()
  startReactions(() => {})
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
const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click()

describe('quoting', () => {
  function select(selector: string): void {
    const selection = document.getSelection()!
    selection.selectAllChildren(document.querySelector(selector)!)
    document.dispatchEvent(new Event('selectionchange'))
  }

  it('takes the passage that was selected, and answers its post', () => {
    select('#p-b .prose p')
    document.getSelection()!.removeAllRanges()
    document.dispatchEvent(new Event('selectionchange'))
    click('[data-quote="b"]')
    expect(text().value).toBe('[quote:b]So did I.[/quote]\n\n')
    expect(parent()).toBe('b')
  })

  it('goes on below what is written already', () => {
    click('[data-reply="a"]')
    text().value = 'Yes.'
    text().setSelectionRange(4, 4)
    select('#p-b .prose p')
    click('[data-quote="b"]')
    expect(text().value).toBe('Yes.\n\n[quote:b]So did I.[/quote]\n\n')
    expect(parent()).toBe('a')
  })
})

describe('reactions', () => {
  const button = () => document.querySelector<HTMLButtonElement>('#p-b [value="heard"]')!
  const react = () => button().form!.requestSubmit(button())

  it('show at once, and are sent one after another', async () => {
    const asked = answerFor({
      'PUT /p/b/reactions/heard': nothing,
      'DELETE /p/b/reactions/heard': nothing,
    })
    react()
    expect([button().getAttribute('aria-pressed'), button().textContent]).toEqual([
      'true',
      ' heard 3',
    ])
    react()
    expect([button().getAttribute('aria-pressed'), button().textContent]).toEqual([
      'false',
      ' heard 2',
    ])
    await settled()
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
  })

  it('are taken back with a reason when they cannot be kept', async () => {
    answerFor({
      'PUT /p/b/reactions/heard': () => json(429, { title: 'Slowly', detail: 'Wait a little.' }),
    })
    react()
    await settled()
    expect([button().getAttribute('aria-pressed'), button().textContent]).toEqual([
      'false',
      ' heard 2',
    ])
    expect(document.querySelector('#p-b .acts [role="alert"]')!.textContent).toBe('Wait a little.')
    line.send('change', frameOf({ ...b, text: 'Edited.' }, 'changed'))
    expect(document.querySelector('#p-b [role="alert"]')).not.toBe(null)
  })
})

describe('the audience', () => {
  it('of one’s own post changes in place', async () => {
    const control = document.querySelector<HTMLDetailsElement>('.audience')!
    const asked = answerFor({ 'POST /p/a/audience': () => json(200, { post: { id: 'a' } }) })
    control.open = true
    document.querySelector<HTMLInputElement>('#li-a [value="me"]')!.checked = true
    control.querySelector('form')!.requestSubmit()
    await settled()
    const fields = new URLSearchParams(asked[0]!.body)
    expect([fields.get('_method'), fields.get('audience')]).toEqual(['put', 'me'])
    expect(control.open).toBe(false)
    const own = ownOf(a).replace(' checked', '').replace('value="me"', 'value="me" checked')
    line.send('change', {
      ...frameOf(a, 'changed'),
      own: own.replace('Seen by members', 'Seen by you'),
    })
    expect(document.querySelector('.audience summary')!.textContent).toBe('Seen by you')
  })

  it('of a reply is said on its button', () => {
    const choice = form().querySelector('select')!
    choice.value = 'me'
    choice.dispatchEvent(new Event('change', { bubbles: true }))
    expect(form().querySelector('.button.main')!.textContent).toBe('Post to yourself')
  })
})
