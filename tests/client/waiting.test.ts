// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { steady } from '../../client/thread/steady.ts'
import { mayEnter, type Shelf, sideOf, Waiting } from '../../client/thread/waiting.ts'
import { completeWindow, tops } from './support/window.ts'

let scrolled: ReturnType<typeof vi.fn>

beforeEach(() => {
  scrolled = completeWindow().scrolled
  document.body.innerHTML = ''
})

describe('what may enter unseen', () => {
  it('tells where a place is', () => {
    expect([-1, 0, 799, 800].map((top) => sideOf(top, 800))).toEqual([
      'above',
      'within',
      'within',
      'below',
    ])
  })

  it('is below the window, or above it where the reader has been', () => {
    expect(mayEnter('below', false)).toBe(true)
    expect(mayEnter('within', true)).toBe(false)
    expect(mayEnter('above', false)).toBe(false)
    expect(mayEnter('above', true)).toBe(true)
  })
})

describe('waiting', () => {
  /** A list whose items begin where the test says; admitted ones are elements of the page. */
  class List implements Shelf {
    places = new Map<string, number | null>()
    placeOf(id: string) {
      return this.places.get(id) ?? null
    }
    admit(ids: string[]) {
      for (const id of ids) {
        const element = document.createElement('article')
        element.id = id
        document.body.append(element)
        const top = this.places.get(id) ?? 0
        tops.set(element, [top, top + 100])
      }
    }
    elementOf(id: string) {
      return document.getElementById(id)
    }
  }

  function start(places: Record<string, number | null>) {
    const list = new List()
    for (const [id, top] of Object.entries(places)) list.places.set(id, top)
    const counts: number[] = []
    const waiting = new Waiting(list, (count) => counts.push(count))
    const inPage = () => [...document.querySelectorAll('article')].map(({ id }) => id)
    return { list, waiting, counts, inPage }
  }

  it('puts what begins below the window, and counts it until it is seen', () => {
    const { waiting, inPage } = start({ a: innerHeight + 10 })
    waiting.arrived('a')
    expect(inPage()).toEqual(['a'])
    expect(waiting.count).toBe(1)
    tops.set(document.getElementById('a')!, [300, 400])
    waiting.settle()
    expect(waiting.count).toBe(0)
  })

  it('keeps out what would move the lines in view, until the reader has scrolled past', () => {
    const { list, waiting, inPage } = start({ a: 300 })
    waiting.arrived('a')
    expect(inPage()).toEqual([])
    list.places.set('a', -500)
    waiting.settle()
    expect(inPage()).toEqual(['a'])
    expect(waiting.count).toBe(1)
  })

  it('keeps out what comes above where the reader has not been', () => {
    const { waiting, inPage } = start({ a: -300 })
    waiting.arrived('a')
    expect(inPage()).toEqual([])
    expect(waiting.open()?.id).toBe('a')
  })

  it('lets in what answers something that has just entered', () => {
    const { list, waiting, inPage } = start({ a: 300, b: null })
    waiting.arrived('a')
    waiting.arrived('b')
    expect(inPage()).toEqual([])
    list.places.set('a', innerHeight + 1)
    const admit = list.admit.bind(list)
    list.admit = (ids) => {
      admit(ids)
      list.places.set('b', innerHeight + 100)
    }
    waiting.settle()
    expect(inPage()).toEqual(['a', 'b'])
  })

  it('opens at the first new one of the page, whichever came first', () => {
    const { waiting } = start({ a: 500, b: 100 })
    const { waiting: other } = start({ a: 500, b: 100 })
    waiting.arrived('b')
    waiting.arrived('a')
    expect(waiting.open()?.id).toBe('b')
    expect(other.open()).toBe(null)
  })

  it('forgets what is gone again', () => {
    const { waiting, counts } = start({ a: 300 })
    waiting.arrived('a')
    waiting.arrivedElsewhere('b')
    waiting.forget('a')
    expect(waiting.open()).toBe(null)
    expect(waiting.nextElsewhere).toBe('b')
    waiting.forget('b')
    expect(counts).toEqual([1, 2, 1, 0])
  })

  it('does not take for seen what is folded away', () => {
    const { waiting, list } = start({ a: 100 })
    const fold = document.createElement('details')
    document.body.append(fold)
    list.admit = () => fold.append(Object.assign(document.createElement('article'), { id: 'a' }))
    waiting.arrived('a')
    waiting.open()
    waiting.settle()
    expect(waiting.count).toBe(1)
    fold.open = true
    waiting.settle()
    expect(waiting.count).toBe(0)
  })
})

describe('holding the page still', () => {
  function article(top: number): HTMLElement {
    const element = document.createElement('article')
    document.body.append(element)
    tops.set(element, [top, top + 200])
    return element
  }

  it('scrolls by as much as a change moved the first line in view', () => {
    article(-500)
    const read = article(40)
    steady(() => tops.set(read, [340, 540]))
    expect(scrolled).toHaveBeenCalledWith({ top: 300, behavior: 'instant' })
  })

  it('does nothing when nothing in view has moved', () => {
    const read = article(40)
    const below = article(5000)
    steady(() => tops.set(below, [9000, 9200]))
    expect(read.isConnected).toBe(true)
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('holds on to the next line when the first is taken away', () => {
    const first = article(10)
    const second = article(210)
    steady(() => {
      first.remove()
      tops.set(second, [10, 210])
    })
    expect(scrolled).toHaveBeenCalledWith({ top: -200, behavior: 'instant' })
  })

  it('holds on to the field that is being typed in before anything else', () => {
    const read = article(10)
    const field = document.createElement('textarea')
    document.body.append(field)
    tops.set(field, [400, 500])
    field.focus()
    steady(() => {
      tops.set(read, [10, 150])
      tops.set(field, [460, 560])
    })
    expect(scrolled).toHaveBeenCalledWith({ top: 60, behavior: 'instant' })
  })
})
