/** Says in a form what went wrong: at its head, and beside each field that needs another look. */
import type { Problem } from '../send.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'

/** Shows a problem in the form and brings focus to it. */
export function showProblem(form: HTMLFormElement, problem: Problem): void {
  clearProblem(form)
  const notice = parse(
    '<div class="notice" role="alert" tabindex="-1" data-problem><p><b></b></p><p></p></div>',
  )
  if (problem.title) notice.querySelector('b')!.textContent = problem.title
  else notice.firstElementChild!.remove()
  notice.lastElementChild!.textContent = problem.detail
  for (const { field, message } of problem.errors ?? []) {
    if (!markField(form, field, message)) notice.append(paragraph(message))
  }
  if (problem.status === 401 && document.body.dataset.me) notice.append(wayIn())
  form.prepend(notice)
  notice.focus()
}

/** Takes away what an earlier try left. */
export function clearProblem(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll('[data-problem], #form-error')) part.remove()
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid')
    describe(field, (ids) => ids.filter((id) => !id.startsWith('e-')))
  }
  for (const error of form.querySelectorAll('.error')) error.remove()
}

/** Returns false when the form has no such field to see. */
function markField(form: HTMLFormElement, name: string, message: string): boolean {
  const field = [...form.elements].find(
    (element) => element.getAttribute('name') === name && element.getAttribute('type') !== 'hidden',
  )
  if (!field) return false
  const error = paragraph(message)
  error.id = `e-${name}`
  error.className = 'error'
  field.setAttribute('aria-invalid', 'true')
  describe(field, (ids) => [...ids, error.id])
  const group = field.closest('fieldset')
  if (group) group.append(error)
  else field.after(error)
  return true
}

function describe(field: Element, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
  if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '))
  else field.removeAttribute('aria-describedby')
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = text
  return line
}

/** A session that has ended: signing in elsewhere leaves this page, and the words in it, alone. */
function wayIn(): HTMLElement {
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.href = '/sign-in'
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = word('client.signIn')
  line.append(link)
  return line
}
