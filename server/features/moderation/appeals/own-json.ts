import type { OwnDecision } from '../../../visibility/decided.ts'
import { saidJson } from '../json.ts'
import type { Said } from './store.ts'

const iso = (at: number) => new Date(at).toISOString()
const isoOrNull = (at: number | null) => (at === null ? null : iso(at))

/**
 * A decision as it is told to somebody: in full to whom it concerns. A reporter hears whether
 * something was done, and why not; never what was done to somebody else.
 */
export function ownDecisionJson(decision: OwnDecision, said: readonly Said[] = []) {
  const { publicId: id, part, decidedAt, appealUntil, measure } = decision
  const common = {
    id,
    part,
    about: decision.target,
    acted: measure !== 'none',
    state: part === 'concerned' || decision.state === 'reversed' ? decision.state : 'in-force',
    decidedAt: iso(decidedAt),
    appealUntil: iso(appealUntil),
    appeal: appealJson(decision, said),
  } as const
  if (part === 'reporter') return { ...common, reason: measure === 'none' ? decision.reason : null }
  return {
    ...common,
    action: measure,
    reason: decision.reason,
    rule: decision.ruleWords || null,
    facts: decision.facts,
    message: decision.message,
    note: decision.note || null,
    automatic: decision.automatic === 1,
    until: isoOrNull(decision.until),
    endedAt: isoOrNull(decision.endedAt),
    post: decision.post,
    content: decision.html,
  }
}

function appealJson(decision: OwnDecision, said: readonly Said[]) {
  if (decision.appealPublicId === null || decision.appealedAt === null) return null
  return {
    id: decision.appealPublicId,
    state: decision.appealState,
    text: decision.appealText,
    lodgedAt: iso(decision.appealedAt),
    outcome: decision.appealOutcome,
    reason: decision.appealReason || null,
    words: said.map(saidJson),
  }
}
