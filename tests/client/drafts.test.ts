// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftKeeper } from '../../client/writing/draft-keeper.ts'
import { forgetDraft, startDrafts } from '../../client/writing/drafts.ts'
import { clientWords } from '../../server/words/en/client.ts'
import { type Asked, answerFor, json, nothing, settled } from './support/answers.ts'
import { show, threadPage } from './support/thread-page.ts'
import { completeWindow } from './support/window.ts'

const path = '/me/drafts/reply%3AT'
let asked: Asked[]

beforeAll(() => completeWindow())
beforeEach(() => {
  localStorage.clear()
  show(threadPage(''))
  asked = answerFor({ [`PUT ${path}`]: () => json(200, {}), [`DELETE ${path}`]: nothing })
})

const form = () => document.querySelector<HTMLFormElement>('#reply')!
const text = () => document.querySelector<HTMLTextAreaElement>('#f-body')!
const saved = () => document.querySelector('.saved')!.textContent
const made = (method: string) => asked.filter((one) => one.method === method)
const keep = () => new DraftKeeper(form(), 'reply:T')

function type(words: string): void {
  text().value = words
  text().dispatchEvent(new Event('input', { bubbles: true }))
}

/** The other fields of the form, as the forum sends it. */
const fresh = {
  parentId: '',
  contentNote: '',
  anonymous: '',
  pollOptions: '',
  pollNamed: '',
  pollResults: 'voted',
}

const field = <Field extends HTMLElement>(name: string) =>
  document.querySelector<Field>(`#reply [name="${name}"]`)!

/** The same page, loaded anew. */
function reload(): DraftKeeper {
  show(threadPage(''))
  return keep()
}

describe('a draft', () => {
  it('is kept here at once and with the forum soon after', async () => {
    vi.useFakeTimers()
    keep()
    type('I bring')
    await vi.advanceTimersByTimeAsync(400)
    expect(saved()).toBe(clientWords['client.draftHere'])
    expect(made('PUT')).toHaveLength(0)
    type('I bring my own mug.')
    await vi.advanceTimersByTimeAsync(2_100)
    expect(made('PUT').map(({ path: to, body }) => [to, JSON.parse(body) as object])).toEqual([
      [path, { body: 'I bring my own mug.', title: '', audience: 'members', fields: fresh }],
    ])
    expect(saved()).toBe(clientWords['client.draftKept'])
    vi.useRealTimers()
  })

  it('outlives a reload in the middle of a word, without the forum', async () => {
    answerFor({})
    const keeper = keep()
    type('I bring my ow')
    void keeper.flush()
    const again = reload()
    await again.restore()
    expect(text().value).toBe('I bring my ow')
  })

  it('comes from the forum on another device', async () => {
    const draft = { body: 'From the phone.', title: '', audience: 'me' }
    answerFor({ [`GET ${path}`]: () => json(200, { draft }) })
    await keep().restore()
    expect(text().value).toBe('From the phone.')
    expect(document.querySelector<HTMLSelectElement>('select')!.value).toBe('me')
  })

  it('is all that the form says, and what is folded opens when it comes back', async () => {
    const keeper = keep()
    field<HTMLTextAreaElement>('pollOptions').value = 'tea\ncof'
    field<HTMLInputElement>('pollNamed').checked = true
    field<HTMLSelectElement>('pollResults').value = 'closed'
    field('pollResults').dispatchEvent(new Event('change', { bubbles: true }))
    await keeper.flush()
    const fields = { ...fresh, pollOptions: 'tea\ncof', pollNamed: 'on', pollResults: 'closed' }
    const [{ body } = { body: '' }] = made('PUT')
    expect(JSON.parse(body)).toMatchObject({ body: '', fields })

    localStorage.clear()
    const draft = { body: '', fields: { ...fields, anonymous: 'on' } }
    answerFor({ [`GET ${path}`]: () => json(200, { draft }) })
    await reload().restore()
    expect(field<HTMLTextAreaElement>('pollOptions').value).toBe('tea\ncof')
    expect(field<HTMLInputElement>('pollNamed').checked).toBe(true)
    expect(field<HTMLSelectElement>('pollResults').value).toBe('closed')
    expect(field<HTMLInputElement>('anonymous').checked).toBe(true)
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true])
  })

  it('is not sent again for having been filled in', async () => {
    vi.useFakeTimers()
    const draft = { body: 'From the phone.', audience: 'me', fields: { contentNote: 'bread' } }
    asked = answerFor({ [`GET ${path}`]: () => json(200, { draft }) })
    await keep().restore()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(made('PUT')).toHaveLength(0)
    vi.useRealTimers()
  })

  it('is not brought back here when it was posted elsewhere', async () => {
    const keeper = keep()
    type('Posted from the phone.')
    await keeper.flush()
    await settled()
    await reload().restore()
    expect(text().value).toBe('')
  })

  it('stays here when the forum cannot be asked', async () => {
    const keeper = keep()
    type('Still mine.')
    await keeper.flush()
    await settled()
    answerFor({ [`GET ${path}`]: () => Promise.reject(new TypeError('no network')) })
    await reload().restore()
    expect(text().value).toBe('Still mine.')
  })

  it('does not replace words that are in the field already', async () => {
    const draft = { body: 'Older.' }
    answerFor({ [`GET ${path}`]: () => json(200, { draft }) })
    text().value = 'Typed before the script came.'
    await keep().restore()
    expect(text().value).toBe('Typed before the script came.')
  })

  it('does not replace what is typed while the forum is being asked', async () => {
    answerFor({
      [`GET ${path}`]: async () => {
        type('Quick.')
        await settled()
        return json(200, { draft: { body: 'Older.' } })
      },
    })
    await keep().restore()
    expect(text().value).toBe('Quick.')
  })

  it('is gone once it has been posted, also when a save was under way', async () => {
    const keeper = keep()
    type('Sent.')
    void keeper.flush()
    await keeper.forget()
    await settled()
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
    expect(localStorage.length).toBe(0)
  })

  it('belongs to its member alone', async () => {
    const keeper = keep()
    type('Private.')
    void keeper.flush()
    show(threadPage(''))
    document.body.dataset.me = 'somebody-else'
    answerFor({})
    await keep().restore()
    expect(text().value).toBe('')
  })
})

describe('the draft of an edit', () => {
  const edit = () => {
    show(threadPage(''))
    form().dataset.draft = 'edit:a'
    text().value = text().defaultValue = 'As it stands.'
    return new DraftKeeper(form(), 'edit:a')
  }

  it('comes back over the text as it stands', async () => {
    const keeper = edit()
    type('As it will be.')
    void keeper.flush()
    await edit().restore()
    expect(text().value).toBe('As it will be.')
  })

  it('is none while the text is as it stands', async () => {
    const keeper = edit()
    type('As it will be.')
    type('As it stands.')
    await keeper.flush()
    expect(asked).toHaveLength(0)
    expect(localStorage.length).toBe(0)
  })
})

describe('another tab', () => {
  const heard = (value: string | null) =>
    new StorageEvent('storage', { key: 'draft:me-id:reply:T', newValue: value })

  it('does not overwrite what is being typed here', () => {
    const keeper = keep()
    type('Here.')
    localStorage.setItem('draft:me-id:reply:T', '{"body":"There.","kept":false}')
    keeper.heardOfOtherTab(heard('…'))
    expect(text().value).toBe('Here.')
  })

  it('shows its words where nobody is typing, and takes them away when it has posted them', () => {
    const keeper = keep()
    localStorage.setItem('draft:me-id:reply:T', '{"body":"There.","kept":true}')
    keeper.heardOfOtherTab(heard('…'))
    expect(text().value).toBe('There.')
    localStorage.clear()
    keeper.heardOfOtherTab(heard(null))
    expect(text().value).toBe('')
  })
})

describe('signing out', () => {
  it('leaves no words in this browser', async () => {
    const out = document.createElement('form')
    out.setAttribute('action', '/sign-out')
    out.innerHTML = '<button>Sign out</button>'
    document.body.append(out)
    const left = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {})
    startDrafts()
    await settled()
    type('Not for the next one at this computer.')
    out.requestSubmit()
    await settled()
    expect(made('PUT')).toHaveLength(1)
    expect(localStorage.length).toBe(0)
    expect(left).toHaveBeenCalledOnce()
    await forgetDraft(form())
  })
})
