import type { CaseState, ReportReason, ReportRoute } from '../../../shared/forms/moderation.ts'
import { NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import { mayNotice } from '../../visibility/member-scope.ts'
import { maySeeNow } from '../../visibility/post-scope.ts'
import { type Snapshot, takeSnapshot } from '../../visibility/reported.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { type Assignable, assignCase, type CaseParts, type Officer, takeFrom } from './assign.ts'
import { takeStep } from './events.ts'
import { findSame, stateOf } from './own-store.ts'

export interface NewReport {
  viewer: Viewer
  /** Internal ids. */
  post: number
  reporter: number
  reason: ReportReason
  note: string
  route: ReportRoute
  officers: readonly Officer[]
  now: number
}

/** Reasons that do not wait for their turn. */
const urgentReasons: readonly ReportReason[] = ['threat', 'personal']

/**
 * Reports a post: keeps its text as it stands, joins the case that there is or opens one, and gives
 * it to somebody. The same person reporting it again has reported it once.
 * @throws NotFound when the post has gone out of sight meanwhile
 */
export async function reportPost(
  tx: Tx,
  parts: CaseParts,
  given: NewReport,
): Promise<{ publicId: string; state: CaseState }> {
  const { viewer, post, reporter, now } = given
  const snapshot = (await maySeeNow(tx, viewer, post)) ? await takeSnapshot(tx, post) : null
  if (!snapshot) throw new NotFound()
  const same = await findSame(tx, reporter, post, snapshot.writtenAt)
  if (same) return { publicId: same.publicId, state: stateOf(same) }
  const joined = await findJoinable(tx, given, snapshot)
  const one = joined ?? (await openCase(tx, parts, given))
  await keepSnapshot(tx, one.id, snapshot)
  await addMembers(tx, one.id, snapshot, reporter)
  const publicId = parts.world.id()
  await tx
    .insertInto('report')
    .values({
      public_id: publicId,
      case_id: one.id,
      post_id: post,
      reporter_id: reporter,
      reason: given.reason,
      note: given.note,
      written_at: snapshot.writtenAt,
      created_at: now,
    })
    .execute()
  if (joined) await join(tx, joined, given)
  if (!(await hasReader(tx, one.id))) await assignCase(tx, parts, one, given.officers)
  return { publicId, state: 'open' }
}

interface Joinable extends Assignable {
  version: number
  state: CaseState
  holder: number | null
}

/**
 * The open case about the post that goes the same way. Not one that any of its readers would lose
 * by this report: a case that vanishes would tell them who is behind it. It gets one of its own.
 */
async function findJoinable(
  tx: Tx,
  { post, route, reporter, officers }: NewReport,
  { author, named }: Snapshot,
): Promise<Joinable | null> {
  const cases = await tx
    .selectFrom('moderation_case')
    .select(['id', 'public_id as publicId', 'post_id as postId', 'route', 'version', 'state'])
    .select('holder_id as holder')
    .where('target', '=', 'post')
    .where('post_id', '=', post)
    .where('route', '=', route)
    .where('state', 'in', ['open', 'claimed'])
    .orderBy('id')
    .execute()
  const concerned = [author, reporter, ...named]
  for (const one of cases) {
    const readers = await tx
      .selectFrom('case_reader')
      .select('member_id')
      .where('case_id', '=', one.id)
      .where('member_id', '<>', reporter)
      .execute()
    const ids = new Set(readers.map((row) => row.member_id))
    const viewers = officers.filter(({ id }) => ids.has(id)).map(({ viewer }) => viewer)
    if (viewers.every((viewer) => concerned.every((member) => mayNotice(viewer, member)))) {
      return one
    }
  }
  return null
}

async function openCase(
  tx: Tx,
  { world }: CaseParts,
  { post, route, reason, now }: NewReport,
): Promise<Assignable> {
  const publicId = world.id()
  const { id } = await tx
    .insertInto('moderation_case')
    .values({
      public_id: publicId,
      target: 'post',
      post_id: post,
      route,
      state: 'open',
      version: 1,
      urgent: urgentReasons.includes(reason) ? 1 : 0,
      holder_id: null,
      held_since: null,
      opened_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('case_event')
    .values({ case_id: id, version: 1, at: now, what: 'opened', state: 'open' })
    .execute()
  return { id, publicId, postId: post, route }
}

async function keepSnapshot(tx: Tx, caseId: number, snapshot: Snapshot): Promise<void> {
  const { writtenAt, body, html, contentNote } = snapshot
  await tx
    .insertInto('case_snapshot')
    .values({ case_id: caseId, written_at: writtenAt, body, html, content_note: contentNote })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function addMembers(
  tx: Tx,
  caseId: number,
  { author, named }: Snapshot,
  reporter: number,
): Promise<void> {
  const row = (member_id: number, part: 'author' | 'reporter' | 'named') => ({
    case_id: caseId,
    member_id,
    part,
  })
  await tx
    .insertInto('case_member')
    .values([
      row(author, 'author'),
      row(reporter, 'reporter'),
      ...named.map((member) => row(member, 'named')),
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

// Whoever reports a post of which they had the case does not decide it any more.
async function join(tx: Tx, one: Joinable, { reporter, reason, now }: NewReport): Promise<void> {
  const lost = one.holder === reporter
  await takeFrom(tx, reporter, one.id)
  await takeStep(tx, one, {
    what: 'joined',
    state: lost ? 'open' : one.state,
    actor: null,
    holder: lost ? null : one.holder,
    now,
  })
  if (!urgentReasons.includes(reason)) return
  await tx.updateTable('moderation_case').set({ urgent: 1 }).where('id', '=', one.id).execute()
}

async function hasReader(tx: Tx, caseId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('case_reader')
    .select('case_id')
    .where('case_id', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
