import type { VNode } from 'preact'
import { isTeam } from '../../permissions/offices.ts'
import type { Ask } from '../../request/ask.ts'
import { countWaiting } from '../approvals/store.ts'
import { findWelcome } from '../approvals/reply-store.ts'
import { WaitingLine, WelcomeLine } from '../approvals/views.tsx'
import { hasNewAgreement } from './agreement-store.ts'
import { AgreementLine } from './agreement-views.tsx'

/** What the community has to say to the one who asks; for the head of the home page. */
export async function quietLines(ask: Ask): Promise<VNode[]> {
  const { self, forum } = ask
  if (!self || !ask.viewer.facts.active) return []
  const lines: VNode[] = []
  const words = await findWelcome(forum.reader, self.id)
  if (words !== null) lines.push(<WelcomeLine words={words} k={forum.world.id()} />)
  if (await hasNewAgreement(forum.reader, self.id)) lines.push(<AgreementLine />)
  const waiting = isTeam(ask.viewer) ? await countWaiting(forum.reader) : 0
  if (waiting > 0) lines.push(<WaitingLine count={waiting} />)
  return lines
}
