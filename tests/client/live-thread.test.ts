// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveThread as Thread } from '../../client/thread/live-thread.ts'
import {
  FakeLine,
  frameOf,
  freshList,
  htmlOf,
  opening,
  ownOf,
  show,
  type TestPost,
  threadPage,
} from './support/thread-page.ts'
import { completeWindow, tops } from './support/window.ts'

let line = new FakeLine()
vi.mock('../../client/live/dial.ts', () => ({ dial: () => line }))
const { LiveThread } = await import('../../client/thread/live-thread.ts')
customElements.define('live-thread', LiveThread)

const fetched = vi.fn<(path: string, init?: RequestInit) => Promise<Response>>()

beforeEach(() => {
  completeWindow()
  line = new FakeLine()
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})

const post = (id: string, parent: string, at: number): TestPost => ({
  id,
  parent,
  at,
  text: `This is ${id}.`,
})
const a = post('a', opening, 1)
const b = post('b', 'a', 2)

function open(posts: readonly TestPost[], attributes = ''): Thread {
  show(threadPage(freshList(posts), attributes))
  line.open()
  return document.querySelector<Thread>('live-thread')!
}

const pill = () => document.querySelector<HTMLElement>('.waiting')!
const ids = () => [...document.querySelectorAll('#thread li')].map((li) => li.id)

describe('a thread page', () => {
  it('watches from its own cursor, and shows what comes', () => {
    open([a])
    expect(line.asked[0]?.question).toEqual({ thread: 'T', foot: 'f0', since: 'c0' })
    line.send('change', frameOf(b))
    expect(pill().hidden).toBe(false)
    expect(pill().textContent).toContain('1 new reply')
    line.send('change', frameOf(post('c', 'a', 3)))
    expect(pill().textContent).toContain('2 new replies')
    expect(ids()).toEqual(['li-a'])
    pill().querySelector('a')!.click()
    expect(ids()).toEqual(['li-a', 'li-b', 'li-c'])
    expect(document.activeElement?.id).toBe('p-b')
    expect(pill().hidden).toBe(true)
  })

  it('says how much is new once the reader can listen', () => {
    vi.useFakeTimers()
    open([a])
    const status = document.querySelector('live-thread > [role="status"]')!
    line.send('change', frameOf(b))
    line.send('change', frameOf(post('c', 'a', 3)))
    expect(status.textContent).toBe('')
    vi.advanceTimersByTime(1_000)
    expect(status.textContent).toBe('2 new replies')
    vi.useRealTimers()
  })

  it('puts what begins below the window without a word of scrolling', () => {
    open([a])
    tops.set('li-a', [0, innerHeight + 5]).set('p-z', [innerHeight + 5, innerHeight + 90])
    line.send('change', frameOf(post('z', opening, 9)))
    expect(ids()).toEqual(['li-a', 'li-z'])
    expect(pill().textContent).toContain('1 new reply')
  })

  it('lets nothing of a removed post out, also when it was still waiting', () => {
    open([a])
    line.send('change', frameOf(b))
    line.send('change', frameOf({ ...b, text: 'Quite other words.' }, 'changed'))
    line.send('change', { kind: 'removed', thread: 'T', post: { id: 'b' } })
    expect(pill().hidden).toBe(true)
    expect(document.body.innerHTML).not.toContain('Quite other words.')
  })

  it('takes replies away with what they answered', () => {
    open([a, b])
    line.send('change', { kind: 'removed', thread: 'T', post: { id: 'a' } })
    expect(ids()).toEqual([])
  })

  it('updates counts, keeping the reader’s own reaction', () => {
    open([a], 'data-reacted="a:heard"')
    const heard = () => document.querySelector('[value="heard"]')!
    line.send('reactions', { post: 'a', reactions: { heard: 7 } })
    expect(heard().textContent).toBe(' heard 7')
    line.send('reactions', {
      post: 'a',
      reactions: {},
      html: htmlOf(a).replace('heard 2', 'heard'),
    })
    expect(heard().textContent).toBe(' heard')
    expect(heard().getAttribute('aria-pressed')).toBe('true')
  })

  it('shows no title once the opening is gone', () => {
    document.title = 'The day after you tell them · The Long Table'
    open([a])
    const gone = { ...post(opening, '', 0), gone: true }
    line.send('change', frameOf(gone, 'changed'))
    expect(document.body.textContent).not.toContain('I told them.')
    expect(document.querySelector('h1')!.textContent).toBe(
      'A conversation whose beginning is no longer here',
    )
    expect(document.title).toBe('A conversation whose beginning is no longer here · The Long Table')
    expect(document.querySelector('.need')).toBe(null)
  })
})

describe('a page of several', () => {
  it('only announces what belongs on a later page, and leads there', () => {
    open([a], 'data-last="0"')
    line.send('change', frameOf(post('z', opening, 9)))
    expect(ids()).toEqual(['li-a'])
    expect(pill().textContent).toContain('1 new reply')
    expect(pill().querySelector('a')!.getAttribute('href')).toBe('/p/z/in-thread')
  })

  it('leaves out what stands on an earlier page', () => {
    open([post('m', opening, 5)], 'data-first="0"')
    line.send('change', frameOf(post('early', opening, 3)))
    line.send('change', frameOf(post('reply', 'far', 9)))
    line.send('change', frameOf(post('edited', opening, 9), 'changed'))
    line.send('change', frameOf(post('new', opening, 9)))
    pill().querySelector('a')!.click()
    expect(ids()).toEqual(['li-m', 'li-new'])
  })

  it('shows the newest first where the reader has chosen so', () => {
    const list = [post('y', opening, 5), post('x', opening, 4)].map((one) => freshList([one]))
    show(threadPage(list.join(''), 'data-order="newest"'))
    line.send('change', {
      ...frameOf(post('z', 'nowhere', 6)),
      answers: '<p class="by">in reply to</p>',
    })
    pill().querySelector('a')!.click()
    expect(ids()).toEqual(['li-z', 'li-y', 'li-x'])
    expect(document.getElementById('li-z')!.firstElementChild!.textContent).toBe('in reply to')
  })

  it('takes new posts on the first page of the newest, not on those of the oldest', () => {
    const list = freshList([post('y', opening, 5)])
    const pages = [
      { attributes: 'data-first="1" data-last="0"', shown: ['li-new', 'li-y'] },
      { attributes: 'data-first="0" data-last="1"', shown: ['li-y'] },
    ]
    for (const { attributes, shown } of pages) {
      show(threadPage(list, `data-order="newest" ${attributes}`))
      line.send('change', frameOf(post('new', 'far', 9)))
      line.send('change', frameOf(post('old', 'far', 2)))
      if (shown.length > 1) pill().querySelector('a')!.click()
      expect(ids()).toEqual(shown)
    }
  })
})

describe('without a live connection', () => {
  const part = (one: TestPost) => {
    const { post: json, html } = frameOf(one)
    return Promise.resolve(Response.json({ post: json, html, own: ownOf(one) }))
  }

  it('a post is fetched and put', async () => {
    const thread = open([a])
    fetched.mockImplementation(() => part(b))
    expect(await thread.fetch('b')).toBe(true)
    expect(fetched.mock.calls[0]?.[0]).toBe('/p/b?part=article')
    expect(ids()).toEqual(['li-a', 'li-b'])
    expect(document.querySelector('#li-b > .own')).not.toBe(null)
  })

  it('one whose place is on another page is not', async () => {
    const thread = open([a], 'data-last="0"')
    fetched.mockImplementation(() => part(post('z', opening, 9)))
    expect(await thread.fetch('z')).toBe(false)
    expect(ids()).toEqual(['li-a'])
  })

  it('a reply to what is on the page is, wherever the page ends', async () => {
    const thread = open([a], 'data-last="0"')
    fetched.mockImplementation(() => part(b))
    expect(await thread.fetch('b')).toBe(true)
  })
})

describe('reading', () => {
  it('is told to the forum after a moment', () => {
    vi.useFakeTimers()
    fetched.mockResolvedValue(new Response(null, { status: 204 }))
    open([a, b])
    tops.set('p-a', [10, 90]).set('p-b', [95, 190])
    vi.advanceTimersByTime(2_000)
    expect(fetched).toHaveBeenCalledTimes(1)
    const [path, init] = fetched.mock.calls[0]!
    expect([path, init?.method, init?.body]).toEqual(['/t/T/read', 'PUT', '{"upTo":"b"}'])
    vi.useRealTimers()
  })
})
