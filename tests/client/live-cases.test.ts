// @vitest-environment jsdom
/** A page of the moderation team that reads itself again when it is told that something has moved. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeLine, show } from './support/thread-page.ts'
import { completeWindow } from './support/window.ts'

let line = new FakeLine()
vi.mock('../../client/live/dial.ts', () => ({ dial: () => line }))
const { LiveCases } = await import('../../client/live/live-cases.ts')
customElements.define('live-cases', LiveCases)

let page = ''
let status = 200
const reload = vi.fn()

beforeEach(() => {
  completeWindow()
  line = new FakeLine()
  status = 200
  reload.mockClear()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(page, { status })))
})

const part = (inside: string) => `<live-cases data-from="/">${inside}</live-cases>`
const words = () => document.querySelector('live-cases')!.textContent
const told = async () => {
  line.send('cases', { moved: ['c'] })
  await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a part of a page for the team', () => {
  it('becomes what a fresh page has, and leaves alone what is being typed', async () => {
    show(part('<p>Nobody has it</p><form><textarea></textarea></form><p>One</p>'))
    document.querySelector('textarea')!.value = 'Half a sen'
    page = part('<p>Somebody has it</p><form><textarea></textarea></form>')
    await told()
    expect(words()).toContain('Somebody has it')
    expect(words()).not.toContain('One')
    expect(document.querySelector('textarea')!.value).toBe('Half a sen')
  })

  it('reads again what came while it was reading', async () => {
    show(part('<p>None</p>'))
    page = part('<p>One</p>')
    line.send('cases', { moved: ['a'] })
    page = part('<p>Two</p>')
    line.send('cases', { moved: ['b'] })
    await told()
    expect(words()).toBe('Two')
  })

  it('stays as it is at the address of a form that failed', async () => {
    history.replaceState(null, '', '/moderation/cases/c/decide')
    show(part('<p>None</p>'))
    page = part('<p>One</p>')
    await told()
    history.replaceState(null, '', '/')
    expect(words()).toBe('None')
  })

  it('keeps what it shows while the forum does not answer', async () => {
    show(part('<p>None</p>'))
    status = 503
    page = ''
    await told()
    expect(words()).toBe('None')
  })

  it('reads what came between the page and the connection', async () => {
    show(part('<p>None</p>'))
    page = part('<p>One</p>')
    line.send('connect', {})
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(words()).toBe('One')
  })
})
