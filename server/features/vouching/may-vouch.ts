import type { Ask } from '../../request/ask.ts'
import type { WordKey } from '../../words/index.ts'
import { isOnProbation } from '../members/probation.ts'

/** Why the one who asks cannot vouch for anybody, as a message key; null when they can. */
export async function whyNotVouch(ask: Ask): Promise<WordKey | null> {
  const { forum, self, viewer } = ask
  if (!self || !viewer.facts.active || self.status !== 'active') return 'vouch.notYet'
  if (!viewer.facts.vouched) return 'vouch.notVouched'
  return (await isOnProbation(forum, self.id)) ? 'vouch.notYet' : null
}
