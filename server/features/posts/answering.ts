/** Whether one can answer in a thread, and what stands about that where one would. */
import { mayReply, mayTakePart } from '../../permissions/conversation.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { t } from '../../words/index.ts'
import { closedNotice, slowNotice } from './measure-html.ts'

export interface Answering {
  open: boolean
  /** Markup above the form; null for a visitor who could answer as a member. */
  above: string | null
}

export function answeringIn(viewer: Viewer, thread: VisibleThread): Answering {
  const shut = (above: string | null) => ({ open: false, above })
  const locked = thread.lockedAt === null ? '' : notice(t('thread.locked'))
  if (locked && !mayReply(viewer, thread)) return shut(locked)
  if (viewer.id === null) return shut(null)
  if (viewer.facts.pause) return shut(notice(t('pause.noWriting')))
  if (!mayTakePart(viewer)) return shut(notice(t('thread.waitingToReply')))
  if (thread.frozen) return shut(closedNotice(thread.frozen))
  return { open: true, above: locked + (thread.slow ? slowNotice(thread.slow) : '') }
}

function notice(words: string): string {
  return `<p class="notice">${words}</p>`
}

/** What visitors find there; they are led back to `address` when they have signed in. */
export function signInLink(address: string): string {
  const next = encodeURIComponent(address)
  return `<p><a class="button main" href="/sign-in?next=${next}">${t('thread.signInToReply')}</a></p>`
}
