// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import {
  FakeLine,
  frameOf,
  freshList,
  opening,
  show,
  type TestPost,
  threadPage,
} from './support/thread-page.ts'
import { completeWindow } from './support/window.ts'

let line = new FakeLine()
vi.mock('../../client/live/dial.ts', () => ({ dial: () => line }))
const { LiveThread } = await import('../../client/thread/live-thread.ts')
customElements.define('live-thread', LiveThread)

beforeEach(() => {
  completeWindow()
  line = new FakeLine()
})

const a: TestPost = { id: 'a', parent: opening, at: 1, text: 'This is a.' }
const answer = '<p class="by"><span class="to">in reply to <a href="/p/a">dill</a></span></p>'

function open(attributes = ''): void {
  show(threadPage(freshList([a]), attributes))
  line.open()
  const b: TestPost = { id: 'b', parent: 'a', at: 2, text: 'This is b.' }
  line.send('change', {
    ...frameOf(b),
    html: frameOf(b).html!.replace('</header>', `${answer}</header>`),
  })
  document.querySelector<HTMLElement>('.waiting a')!.click()
}

const named = () => document.querySelector('.to a')?.textContent

it('names nobody in what answers a post that was deleted or withdrawn', () => {
  open()
  expect(named()).toBe('dill')
  line.send('change', frameOf({ ...a, gone: true }, 'changed'))
  expect(named()).toBe('a post that is no longer here')
  line.send('change', frameOf(a, 'changed'))
  expect(named()).toBe('dill')
})

it('shows no title among the newest either, once the opening is gone', () => {
  show(threadPage(freshList([a]), 'data-order="newest"').replace(/data-order="conversation"/, ''))
  line.open()
  line.send('change', { kind: 'removed', thread: 'T', post: { id: opening } })
  expect(document.querySelector('h1')!.textContent).toBe(
    'A conversation whose beginning is no longer here',
  )
})
