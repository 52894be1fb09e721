// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clientWords } from '../../server/words/en/client.ts'
import { Watch } from '../../client/live/line.ts'
import { FakeLine, show, threadPage } from './support/thread-page.ts'

let line: FakeLine
let behind = vi.fn<() => void>()
let heard: unknown[]

beforeEach(() => {
  vi.useFakeTimers()
  show(threadPage(''))
  line = new FakeLine()
  behind = vi.fn<() => void>()
  heard = []
})
afterEach(() => vi.useRealTimers())

function watch(hear: (frame: never) => void = (frame) => heard.push(frame)): Watch {
  return new Watch({ thread: 'T' }, 'c0', { frames: { change: hear }, behind }, line)
}

const said = () => document.querySelector('.connection')?.textContent ?? ''
const lastAsked = () => line.asked.at(-1)!

describe('the live connection', () => {
  it('asks again, after each loss, for what came after the newest cursor it has seen', () => {
    const watching = watch()
    line.open()
    expect(lastAsked().question).toEqual({ thread: 'T', since: 'c0' })
    lastAsked().answer(null, { cursor: 'c1' })
    line.send('change', { cursor: 'c2' })
    line.drop()
    expect(watching.isUp).toBe(false)
    line.open()
    expect(lastAsked().question).toEqual({ thread: 'T', since: 'c2' })
    expect(heard).toHaveLength(1)
  })

  it('says that it is lost after three seconds, and stops saying it when it is back', () => {
    watch()
    line.open()
    lastAsked().answer(null, {})
    line.drop()
    vi.advanceTimersByTime(2_900)
    expect(said()).toBe('')
    vi.advanceTimersByTime(200)
    expect(said()).toBe(clientWords['client.offline'])
    line.open()
    lastAsked().answer(null, {})
    expect(said()).toBe('')
  })

  it('asks at once when a laptop wakes, and dials anew when nobody answers', () => {
    watch()
    line.open()
    lastAsked().answer(null, {})
    document.dispatchEvent(new Event('visibilitychange'))
    expect(line.asked).toHaveLength(2)
    lastAsked().answer(new Error('late'))
    expect(line.dialled).toBe(1)
    window.dispatchEvent(new Event('online'))
    expect(line.dialled).toBe(2)
  })

  it('tries again after the forum hung up', () => {
    watch()
    line.open()
    line.drop('io server disconnect')
    vi.advanceTimersByTime(3_000)
    expect(line.dialled).toBe(1)
  })

  it.each([[{ stale: true }], [{ error: 'gone' }]])('gives up when told %o', (answer) => {
    const watching = watch()
    line.open()
    lastAsked().answer(null, answer)
    expect(behind).toHaveBeenCalledOnce()
    expect(watching.isUp).toBe(false)
    window.dispatchEvent(new Event('online'))
    expect(line.dialled).toBe(0)
  })

  it('gives up when a frame cannot be shown, rather than show an untrue page', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    watch(() => {
      throw new Error('broken')
    })
    line.open()
    line.send('change', { cursor: 'c9' })
    expect(behind).toHaveBeenCalledOnce()
  })
})
