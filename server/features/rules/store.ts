/** The community's rules: what may be reported and decided by, with every wording they ever had. */
import type { ReportReason } from '../../../shared/forms/moderation.ts'
import type { RuleEntry } from '../../../shared/forms/rules.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict, Invalid } from '../../errors.ts'
import type { World } from '../../world.ts'
import type { Version } from '../../html/versions.tsx'

export interface Rule {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  /** The reason for a report that it stands for; decides how soon it is read. */
  about: ReportReason
  title: string
  body: string
}

/** The rules as they stood between two changes. */
export interface Edition extends Version {
  rules: Rule[]
}

/** Every edition's number and time, newest first. */
export function listEditions(db: Reader | Tx): Promise<Version[]> {
  return db
    .selectFrom('rule_edition')
    .select(['version', 'created_at as createdAt'])
    .orderBy('version', 'desc')
    .execute()
}

/** The rules in force, or an earlier edition of them; null when there is none. */
export async function findEdition(db: Reader | Tx, version?: number): Promise<Edition | null> {
  let query = db.selectFrom('rule_edition').select(['version', 'created_at as createdAt'])
  if (version !== undefined) query = query.where('version', '=', version)
  const edition = await query.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return edition ? { ...edition, rules: await listRulesOf(db, edition.version) } : null
}

/** The rules that are in force now, in their order. */
export async function listRules(db: Reader | Tx): Promise<Rule[]> {
  return (await findEdition(db))?.rules ?? []
}

function listRulesOf(db: Reader | Tx, version: number): Promise<Rule[]> {
  return db
    .selectFrom('rule_wording')
    .innerJoin('rule', 'rule.id', 'rule_wording.rule_id')
    .select(['rule.id', 'public_id as publicId', 'about', 'title', 'body'])
    .where('since', '<=', version)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', version)]))
    .orderBy('place')
    .execute()
}

/**
 * Puts these rules in force and returns the edition's number; the same rules again are no new one.
 * A rule that keeps its id is worded anew; one that is left out is taken out, and what refers to it
 * keeps its wording. @throws Conflict when another edition came between, Invalid for an unknown id
 */
export async function createEdition(
  tx: Tx,
  world: Pick<World, 'id'>,
  { rules, now }: { rules: readonly RuleEntry[]; now: number },
  basedOn?: number,
): Promise<number> {
  const newest = await findEdition(tx)
  const known = newest?.version ?? 0
  const before = newest?.rules ?? []
  if (isSame(before, rules)) return known
  if (basedOn !== undefined && basedOn !== known) throw new Conflict('rule.changedMeanwhile')
  const version = known + 1
  await tx.insertInto('rule_edition').values({ version, created_at: now }).execute()
  await tx.updateTable('rule_wording').set({ until: version }).where('until', 'is', null).execute()
  for (const [place, rule] of rules.entries()) {
    const { title, body, about } = rule
    const rule_id = await findOrCreate(tx, world, before, rule, place)
    await tx
      .insertInto('rule_wording')
      .values({ rule_id, since: version, until: null, place, about, title, body })
      .execute()
  }
  return version
}

function isSame(before: readonly Rule[], rules: readonly RuleEntry[]): boolean {
  return (
    before.length === rules.length &&
    before.every((rule, place) => {
      const { id, title, body, about } = rules[place]!
      return (
        rule.publicId === id && rule.title === title && rule.body === body && rule.about === about
      )
    })
  )
}

async function findOrCreate(
  tx: Tx,
  world: Pick<World, 'id'>,
  before: readonly Rule[],
  { id }: RuleEntry,
  place: number,
): Promise<number> {
  if (id !== '') {
    const found = before.find(({ publicId }) => publicId === id)
    if (!found) throw new Invalid([{ field: `rules.${place}.title`, word: 'rule.unknown' }])
    return found.id
  }
  const made = await tx
    .insertInto('rule')
    .values({ public_id: world.id() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}
