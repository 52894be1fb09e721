// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { clientWords } from '../../server/words/en/client.ts'
import { FakeLine, show } from './support/thread-page.ts'
import { completeWindow, tops } from './support/window.ts'

let line = new FakeLine()
vi.mock('../../client/live/dial.ts', () => ({ dial: () => line }))
const { LiveSpace } = await import('../../client/thread/live-space.ts')
customElements.define('live-space', LiveSpace)

const row = (id: string, minute: number, title = id, more = '') =>
  `<li data-thread="${id}" data-at="2026-11-19T21:${String(minute).padStart(2, '0')}:00.000Z">` +
  `<h2 class="title"><a href="/t/${id}" dir="auto">${title}</a></h2><p class="counts">${more}</p></li>`

function open(rows: string[], first = 1): void {
  const nothing = rows.length === 0 ? '<p class="nothing">Nothing yet.</p>' : ''
  show(
    `<live-space data-space="S" data-cursor="c0" data-first="${first}"><ul class="contents leaders threads">${rows.join('')}</ul>${nothing}</live-space>` +
      `<script type="application/json" id="client-words">${JSON.stringify(clientWords)}</script>`,
  )
}

beforeEach(() => {
  completeWindow()
  line = new FakeLine()
})

const ids = () =>
  [...document.querySelectorAll<HTMLElement>('.threads > li')].map((li) => li.dataset.thread)
const pill = () => document.querySelector<HTMLElement>('.waiting')!
const press = () => pill().querySelector('a')!.click()

describe('a list of threads', () => {
  it('says at once what is new in a thread, and moves it when the reader wants it', () => {
    open([row('a', 9), row('b', 8), row('c', 7)])
    line.send('thread', { id: 'c', html: row('c', 20, 'c', '5 replies') })
    expect(document.querySelector('[data-thread="c"]')!.textContent).toContain('5 replies')
    expect(ids()).toEqual(['a', 'b', 'c'])
    expect(pill().textContent).toContain('1 thread has something new')
    press()
    expect(ids()).toEqual(['c', 'a', 'b'])
    expect(document.activeElement).toBe(document.querySelector('[data-thread="c"]'))
    expect(pill().hidden).toBe(true)
  })

  it('moves nothing where a thread keeps its place', () => {
    open([row('a', 9), row('b', 8)])
    line.send('thread', { id: 'a', html: row('a', 20, 'a', '5 replies') })
    expect(ids()).toEqual(['a', 'b'])
    expect(pill().hidden).toBe(true)
  })

  it('moves at once what happens below the window', () => {
    open([row('a', 9), row('b', 8), row('c', 7)])
    const [, b, c] = document.querySelectorAll('.threads > li')
    tops.set(document.querySelector('.threads > li')!, [0, innerHeight + 10])
    tops.set(b!, [innerHeight + 10, innerHeight + 60])
    tops.set(c!, [innerHeight + 60, innerHeight + 110])
    line.send('thread', { id: 'c', html: row('c', 8, 'and so on') })
    expect(ids()).toEqual(['a', 'c', 'b'])
  })

  it('takes threads in, by last activity and then by title, and out again', () => {
    open([row('m', 9, 'Mugs')])
    line.send('thread', { id: 'z', html: row('z', 9, 'Zest') })
    line.send('thread', { id: 'a', html: row('a', 9, 'Agendas') })
    line.send('thread', { id: 'm', removed: true })
    press()
    expect(ids()).toEqual(['a', 'z'])
    line.send('thread', { id: 'a', removed: true })
    expect(ids()).toEqual(['z'])
  })

  it('ends like a fresh page whatever comes, also twice', () => {
    open([row('a', 1), row('b', 0)])
    const rows = ['a', 'b', 'c', 'a', 'd', 'b', 'b'].map((id, at) => ({
      id,
      html: row(id, 10 + at),
    }))
    for (const frame of [...rows, ...rows]) line.send('thread', frame)
    const last = rows.slice(-1)[0]!
    line.send('thread', last)
    press()
    expect(ids()).toEqual(['b', 'd', 'a', 'c'])
  })

  it('shows no more than a page', () => {
    open(Array.from({ length: 30 }, (_, at) => row(`t${at}`, 30 - at)))
    line.send('thread', { id: 'new', html: row('new', 50) })
    press()
    expect(ids()).toHaveLength(30)
    expect(ids()[0]).toBe('new')
  })

  it('forgets that nothing was there', () => {
    open([])
    line.send('thread', { id: 'a', html: row('a', 1) })
    press()
    expect(ids()).toEqual(['a'])
    expect(document.querySelector('.nothing')).toBe(null)
  })

  it('leaves new threads to the first page', () => {
    open([row('b', 1)], 0)
    line.send('thread', { id: 'a', html: row('a', 20) })
    expect(ids()).toEqual(['b'])
    expect(pill().textContent).toContain('1 thread')
  })
})
