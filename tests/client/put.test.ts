// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveThread as Thread } from '../../client/thread/live-thread.ts'
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

const post = (id: string, parent: string, at: number, more: Partial<TestPost> = {}): TestPost => ({
  id,
  parent,
  at,
  text: `This is ${id}.`,
  ...more,
})

function open(posts: readonly TestPost[], attributes = ''): Thread {
  show(threadPage(freshList(posts), attributes))
  return document.querySelector<Thread>('live-thread')!
}

const list = () => document.getElementById('thread')!
const pill = () => document.querySelector<HTMLElement>('.waiting')!
const press = () => {
  if (!pill().hidden) pill().querySelector('a')!.click()
}

function expectFresh(posts: readonly TestPost[]): void {
  const fresh = document.createElement('ol')
  fresh.innerHTML = freshList(posts)
  const shown = list().cloneNode(true) as HTMLElement
  for (const focused of shown.querySelectorAll('[tabindex]')) focused.removeAttribute('tabindex')
  fresh.className = 'thread'
  fresh.id = 'thread'
  // Attributes may come in any order; where more differs, the texts say what.
  if (!shown.isEqualNode(fresh)) expect(shown.innerHTML).toBe(fresh.innerHTML)
}

describe('putting a post in its place', () => {
  const a = post('a', opening, 1)
  const b = post('b', 'a', 2)
  const c = post('c', 'b', 3)
  const d = post('d', 'c', 4)
  const places: [string, TestPost, TestPost[]][] = [
    ['first in an empty thread', a, []],
    ['at the end', post('n', opening, 9), [a, b]],
    ['before those written later', post('n', opening, 0), [a, b]],
    ['as the first reply', post('n', 'a', 9), [a]],
    ['beside another reply', post('n', 'a', 9), [a, b, c]],
    ['at the third level', post('n', 'b', 9), [a, b]],
    ['below the third level, where it stays', post('n', 'c', 9), [a, b, c]],
    [
      'among deep replies, below what it answers',
      post('n', 'c', 9),
      [a, b, c, d, post('e', 'b', 8)],
    ],
  ]
  it.each(places)('%s', (_where, fresh, before) => {
    const thread = open(before)
    thread.change(frameOf(fresh))
    press()
    expectFresh([...before, fresh])
  })

  it('leaves the lines between posts where they are', () => {
    const thread = open([a, post('z', opening, 9)])
    const since = document.createElement('li')
    since.className = 'since'
    document.getElementById('li-z')!.before(since)
    thread.change(frameOf(post('n', opening, 5)))
    press()
    const ids = [...list().children].map((li) => li.id || li.className)
    expect(ids).toEqual(['li-a', 'since', 'li-n', 'li-z'])
  })

  it('keeps a folded run folded, puts into it what belongs there, and counts it', () => {
    const thread = open([a, b, c, d])
    const folded = document.createElement('li')
    folded.className = 'folded'
    folded.innerHTML = '<details><summary>1</summary><ol class="replies flat"></ol></details>'
    const last = document.getElementById('li-d')!
    last.before(folded)
    folded.querySelector('ol')!.append(last)
    thread.change(frameOf(post('n', 'd', 5)))
    expect(folded.querySelector('details')!.open).toBe(false)
    press()
    expect([...folded.querySelectorAll('li')].map((li) => li.id)).toEqual(['li-d', 'li-n'])
    expect(folded.querySelector('summary')!.textContent).toBe('2 replies in this branch')
    expect(folded.querySelector('details')!.open).toBe(true)
    expect(document.activeElement?.id).toBe('p-n')
  })

  it('moves nothing that is in its place already', () => {
    const thread = open([a, b, c, post('z', opening, 9)])
    const moved: Node[] = []
    const watcher = new MutationObserver((records) => {
      for (const record of records) moved.push(...record.addedNodes, ...record.removedNodes)
    })
    thread.change(frameOf(post('n', 'a', 7)))
    watcher.observe(list(), { childList: true, subtree: true })
    press()
    for (const record of watcher.takeRecords())
      moved.push(...record.addedNodes, ...record.removedNodes)
    expect(moved.map((node) => (node as Element).id)).toEqual(['li-n'])
  })
})

describe('replacing a post by its newer self', () => {
  const mine = post('a', opening, 1, { own: true })

  it('keeps focus, opened folds, and what is being chosen', () => {
    const thread = open([mine])
    const more = document.querySelector<HTMLDetailsElement>('#p-a details')!
    const audience = document.querySelector<HTMLDetailsElement>('.audience')!
    const me = document.querySelector<HTMLInputElement>('[value="me"]')!
    more.open = audience.open = me.checked = true
    me.focus()
    thread.change(frameOf({ ...mine, text: 'Changed.' }, 'changed'))
    expect(list().textContent).toContain('Changed.')
    expect([more.open, audience.open, me.checked]).toEqual([true, true, true])
    expect(document.activeElement).toBe(me)
    expect(me.isConnected).toBe(true)
  })

  it('keeps the reader’s own reactions pressed', () => {
    const thread = open([mine], 'data-reacted="a:heard"')
    const heard = () => document.querySelector('[value="heard"]')!.getAttribute('aria-pressed')
    expect(heard()).toBe('true')
    thread.change(frameOf({ ...mine, text: 'Changed.' }, 'changed'))
    expect(heard()).toBe('true')
  })

  it('takes the author’s tools away when they are no longer given', () => {
    const thread = open([mine])
    thread.change(frameOf({ ...mine, own: false }, 'changed'))
    expectFresh([{ ...mine, own: false }])
  })

  it('shows a placeholder where replies hang, and the post again when it is back', () => {
    const reply = post('b', 'a', 2)
    const thread = open([mine, reply])
    thread.change(frameOf({ ...mine, gone: true }, 'changed'))
    expectFresh([{ ...mine, gone: true }, reply])
    thread.change(frameOf(mine, 'added'))
    expectFresh([mine, reply])
  })
})

describe('after any history', () => {
  interface Step {
    post: TestPost
    kind: 'put' | 'remove' | 'press'
  }
  const tree = fc.array(fc.record({ pick: fc.nat(), own: fc.boolean() }), {
    minLength: 1,
    maxLength: 10,
  })
  const histories = tree.chain((picks) => {
    const posts = picks.map(({ pick, own }, at) => {
      const parent = pick % (at + 1)
      return post(`p${at + 1}`, parent === 0 ? opening : `p${parent}`, at + 1, { own })
    })
    const step = fc.record({
      post: fc
        .tuple(fc.constantFrom(...posts), fc.nat(2), fc.boolean())
        .map(([one, version, gone]): TestPost => ({ ...one, text: `Version ${version}.`, gone })),
      kind: fc.constantFrom<Step['kind']>('put', 'put', 'put', 'put', 'remove', 'press'),
    })
    return fc.record({ start: fc.subarray(posts), steps: fc.array(step, { maxLength: 25 }) })
  })

  /** Posts whose parents are all there: the others have no place on a page. */
  const placed = (posts: Map<string, TestPost>): TestPost[] => {
    const has = ({ parent }: TestPost): boolean =>
      parent === opening || (posts.has(parent) && has(posts.get(parent)!))
    return [...posts.values()].filter(has)
  }

  it('the page equals a fresh one', () => {
    fc.assert(
      fc.property(histories, ({ start, steps }) => {
        const truth = new Map(
          placed(new Map(start.map((one) => [one.id, one]))).map((one) => [one.id, one]),
        )
        const thread = open([...truth.values()])
        for (const { post: one, kind } of steps) {
          if (kind === 'press') press()
          else if (kind === 'remove') {
            truth.delete(one.id)
            thread.change({ kind: 'removed', thread: 'T', post: { id: one.id } })
          } else {
            // A placeholder tells no time, so it can only take the place of what was there.
            const sent = { ...one, gone: one.gone === true && truth.has(one.id) }
            const kindOf = truth.has(one.id) ? 'changed' : 'added'
            truth.set(one.id, sent)
            thread.change(frameOf(sent, kindOf))
            thread.change(frameOf(sent, kindOf))
          }
        }
        press()
        expectFresh(placed(truth))
      }),
      { numRuns: 40 },
    )
  })
})
