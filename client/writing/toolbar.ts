/** The row above a Markdown text: Write and Preview, and tools written in the form they give. */
import { parse } from '../trusted.ts'
import { type ClientWord, word } from '../words.ts'
import { applyEdit } from './edit.ts'
import { editFor, type Mark } from './marks.ts'
import { makeTabs } from './preview.ts'

const tools: readonly [Mark, ClientWord][] = [
  ['bold', 'client.bold'],
  ['italic', 'client.italic'],
  ['quote', 'client.quote'],
  ['list', 'client.list'],
  ['link', 'client.link'],
]

const shortcuts: Readonly<Record<string, Mark>> = { b: 'bold', i: 'italic', k: 'link' }

/** Gives tools to the text of every form that keeps drafts, and to every `textarea[data-markdown]`. */
export function startToolbars(): void {
  const texts = 'textarea[data-markdown], form[data-draft] textarea[name="body"]'
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(texts)) {
    const bar = parse('<div class="bar"></div>')
    bar.append(makeTabs(field), makeTools(field))
    const label = field.previousElementSibling
    if (label?.matches('label')) label.before(bar)
    else field.before(bar)
    field.addEventListener('keydown', (event) => useShortcut(field, event))
  }
}

function makeTools(field: HTMLTextAreaElement): HTMLElement {
  const group = parse('<div class="tools" role="group"></div>')
  group.setAttribute('aria-label', word('client.tools'))
  for (const [mark, label] of tools) {
    const tool = parse('<button type="button" class="tool"></button>')
    tool.classList.add(mark)
    tool.textContent = word(label)
    tool.addEventListener('click', () => use(field, mark))
    group.append(tool)
  }
  return group
}

function useShortcut(field: HTMLTextAreaElement, event: KeyboardEvent): void {
  const mark = shortcuts[event.key.toLowerCase()]
  // Alt and Control together write letters on many keyboards.
  if (!mark || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
  event.preventDefault()
  use(field, mark)
}

function use(field: HTMLTextAreaElement, mark: Mark): void {
  const { value: text, selectionStart: start, selectionEnd: end } = field
  if (!field.hidden) applyEdit(field, editFor(mark, { text, start, end }))
}
