/** The community as a whole: its settings, its agreement, its crisis resources, who has an office. */
import { Conflict, Invalid } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Renderer } from '../../html/markdown/renderer.ts'
import { nothing } from '../../html/markdown/targets.ts'
import { TooComplex } from '../../html/markdown/too-complex.ts'
import type { Version } from '../../html/versions.tsx'

export interface Agreement extends Version {
  /** Markdown. */
  body: string
  html: string
}

/** The agreement as HTML. @throws Invalid for a text that is too complex, beside `field`. */
export async function renderAgreement(
  markdown: Renderer,
  body: string,
  field = 'body',
): Promise<string> {
  try {
    return (await markdown.render(body, nothing())).html
  } catch (error) {
    if (error instanceof TooComplex) throw new Invalid([{ field, word: 'agreement.tooComplex' }])
    throw error
  }
}

const columns = ['version', 'body', 'html', 'created_at as createdAt'] as const

/** The agreement in force, or one of its earlier versions; null when there is none. */
export async function findAgreement(
  reader: Reader | Tx,
  version?: number,
): Promise<Agreement | null> {
  let query = reader.selectFrom('agreement').select(columns)
  if (version !== undefined) query = query.where('version', '=', version)
  return (await query.orderBy('version', 'desc').limit(1).executeTakeFirst()) ?? null
}

/** Every version's number and time, newest first. */
export function listAgreementVersions(reader: Reader): Promise<Version[]> {
  return reader
    .selectFrom('agreement')
    .select(['version', 'created_at as createdAt'])
    .orderBy('version', 'desc')
    .execute()
}

/**
 * Adds a version, in force from now on, and returns its number; the text in force is no new version.
 * `basedOn` is what its writer had before them. @throws Conflict when another came between.
 */
export async function createAgreement(
  tx: Tx,
  text: { body: string; html: string; now: number },
  basedOn?: number,
): Promise<number> {
  const newest = await findAgreement(tx)
  if (newest?.body === text.body) return newest.version
  const known = newest?.version ?? 0
  if (basedOn !== undefined && basedOn !== known) throw new Conflict('agreement.changedMeanwhile')
  const version = known + 1
  const { body, html, now } = text
  await tx.insertInto('agreement').values({ version, body, html, created_at: now }).execute()
  return version
}

async function newestVersion(db: Reader | Tx): Promise<number> {
  const row = await db
    .selectFrom('agreement')
    .select((eb) => eb.fn.max('version').as('version'))
    .executeTakeFirst()
  return row?.version ?? 0
}

/** Notes that a member said yes. @throws Conflict when `version` is not the one in force. */
export async function acceptAgreement(
  tx: Tx,
  member: number,
  version: number,
  now: number,
): Promise<void> {
  if (version !== (await newestVersion(tx))) throw new Conflict('agreement.changedMeanwhile')
  await tx
    .insertInto('agreement_accepted')
    .values({ member_id: member, version, accepted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The newest version the member said yes to, or null. */
export async function findAccepted(reader: Reader, member: number): Promise<number | null> {
  const row = await reader
    .selectFrom('agreement_accepted')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row?.version ?? null
}

/** True when the agreement has changed since the member said yes to it. */
export async function hasNewAgreement(reader: Reader, member: number): Promise<boolean> {
  const newest = await newestVersion(reader)
  return newest > 0 && newest !== (await findAccepted(reader, member))
}
