/** What the author of a thread hopes for, above the conversation. */
import type { Need } from '../../../shared/vocabulary.ts'
import { escapeHtml } from '../../html/escape.ts'
import { iconHtml } from '../../html/icons.tsx'
import type { Byline } from '../../visibility/rows.ts'
import { rich, type WordKey } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'

const words: Record<Need, WordKey> = {
  listen: 'thread.hopes',
  share: 'thread.hopesShare',
  suggest: 'thread.hopesSuggest',
  discuss: 'thread.hopesDiscuss',
}

/** The sentence as markup. */
export function needHtml(need: Need, by: Byline): string {
  const sentence = rich<string>(words[need], {
    name: escapeHtml(nameOf(by)),
    b: (parts) => `<b>${parts.join('')}</b>`,
  }).join('')
  return `<p class="need">${iconHtml('heard', true)} <span dir="auto">${sentence}</span></p>`
}
