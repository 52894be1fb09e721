import { paths } from '../../shared/paths.ts'
import type { Ask } from '../request/ask.ts'
import { t, type WordKey } from '../words/index.ts'
import { iconHtml } from './icons.tsx'

/** The quiet reminder, at the head of a member's own pages, of what hides them from others. */
export function signHtml({ self, viewer }: Pick<Ask, 'self' | 'viewer'>): string {
  const guard = self && viewer.facts.guards.get(self.id)
  if (guard?.closed) return sign(paths.afterRestore(), 'mode.signClosed')
  if (!guard?.level) return ''
  return sign(paths.professionalMode(), guard.active ? 'mode.sign' : 'mode.signSoon')
}

function sign(href: string, word: WordKey): string {
  return `<p class="sign"><a href="${href}">${iconHtml('curtain')} ${t(word)}</a></p>`
}
