/** Reactions without leaving the page: shown at once, corrected by what the forum says. */
import { send } from '../send.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'
import { hasReacted, markOwn, postOf, rememberReaction } from './own.ts'

/** Requests under way, so that a quick second press waits for the first. */
const under = new Map<string, Promise<void>>()

/** Makes the reaction buttons of the page act in place. `confirmed` is called when one is kept. */
export function startReactions(confirmed: (post: string) => void): void {
  document.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement) || button.name !== 'react') return
    const post = postOf(button)
    if (!post) return
    event.preventDefault()
    toggle(post, button.value, confirmed)
  })
}

function toggle(post: string, kind: string, confirmed: (post: string) => void): void {
  const on = !hasReacted(post, kind)
  show(post, kind, on)
  const key = `${post}:${kind}`
  const before = under.get(key) ?? Promise.resolve()
  under.set(
    key,
    before.then(() => keep(post, kind, on, confirmed)),
  )
}

async function keep(post: string, kind: string, on: boolean, confirmed: (post: string) => void) {
  const method = on ? 'PUT' : 'DELETE'
  const { problem } = await send(`/p/${post}/reactions/${kind}`, { method })
  complain(post, problem && (problem.status === 0 ? word('client.notKept') : problem.detail))
  if (!problem) return confirmed(post)
  if (hasReacted(post, kind) === on) show(post, kind, !on)
}

function show(post: string, kind: string, on: boolean): void {
  rememberReaction(post, kind, on)
  const row = rowOf(post)
  if (!row) return
  for (const button of row.querySelectorAll<HTMLButtonElement>('[name="react"]')) {
    if (button.value !== kind) continue
    button.setAttribute('aria-pressed', String(on))
    setCount(button, Math.max(0, countOf(button) + (on ? 1 : -1)))
  }
}

function complain(post: string, reason: string | null): void {
  const row = rowOf(post)
  row?.querySelector('.error')?.remove()
  if (!row || !reason) return
  const line = parse('<p class="error" role="alert" data-stays></p>')
  line.textContent = reason
  row.append(line)
}

/** Sets a row's numbers to what is true for the reader; a missing kind has none. */
export function setCounts(row: HTMLElement, counts: Readonly<Record<string, number>>): void {
  for (const button of row.querySelectorAll<HTMLButtonElement>('[name="react"]')) {
    setCount(button, counts[button.value] ?? 0)
  }
  markOwn(row)
}

function rowOf(post: string): HTMLElement | null {
  return document.getElementById(`p-${post}`)?.querySelector<HTMLElement>('.acts') ?? null
}

const number = /\s*[\d.,]*\s*$/

function countOf(button: Element): number {
  return Number(/(\d*)\s*$/.exec(button.textContent)?.[1] ?? 0)
}

function setCount(button: Element, count: number): void {
  const label = button.lastChild
  if (label instanceof Text) label.data = label.data.replace(number, count > 0 ? ` ${count}` : '')
}
