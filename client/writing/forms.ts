/** Sends a form without leaving the page. Whatever happens, what was typed stays until it is kept. */
import { type Answer, send } from '../send.ts'
import { clearProblem, showProblem } from './problem.ts'

/** What to do when a form of some kind has been accepted. */
export interface Accepting {
  /** Which forms, as a selector. */
  forms: string
  accepted(form: HTMLFormElement, data: unknown, sent: URLSearchParams): void | Promise<void>
}

const sending = new WeakSet<HTMLFormElement>()
/** Forms that wait for the connection; any key press in them takes them out. */
const held = new Map<HTMLFormElement, HTMLElement | null>()

/** Forms that are sent without leaving the page. */
const live = 'form[data-live], form[data-draft], form[data-audience]'

/** Sends the live forms of the page; the first kind that matches takes the answer. */
export function startForms(kinds: readonly Accepting[]): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches(live)) return
    event.preventDefault()
    void submit(form, event.submitter, kinds)
  })
  document.addEventListener('input', (event) => {
    if (event.target instanceof Element) held.delete(event.target.closest('form')!)
  })
  addEventListener('online', () => {
    for (const [form, submitter] of held) void submit(form, submitter, kinds)
  })
}

async function submit(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  kinds: readonly Accepting[],
): Promise<void> {
  if (sending.has(form)) return
  sending.add(form)
  held.delete(form)
  form.setAttribute('aria-busy', 'true')
  clearProblem(form)
  const sent = fieldsOf(form, submitter)
  const answer = await deliver(form, sent)
  form.removeAttribute('aria-busy')
  sending.delete(form)
  if (answer.problem) {
    if (answer.problem.status === 0) held.set(form, submitter)
    return showProblem(form, answer.problem)
  }
  const kind = kinds.find(({ forms }) => form.matches(forms))
  await kind?.accepted(form, answer.data, sent)
}

/** The address is read from the attribute, because a field named `action` would hide it. */
function deliver(form: HTMLFormElement, sent: URLSearchParams): Promise<Answer<unknown>> {
  const path = form.getAttribute('action') ?? location.pathname
  const key = sent.get('key') ?? ''
  return send(path, { method: 'POST', body: sent, key })
}

/** What a browser would send by itself, with the button that was pressed. */
function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value)
  }
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    fields.append(submitter.name, submitter.value)
  }
  return fields
}
