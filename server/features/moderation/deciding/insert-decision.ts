import type { Tx } from '../../../db/transact.ts'
import { Invalid } from '../../../errors.ts'
import type { World } from '../../../world.ts'
import type { FullCase } from '../../../visibility/case-scope.ts'
import { findMeasure } from '../../measures/measure.ts'
import { listRules } from '../../rules/store.ts'
import { findRuleId, ruleWording } from '../../rules/wording.ts'
import type { Chosen, Statement } from './check.ts'
import type { Decision } from './store.ts'

interface Stating {
  chosen: Chosen
  given: Statement
  /** Internal id of whoever decides. */
  self: number
  alone: boolean
  appeal: number | null
  now: number
}

/** Writes a decision down, with the rule in its wording of that day. @throws Invalid for no such rule */
export async function insertDecision(
  tx: Tx,
  { world }: { world: Pick<World, 'id'> },
  one: FullCase,
  { chosen, given, self, alone, appeal, now }: Stating,
): Promise<Decision> {
  const rule = await ruleOf(tx, given.rule, now)
  return tx
    .insertInto('decision')
    .values({
      public_id: world.id(),
      case_id: one.id,
      appeal_id: appeal,
      state: 'proposed',
      measure: chosen.measure,
      member_id: one.concernedId,
      // Also of what is decided about a decision: whose it is stays behind the name above the post.
      post_id: one.postId,
      written_at: one.versions.at(-1)?.writtenAt ?? null,
      reason: given.reason,
      rule_id: rule?.id ?? null,
      rule_words: rule?.words ?? '',
      facts: given.facts,
      message: given.message,
      note: chosen.note,
      automatic: (await wasAutomatic(tx, one.postId)) ? 1 : 0,
      alone: alone ? 1 : 0,
      until: chosen.until,
      proposed_by: self,
      proposed_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function ruleOf(
  tx: Tx,
  named: string | undefined,
  now: number,
): Promise<{ id: number | null; words: string } | null> {
  if (named === undefined) return null
  const rules = await listRules(tx)
  const id = await findRuleId(tx, named)
  // Words of their own where there is no list, or the word that stands for a kind of rule.
  if (id === null && rules.length === 0) return { id: null, words: named }
  const ruleId = id ?? rules.find(({ about }) => about === named)?.id
  const wording = ruleId === undefined ? null : await ruleWording(tx, ruleId, now)
  if (!wording?.inForce) throw new Invalid([{ field: 'rule', word: 'decide.rule.unknown' }])
  const { title, body } = wording
  return { id: wording.ruleId, words: body ? `${title}\n\n${body}` : title }
}

// Folding after several reports is the one thing that happens by itself before anybody decides.
async function wasAutomatic(tx: Tx, post: number | null): Promise<boolean> {
  return post !== null && (await findMeasure(tx, 'folded', post))?.by === 'members'
}
