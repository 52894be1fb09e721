// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startForms } from '../../client/writing/forms.ts'
import { clientWords } from '../../server/words/en/client.ts'
import { answerFor, json, settled } from './support/answers.ts'
import { show, threadPage } from './support/thread-page.ts'
import { completeWindow } from './support/window.ts'

const accepted = vi.fn()
beforeAll(() => startForms([{ forms: 'form', accepted }]))
beforeEach(() => {
  completeWindow()
  accepted.mockReset()
  show(threadPage(''))
  text().value = 'I bring my own mug.'
})

const form = () => document.querySelector<HTMLFormElement>('#reply')!
const text = () => document.querySelector<HTMLTextAreaElement>('#f-body')!
const notice = () => document.querySelector<HTMLElement>('[data-problem]')
const press = () => form().requestSubmit(form().querySelector('button'))

describe('a form sent in place', () => {
  it('carries its fields and its key, and hands the answer on', async () => {
    const asked = answerFor({ 'POST /t/T/posts': () => json(201, { post: { id: 'x' } }) })
    press()
    await settled()
    const fields = new URLSearchParams(asked[0]!.body)
    expect(fields.get('body')).toBe('I bring my own mug.')
    expect(asked[0]!.headers.get('idempotency-key')).toBe('first-key')
    expect(asked[0]!.headers.get('accept')).toBe('application/json')
    expect(accepted).toHaveBeenCalledWith(
      form(),
      { post: { id: 'x' } },
      expect.any(URLSearchParams),
    )
    expect(notice()).toBe(null)
  })

  it('goes out once for a double click', async () => {
    const asked = answerFor({ 'POST /t/T/posts': () => json(201, {}) })
    press()
    press()
    await settled()
    expect(asked).toHaveLength(1)
  })

  it.each([401, 409, 413, 422, 429])(
    'says what went wrong (%i), and keeps everything',
    async (status) => {
      answerFor({
        'POST /t/T/posts': () => json(status, { title: 'Not yet', detail: 'Wait a moment.' }),
      })
      press()
      await settled()
      expect(notice()!.textContent).toContain('Not yet')
      expect(notice()!.textContent).toContain('Wait a moment.')
      expect(notice()!.getAttribute('role')).toBe('alert')
      expect(document.activeElement).toBe(notice())
      expect(text().value).toBe('I bring my own mug.')
      expect(notice()!.querySelector('a[href="/sign-in"]') !== null).toBe(status === 401)
      expect(accepted).not.toHaveBeenCalled()
    },
  )

  it('puts each error beside its field, and takes it away with the next try', async () => {
    const errors = [
      { field: 'body', message: 'Too long.' },
      { field: 'elsewhere', message: 'And this.' },
    ]
    answerFor({
      'POST /t/T/posts': () => json(422, { title: 'Look again', detail: 'Please.', errors }),
    })
    press()
    await settled()
    expect(text().getAttribute('aria-invalid')).toBe('true')
    expect(text().getAttribute('aria-describedby')).toBe('e-body')
    expect(document.getElementById('e-body')!.textContent).toBe('Too long.')
    expect(notice()!.textContent).toContain('And this.')
    answerFor({ 'POST /t/T/posts': () => json(201, {}) })
    press()
    await settled()
    expect(notice()).toBe(null)
    expect(document.querySelector('.error')).toBe(null)
    expect(text().hasAttribute('aria-describedby')).toBe(false)
  })

  it('keeps its words when the connection is lost, and sends them with the same key when it is back', async () => {
    answerFor({ 'POST /t/T/posts': () => Promise.reject(new TypeError('no network')) })
    press()
    await settled()
    expect(notice()!.textContent).toContain(clientWords['client.notSent.detail'])
    expect(text().value).toBe('I bring my own mug.')
    const asked = answerFor({ 'POST /t/T/posts': () => json(201, {}) })
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['first-key'])
    expect(accepted).toHaveBeenCalledOnce()
  })

  it('does not send by itself what has been changed since', async () => {
    answerFor({ 'POST /t/T/posts': () => Promise.reject(new TypeError('no network')) })
    press()
    await settled()
    text().dispatchEvent(new Event('input', { bubbles: true }))
    const asked = answerFor({})
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(asked).toHaveLength(0)
  })

  it('speaks plainly when the answer is not the forum’s', async () => {
    answerFor({ 'POST /t/T/posts': () => new Response('<h1>Bad gateway</h1>', { status: 502 }) })
    press()
    await settled()
    expect(notice()!.textContent).toContain(clientWords['client.broken.detail'])
  })
})
