/** Looking behind an alias: two people, a reason from a short list, one hour, and the author is told. */
import type { UnmaskingGround, UnmaskingState } from '../../../../shared/forms/team.ts'
import { limits } from '../../../../shared/limits.ts'
import type { Reader } from '../../../db/open.ts'
import { logChange, type Tx } from '../../../db/transact.ts'
import { Conflict, Forbidden, NotFound } from '../../../errors.ts'
import type { Forum } from '../../../forum.ts'
import { findAliasCase } from '../../../visibility/behind-alias.ts'
import type { Viewer } from '../../../visibility/viewer.ts'
import { tell } from '../../notices/tell.ts'
import { type CaseParts, ensureOther, type Officer } from '../assign.ts'

export interface Unmasking {
  /** Internal. */
  id: number
  publicId: string
  state: UnmaskingState
  ground: UnmaskingGround
  words: string
  /** Why the author should be told later; empty when at once. */
  later: string
  /** Internal ids. */
  askedBy: number
  secondBy: number | null
  askedAt: number
  shownUntil: number | null
}

/** The latest request about a case (internal id), or null. */
export async function findUnmasking(db: Reader | Tx, caseId: number): Promise<Unmasking | null> {
  const row = await db
    .selectFrom('unmasking')
    .select(['id', 'public_id as publicId', 'state', 'ground', 'words', 'later'])
    .select(['asked_by as askedBy', 'second_by as secondBy', 'asked_at as askedAt'])
    .select('shown_until as shownUntil')
    .where('case_id', '=', caseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

interface Asked {
  viewer: Viewer
  /** Public id of the case. */
  publicId: string
  now: number
}

/**
 * Asks to look behind the alias of a case, and sees to it that somebody else can answer.
 * @throws NotFound where there is no alias or no case to hear; Conflict while somebody asks already,
 * or the name is shown
 */
export async function askToUnmask(
  tx: Tx,
  parts: CaseParts,
  asked: Asked & { officers: readonly Officer[] } & Pick<Unmasking, 'ground' | 'words' | 'later'>,
): Promise<void> {
  const { viewer, ground, words, later, officers, now } = asked
  const one = await caseNow(tx, parts, asked)
  const before = await findUnmasking(tx, one.id)
  const self = viewer.id!
  // The same request sent twice.
  if (before?.state === 'asked' && before.askedBy === self && before.words === words) return
  if (before?.state === 'asked' || (before?.shownUntil ?? 0) > now) {
    throw new Conflict('unmask.already')
  }
  await tx
    .insertInto('unmasking')
    .values({
      public_id: parts.world.id(),
      case_id: one.id,
      post_id: one.postId,
      state: 'asked',
      ground,
      words,
      later,
      asked_by: self,
      asked_at: now,
      second_by: null,
      second_at: null,
      shown_until: null,
      tell_at: null,
      told_at: null,
    })
    .execute()
  await logChange(tx, { kind: 'case', at: now })
  const { route } = await tx
    .selectFrom('moderation_case')
    .select('route')
    .where('id', '=', one.id)
    .executeTakeFirstOrThrow()
  const { id, publicId, postId } = one
  await ensureOther(tx, parts, { id, publicId, postId, route }, { officers, except: self })
}

async function caseNow(tx: Tx, { labels }: CaseParts, { viewer, publicId }: Asked) {
  const one = await findAliasCase({ reader: tx, labels }, viewer, publicId)
  if (!one) throw new NotFound()
  return one
}

/**
 * Says yes or no to such a request. After a yes the handle shows to both for an hour; the author is
 * told at once, or later when both have said why. @throws Forbidden for whoever asked
 */
export async function answerUnmasking(
  tx: Tx,
  parts: CaseParts,
  asked: Asked & { agree: boolean; later: string },
): Promise<void> {
  const { viewer, agree, later, now } = asked
  const one = await caseNow(tx, parts, asked)
  const request = await findUnmasking(tx, one.id)
  if (request?.state !== 'asked') throw new Conflict('unmask.over')
  const self = viewer.id!
  if (request.askedBy === self) throw new Forbidden('unmask.own')
  const waits = request.later !== '' && later !== '' ? limits.unmaskingLaterHours * 3_600_000 : 0
  await tx
    .updateTable('unmasking')
    .set({
      state: agree ? 'agreed' : 'declined',
      second_by: self,
      second_at: now,
      second_later: later,
      shown_until: agree ? now + limits.unmaskingMinutes * 60_000 : null,
      tell_at: agree ? now + waits : null,
    })
    .where('id', '=', request.id)
    .execute()
  await logChange(tx, { kind: 'case', at: now })
  if (agree && waits === 0) await tellAuthor(tx, request.id, now)
}

async function tellAuthor(tx: Tx, id: number, now: number): Promise<void> {
  const row = await tx
    .selectFrom('unmasking')
    .innerJoin('case_member', 'case_member.case_id', 'unmasking.case_id')
    .select(['public_id as publicId', 'post_id as post', 'member_id as author'])
    .where('unmasking.id', '=', id)
    .where('part', '=', 'author')
    .executeTakeFirstOrThrow()
  const key = `unmasked ${row.publicId}`
  await tell(tx, { member: row.author, kind: 'unmasked', key, about: { post: row.post }, at: now })
  await tx.updateTable('unmasking').set({ told_at: now }).where('id', '=', id).execute()
}

/** Tells the authors for whom it is time. */
export async function tellUnmasked(
  { reader, writer }: Pick<Forum, 'reader' | 'writer'>,
  now: number,
): Promise<void> {
  const due = await reader
    .selectFrom('unmasking')
    .select('id')
    .where('state', '=', 'agreed')
    .where('told_at', 'is', null)
    .where('tell_at', '<=', now)
    .execute()
  for (const { id } of due) await writer.transact((tx) => tellAuthor(tx, id, now))
}
