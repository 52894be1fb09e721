// @vitest-environment jsdom
/** Pictures on their way into a text. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as parts from '../../client/writing/picture-parts.ts'
import { startPictures } from '../../client/writing/pictures.ts'
import { startToolbars } from '../../client/writing/toolbar.ts'
import { answerFor } from './support/answers.ts'
import { show, threadPage } from './support/thread-page.ts'

const id = 'a'.repeat(20)

/** What a browser sends with, under the test's hand. */
class Request {
  static all: Request[] = []
  upload = new EventTarget()
  listeners = new Map<string, () => void>()
  status = 0
  responseText = ''
  open = vi.fn()
  send = vi.fn(() => Request.all.push(this))
  setRequestHeader = vi.fn()
  getResponseHeader = () => 'application/json'
  addEventListener = (name: string, listener: () => void) => this.listeners.set(name, listener)
  abort = () => this.listeners.get('abort')!()

  async answer(status: number, body: object): Promise<void> {
    Object.assign(this, { status, responseText: JSON.stringify(body) })
    this.listeners.get('load')!()
    await later()
  }
}

const later = () => new Promise((done) => setTimeout(done))

beforeEach(() => {
  Request.all = []
  vi.stubGlobal('XMLHttpRequest', Request)
  show(threadPage(''))
  startToolbars()
  startPictures(() => Promise.resolve(parts))
})
afterEach(() => vi.unstubAllGlobals())

const text = () => document.querySelector<HTMLTextAreaElement>('#f-body')!
const rows = () => [...document.querySelectorAll<HTMLElement>('.sent-pictures li')]
const button = (row: HTMLElement) => row.querySelector('button')!

async function choose(...names: string[]): Promise<void> {
  const picker = document.querySelector<HTMLInputElement>('#reply input[type="file"]')!
  const files = names.map((name) => new File(['x'], name, { type: 'image/jpeg' }))
  Object.defineProperty(picker, 'files', { value: files, configurable: true })
  picker.dispatchEvent(new Event('change'))
  await later()
}

const added = { picture: { id, url: `/pictures/${id}`, width: 9, height: 9 } }

it('goes into the text at the caret, without taking the focus, and is described there', async () => {
  text().value = 'Look.'
  text().setSelectionRange(5, 5)
  document.body.focus()
  await choose('door.jpg')
  expect(rows()[0]?.textContent).toContain('door.jpg')
  await Request.all[0]!.answer(201, added)
  expect(text().value).toBe(`Look.\n\n![](/pictures/${id})\n`)
  expect(document.activeElement).toBe(document.body)
  const input = rows()[0]!.querySelector('input')!
  input.value = 'A door'
  input.dispatchEvent(new Event('input', { bubbles: true }))
  expect(text().value).toContain(`![A door](/pictures/${id})`)
})

it('says how far it has come', async () => {
  await choose('door.jpg')
  const progress = new ProgressEvent('progress', { lengthComputable: true, loaded: 1, total: 4 })
  Request.all[0]!.upload.dispatchEvent(progress)
  expect(rows()[0]!.querySelector('progress')!.value).toBe(0.25)
})

it('can be called off, on its way and before', async () => {
  await choose('one.jpg', 'two.jpg')
  button(rows()[1]!).click()
  button(rows()[0]!).click()
  await later()
  expect(rows()).toEqual([])
  expect(Request.all).toHaveLength(1)
  expect(text().value).toBe('')
})

it('keeps the text when it is refused, and says why', async () => {
  text().value = 'Look.'
  await choose('door.jpg')
  await Request.all[0]!.answer(422, {
    detail: 'Something needs another look.',
    errors: [{ field: 'picture', message: 'This is no picture.' }],
  })
  expect(rows()[0]!.querySelector('[role="alert"]')!.textContent).toBe('This is no picture.')
  expect(text().value).toBe('Look.')
  button(rows()[0]!).click()
  expect(rows()).toEqual([])
})

it('is waited for before the text is sent', async () => {
  await choose('door.jpg')
  const form = text().form!
  const heard = vi.fn()
  document.addEventListener('submit', heard, { once: true })
  const event = new SubmitEvent('submit', { bubbles: true, cancelable: true })
  form.dispatchEvent(event)
  expect([event.defaultPrevented, heard.mock.calls.length]).toEqual([true, 0])
  await Request.all[0]!.answer(201, added)
  const again = new SubmitEvent('submit', { bubbles: true, cancelable: true })
  form.dispatchEvent(again)
  expect(heard).toHaveBeenCalledOnce()
})

it('leaves the list when its line is deleted, and the text when it is taken out', async () => {
  const asked = answerFor({ [`DELETE /pictures/${id}`]: () => new Response(null, { status: 204 }) })
  const line = `![A door](/pictures/${id})`
  const type = (value: string) => {
    text().value = value
    text().dispatchEvent(new Event('input', { bubbles: true }))
  }
  type(line)
  await later()
  expect(rows()[0]!.querySelector('input')!.value).toBe('A door')
  type('')
  expect(rows()).toEqual([])
  type(`So.\n${line}\nOn.`)
  button(rows()[0]!).click()
  expect(text().value).toBe('So.\nOn.')
  await later()
  expect(asked).toHaveLength(1)
})
