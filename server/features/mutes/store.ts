/** What members fold for themselves: people whose posts they would rather not meet, and single posts. */
import { handleKey } from '../../../shared/handle.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'

/** Handles that the member has muted. */
export async function listMuted(reader: Reader, memberId: number): Promise<string[]> {
  const rows = await reader
    .selectFrom('mute')
    .innerJoin('member', 'member.id', 'mute.muted_id')
    .select('member.handle')
    .where('mute.member_id', '=', memberId)
    .orderBy('member.handle_key')
    .execute()
  return rows.flatMap((row) => row.handle ?? [])
}

/** Internal id of somebody the member has muted, by handle, or null. */
export async function findMuted(
  reader: Reader,
  memberId: number,
  handle: string,
): Promise<number | null> {
  const row = await reader
    .selectFrom('mute')
    .innerJoin('member', 'member.id', 'mute.muted_id')
    .select('member.id')
    .where('mute.member_id', '=', memberId)
    .where('member.handle_key', '=', handleKey(handle))
    .executeTakeFirst()
  return row?.id ?? null
}

interface Change {
  /** Internal id of whoever folds. */
  member: number
  on: boolean
  now: number
}

/** Mutes a member (internal id) under their name, or ends it; doing so twice changes nothing. */
export async function setMute(
  tx: Tx,
  { member, on, now, muted }: Change & { muted: number },
): Promise<void> {
  await noteMuting(tx, member, now)
  await noteHearing(tx, now)
  if (on) {
    await tx
      .insertInto('mute')
      .values({ member_id: member, muted_id: muted, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } else {
    await tx
      .deleteFrom('mute')
      .where('member_id', '=', member)
      .where('muted_id', '=', muted)
      .execute()
  }
}

export interface MutedAlias {
  /** Internal id of the thread in which somebody goes by it. */
  thread: number
  alias: string
}

/** The same for an alias in its thread. Who is behind it is not looked at, nor written down. */
export async function setAliasMute(
  tx: Tx,
  { member, on, now, thread, alias }: Change & MutedAlias,
): Promise<void> {
  await noteMuting(tx, member, now)
  await noteHearing(tx, now)
  if (on) {
    await tx
      .insertInto('mute_alias')
      .values({ member_id: member, thread_id: thread, alias, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } else {
    await tx
      .deleteFrom('mute_alias')
      .where('member_id', '=', member)
      .where('thread_id', '=', thread)
      .where('alias', '=', alias)
      .execute()
  }
}

/** Aliases that the member has muted, newest first. */
export function listMutedAliases(reader: Reader, memberId: number): Promise<MutedAlias[]> {
  return reader
    .selectFrom('mute_alias')
    .select(['thread_id as thread', 'alias'])
    .where('member_id', '=', memberId)
    .orderBy('created_at', 'desc')
    .orderBy('thread_id', 'desc')
    .orderBy('alias')
    .execute()
}

/** Folds a single post (internal id) for a member, or unfolds it. */
export async function setHidden(
  tx: Tx,
  { member, on, now, post }: Change & { post: number },
): Promise<void> {
  await noteMuting(tx, member, now)
  if (on) {
    await tx
      .insertInto('hidden_post')
      .values({ member_id: member, post_id: post, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } else {
    await tx
      .deleteFrom('hidden_post')
      .where('member_id', '=', member)
      .where('post_id', '=', post)
      .execute()
  }
}

/** Internal ids of the posts that the member has folded, newest first. */
export async function listHiddenIds(reader: Reader, memberId: number): Promise<number[]> {
  const rows = await reader
    .selectFrom('hidden_post')
    .select('post_id')
    .where('member_id', '=', memberId)
    .orderBy('created_at', 'desc')
    .orderBy('post_id', 'desc')
    .execute()
  return rows.map((row) => row.post_id)
}

// What is folded brings no notices: their number may be another now.
function noteMuting(tx: Tx, member: number, now: number): Promise<void> {
  return logChange(tx, { kind: 'notice', at: now, member_id: member })
}

// Nobody decides about somebody whom they have muted, or who has muted them: their open pages may
// have lost a case.
function noteHearing(tx: Tx, now: number): Promise<void> {
  return logChange(tx, { kind: 'case', at: now })
}
