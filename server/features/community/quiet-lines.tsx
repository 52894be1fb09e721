import type { VNode } from 'preact'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { LiveCases } from '../../html/live-cases.tsx'
import { isTeam } from '../../permissions/offices.ts'
import type { Ask } from '../../request/ask.ts'
import { countHeardMatters } from '../../visibility/matter-scope.ts'
import { caseOffices, countWaitingCases } from '../../visibility/recusal.ts'
import { findRestored } from '../after-restore/restored.ts'
import { RestoredLine } from '../after-restore/views.tsx'
import { countWaiting } from '../approvals/store.ts'
import { findWelcome } from '../approvals/reply-store.ts'
import { WaitingLine, WelcomeLine } from '../approvals/views.tsx'
import { findNews } from '../clinicians/record.ts'
import { NewsLine, RequestsLine } from '../clinicians/lines.tsx'
import { listRequests } from '../clinicians/requests.ts'
import { CasesLine } from '../moderation/case-views.tsx'
import { isOnDuty } from '../rota/coverage.ts'
import { MattersLine } from '../team/team-view.tsx'
import { CheckInLine } from '../worry/check-ins-view.tsx'
import { findCheckIn } from '../worry/store.ts'
import { PolicyLine } from '../crisis-policy/parts.tsx'
import { hasNewPolicy } from '../crisis-policy/store.ts'
import { hasNewAgreement } from './agreement-store.ts'
import { AgreementLine } from './agreement-views.tsx'

/** What the community has to say to the one who asks; for the head of the home page. */
export async function quietLines(ask: Ask): Promise<VNode[]> {
  const { self, forum } = ask
  if (!self || !ask.viewer.facts.active) return []
  const lines: VNode[] = []
  const restored = await restoredLine(ask)
  if (restored) lines.push(restored)
  if (await findCheckIn(forum.reader, self.id)) lines.push(<CheckInLine />)
  const words = await findWelcome(forum.reader, self.id)
  if (words !== null) lines.push(<WelcomeLine words={words} k={forum.world.id()} />)
  const news = await findNews(forum.reader, self.id)
  if (news) lines.push(<NewsLine news={news} k={`${forum.world.id()}-news`} />)
  if (await hasNewAgreement(forum.reader, self.id)) lines.push(<AgreementLine />)
  if (await hasNewPolicy(forum.reader, self.id)) lines.push(<PolicyLine />)
  if (caseOffices.some((office) => ask.viewer.has(office))) {
    lines.push(<LiveCases from={paths.home()}>{await waitingLines(ask, self.id)}</LiveCases>)
  }
  if (!isTeam(ask.viewer)) return lines
  const waiting = await countWaiting(forum.reader, ask.viewer)
  if (waiting > 0) lines.push(<WaitingLine count={waiting} />)
  const asking = await listRequests(forum.reader, forum.keys, ask.viewer)
  if (asking.length > 0) lines.push(<RequestsLine count={asking.length} />)
  return lines
}

// On duty, not on call: outside their hours nothing calls anybody of the team.
async function waitingLines({ forum, viewer }: Ask, self: number): Promise<VNode[]> {
  if (!(await isOnDuty(forum.reader, self, forum.world.now()))) return []
  const cases = await countWaitingCases(forum, viewer, limits.waitingCounted + 1)
  const matters = await countHeardMatters(forum.reader, viewer, limits.waitingCounted + 1)
  return [
    ...(cases > 0 ? [<CasesLine count={cases} />] : []),
    ...(matters > 0 ? [<MattersLine count={matters} />] : []),
  ]
}

/** Days for which everybody is told that the forum was restored. */
const toldDays = 14

async function restoredLine({ self, viewer, forum }: Ask): Promise<VNode | null> {
  const restored = await findRestored(forum.reader)
  if (!self || !restored) return null
  const guard = viewer.facts.guards.get(self.id)
  const isOver = restored.at < forum.world.now() - toldDays * 86_400_000
  // Who has looked and said yes need not be told again.
  if (!guard?.closed && (guard || isOver)) return null
  return <RestoredLine restored={restored} closed={guard?.closed ?? false} />
}
