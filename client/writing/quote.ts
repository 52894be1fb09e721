/** Quotes what the reader has selected in a post. */
import { applyEdit } from './edit.ts'
import { answer } from './reply.ts'

interface Passage {
  post: string
  text: string
}

/** Pressing a button may take the selection away, so the last one is remembered. */
let last: Passage | null = null

/** Makes every post's Quote button quote into the composer. */
export function startQuotes(): void {
  document.addEventListener('selectionchange', () => {
    last = selectedPassage() ?? last
  })
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-quote]')
    const field = document.querySelector<HTMLTextAreaElement>('#reply:not([data-shut]) textarea')
    const article = button?.closest('article')
    if (!field || !article) return
    event.preventDefault()
    button?.closest('details')?.removeAttribute('open')
    quote(article, field)
  })
}

function quote(article: Element, field: HTMLTextAreaElement): void {
  const post = idOf(article)
  const whole = article.querySelector('.prose')?.textContent ?? ''
  const text = (last?.post === post ? last.text : whole).trim()
  if (field.value.trim() === '') {
    const link = article.querySelector<HTMLElement>('[data-reply]')
    answer(post, link?.dataset.name ?? '')
  }
  const at = field.selectionEnd
  const lead = at === 0 || field.value[at - 1] === '\n' ? '' : '\n\n'
  const insert = `${lead}[quote:${post}]${text}[/quote]\n\n`
  const caret = at + insert.length
  applyEdit(field, { from: at, to: at, insert, start: caret, end: caret })
  last = null
}

function selectedPassage(): Passage | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { commonAncestorContainer: within } = selection.getRangeAt(0)
  const element = within instanceof Element ? within : within.parentElement
  const article = element?.closest('.prose')?.closest('article')
  return article ? { post: idOf(article), text: selection.toString() } : null
}

function idOf(article: Element): string {
  return article.id.slice('p-'.length)
}
