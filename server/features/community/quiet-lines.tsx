import type { VNode } from 'preact'
import { isTeam } from '../../permissions/offices.ts'
import type { Ask } from '../../request/ask.ts'
import { countWaiting } from '../approvals/store.ts'
import { findWelcome } from '../approvals/reply-store.ts'
import { WaitingLine, WelcomeLine } from '../approvals/views.tsx'
import { findNews } from '../clinicians/record.ts'
import { NewsLine, RequestsLine } from '../clinicians/lines.tsx'
import { listRequests } from '../clinicians/requests.ts'
import { hasNewAgreement } from './agreement-store.ts'
import { AgreementLine } from './agreement-views.tsx'

/** What the community has to say to the one who asks; for the head of the home page. */
export async function quietLines(ask: Ask): Promise<VNode[]> {
  const { self, forum } = ask
  if (!self || !ask.viewer.facts.active) return []
  const lines: VNode[] = []
  const words = await findWelcome(forum.reader, self.id)
  if (words !== null) lines.push(<WelcomeLine words={words} k={forum.world.id()} />)
  const news = await findNews(forum.reader, self.id)
  if (news) lines.push(<NewsLine news={news} k={`${forum.world.id()}-news`} />)
  if (await hasNewAgreement(forum.reader, self.id)) lines.push(<AgreementLine />)
  if (!isTeam(ask.viewer)) return lines
  const waiting = await countWaiting(forum.reader, ask.viewer)
  if (waiting > 0) lines.push(<WaitingLine count={waiting} />)
  const asking = await listRequests(forum.reader, forum.keys, ask.viewer)
  if (asking.length > 0) lines.push(<RequestsLine count={asking.length} />)
  return lines
}
