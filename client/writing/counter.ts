/** Says how many characters are left, once a text nears its end. */
import { word } from '../words.ts'

/** The share of the length from which on it is shown. */
const near = 0.8
/** Milliseconds of quiet before the number is said. */
const quiet = 500

const timers = new WeakMap<HTMLTextAreaElement, ReturnType<typeof setTimeout>>()

/** Counts in every `textarea[data-max]`. */
export function startCounters(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.dataset.max) return
    clearTimeout(timers.get(target))
    const count = () => showLeft(target, Number(target.dataset.max))
    timers.set(target, setTimeout(count, quiet))
  })
}

/** Length as the forum counts it: in code points. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}

function showLeft(field: HTMLTextAreaElement, max: number): void {
  const length = lengthOf(field.value)
  const left = max - length
  const line =
    field.parentElement?.querySelector<HTMLElement>('.limit') ?? makeLine(field, length / max)
  if (!line) return
  line.classList.toggle('near', left < 0)
  if (left < 0) line.textContent = word('client.over', { over: -left })
  else line.textContent = length / max >= near ? word('client.left', { left }) : ''
}

function makeLine(field: HTMLTextAreaElement, share: number): HTMLElement | null {
  if (share < near) return null
  const line = document.createElement('p')
  line.className = 'limit'
  line.setAttribute('role', 'status')
  field.after(line)
  return line
}
