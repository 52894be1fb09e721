/** What stands below a thread while it is read: it closes and opens again, and no word is lost. */
import type { FootFrame } from '../live/frames.ts'
import { say } from '../say.ts'
import { word } from '../words.ts'
import { goHome } from '../writing/reply.ts'
import { morph } from './morph.ts'
import { make } from './piece.ts'
import { steady } from './steady.ts'

/** Lets a text that comes back from its draft be seen where nobody can answer now. */
export function startFoot(): void {
  const form = findForm()
  form?.addEventListener('input', () => {
    if (isShut(form)) form.hidden = isEmpty(form)
  })
}

/** Makes the foot of the page what it would be on a fresh one, and says what is new about answering. */
export function showFoot({ open, above, below }: FootFrame): void {
  const form = findForm()
  const before = find('above')?.textContent
  const notice = replace('above', above)
  replace('below', below)
  const turns = form !== null && open === isShut(form)
  if (turns) {
    if (open) reopen(form)
    else shut(form, notice)
  }
  const words = notice?.textContent
  if (words && words !== before) say(words)
  else if (turns && open) say(word('client.openAgain'))
}

/** Whether nobody can answer now. */
export function isShut(form: HTMLFormElement): boolean {
  return form.dataset.shut !== undefined
}

function findForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('form#reply')
}

function replace(place: string, markup: string): HTMLElement | null {
  const old = find(place)
  if (old) steady(() => morph(old, make(`<div data-foot="${place}">${markup}</div>`)))
  return find(place)
}

function find(place: string): HTMLElement | null {
  return document.querySelector(`[data-foot="${place}"]`)
}

/** The text stays, to be copied; whoever was writing stays in it. */
function shut(form: HTMLFormElement, notice: HTMLElement | null): void {
  const field = form.querySelector('textarea')!
  const wasIn = form.contains(document.activeElement)
  form.dispatchEvent(new Event('shutting'))
  if (isEmpty(form)) goHome()
  steady(() => set(form, true))
  if (!wasIn) return
  if (form.hidden) notice?.setAttribute('tabindex', '-1')
  const next = form.hidden ? notice : field
  next?.focus({ preventScroll: true })
}

function reopen(form: HTMLFormElement): void {
  steady(() => set(form, false))
}

function set(form: HTMLFormElement, isShut: boolean): void {
  form.toggleAttribute('data-shut', isShut)
  form.hidden = isShut && isEmpty(form)
  form.querySelector('textarea')!.readOnly = isShut
  form.querySelector<HTMLElement>('.while-shut')!.hidden = !isShut
}

function isEmpty(form: HTMLFormElement): boolean {
  return form.querySelector('textarea')!.value.trim() === ''
}
