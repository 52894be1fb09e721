// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import type { ChangeFrame } from '../../client/live/frames.ts'
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

const fold =
  '<details class="fold own-fold"><summary><span class="whom">You have muted {name}.</span></summary></details>'

const wordFold = fold.replace('own-fold"', 'own-fold" data-word=""').replace('have muted', 'mind')

beforeEach(() => {
  completeWindow()
  line = new FakeLine()
  const attributes =
    `data-muted='["id-of-dill","A Quiet Wren"]' data-fold='${fold}' ` +
    `data-words='[["cafe au lait","Café au lait"]]' data-word-fold='${wordFold}'`
  show(threadPage(freshList([{ id: 'a', parent: opening, at: 1, text: 'a' }]), attributes))
  line.open()
})

const b: TestPost = { id: 'b', parent: 'a', at: 2, text: 'This is b.' }

type Author = NonNullable<ChangeFrame['post']['author']>

function arrive(author: Author, kind?: 'changed', text = b.text): void {
  const frame = frameOf({ ...b, text }, kind)
  line.send('change', { ...frame, post: { ...frame.post, author } })
  document.querySelector<HTMLElement>('.waiting a')?.click()
}

const before = () => document.querySelector('#li-b > article')?.previousElementSibling
const count = () => document.querySelectorAll('.own-fold').length

it('folds what comes from somebody who is muted, with their name', () => {
  arrive({ id: 'id-of-dill', handle: 'dill $& <b>' })
  expect(before()?.className).toBe('fold own-fold')
  expect(before()?.textContent).toBe('You have muted dill $& <b>.')
})

it('goes by the name that is shown, and leaves the others', () => {
  arrive({ id: 'id-of-sorrel', handle: 'sorrel' })
  expect(count()).toBe(0)
})

it('folds an alias, once, and not what has gone', () => {
  arrive({ alias: 'A Quiet Wren' })
  arrive({ alias: 'A Quiet Wren' }, 'changed')
  expect(count()).toBe(1)
  line.send('change', frameOf({ ...b, gone: true }, 'changed'))
  expect(count()).toBe(0)
})

it('folds a text with a word one would rather not read, as long as it is in it', () => {
  const sorrel = { id: 'id-of-sorrel', handle: 'sorrel' }
  arrive(sorrel, undefined, 'One cafè AU lait, please.')
  expect(before()?.textContent).toBe('You mind Café au lait.')
  arrive(sorrel, 'changed', 'Still a café, au lait.')
  expect(count()).toBe(1)
  arrive(sorrel, 'changed', 'A café with milk.')
  expect(count()).toBe(0)
})
