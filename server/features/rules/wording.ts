import type { ReportReason } from '../../../shared/forms/moderation.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** How a rule read at some moment. */
export interface RuleWording {
  ruleId: number
  publicId: string
  /** The edition that gave it this wording, for a link to it. */
  version: number
  about: ReportReason
  title: string
  body: string
  /** False when the rule had been taken out by then; this is then the last wording it had. */
  inForce: boolean
}

/**
 * The exact wording of a rule (internal id) at a moment (milliseconds since 1970), whatever has
 * become of it since: for what points at a rule, such as a report or a decision. Null when the rule
 * is younger than that moment, so that nobody is held to what was not said yet.
 */
export async function ruleWording(
  db: Reader | Tx,
  ruleId: number,
  at: number,
): Promise<RuleWording | null> {
  const row = await db
    .selectFrom('rule_wording as w')
    .innerJoin('rule', 'rule.id', 'w.rule_id')
    .innerJoin('rule_edition as from', 'from.version', 'w.since')
    .leftJoin('rule_edition as to', 'to.version', 'w.until')
    .select(['w.rule_id as ruleId', 'rule.public_id as publicId', 'w.since as version'])
    .select(['w.about', 'w.title', 'w.body', 'to.created_at as endedAt'])
    .where('w.rule_id', '=', ruleId)
    .where('from.created_at', '<=', at)
    .orderBy('w.since', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { endedAt, ...wording } = row
  return { ...wording, inForce: endedAt === null || endedAt > at }
}

/** Internal id of a rule by its public id, in force or not; null when it never was. */
export async function findRuleId(db: Reader | Tx, publicId: string): Promise<number | null> {
  const row = await db
    .selectFrom('rule')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return row?.id ?? null
}
