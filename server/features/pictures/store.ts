/** Noting pictures: new ones, in which post each stands, and when to ask whether it still does. */
import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict, Invalid, NotFound } from '../../errors.ts'
import type { Drawn } from './draw.ts'

/** Milliseconds for which a picture waits to be put into a post, or an unsent text. */
export const waitMs = 86_400_000

export interface NewPicture extends Drawn {
  publicId: string
  memberId: number
  description: string
  now: number
}

/**
 * Notes a picture that is on the disk; returns its internal id.
 * @throws Invalid when as many of the member's wait as may
 */
export async function insertPicture(tx: Tx, picture: NewPicture): Promise<number> {
  if ((await countWaiting(tx, picture.memberId)) >= limits.picturesWaiting) {
    throw new Invalid([
      { field: 'picture', word: 'picture.tooManyWaiting', values: { max: limits.picturesWaiting } },
    ])
  }
  const { id } = await tx
    .insertInto('picture')
    .values({
      public_id: picture.publicId,
      member_id: picture.memberId,
      post_id: null,
      description: picture.description,
      width: picture.width,
      height: picture.height,
      small: picture.small ? 1 : 0,
      moving: picture.moving ? 1 : 0,
      created_at: picture.now,
      look_at: picture.now + waitMs,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function countWaiting(tx: Tx, memberId: number): Promise<number> {
  const { count } = await tx
    .selectFrom('picture')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('post_id', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export interface Noted {
  publicId: string
  width: number
  height: number
}

/** The picture that a request has made before, by internal id; null when it has gone since. */
export async function findNoted(reader: Reader, id: number): Promise<Noted | null> {
  const row = await reader
    .selectFrom('picture')
    .select(['public_id as publicId', 'width', 'height'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/**
 * Notes in which post these pictures stand (internal ids), from now on and in no other one.
 * @throws Invalid when one of them has meanwhile gone into another post, or been deleted
 */
export async function bindPictures(
  tx: Tx,
  post: number,
  pictures: readonly number[],
): Promise<void> {
  if (pictures.length === 0) return
  const { numUpdatedRows } = await tx
    .updateTable('picture')
    .set({ post_id: post, look_at: null })
    .where('id', 'in', pictures)
    .where((eb) => eb.or([eb('post_id', 'is', null), eb('post_id', '=', post)]))
    .executeTakeFirst()
  if (Number(numUpdatedRows) < pictures.length) {
    throw new Invalid([{ field: 'body', word: 'picture.gone' }])
  }
}

/** To be called when texts of these posts change or go: their pictures are looked at next. */
export async function lookAtPictures(tx: Tx, posts: readonly number[], now: number): Promise<void> {
  await tx.updateTable('picture').set({ look_at: now }).where('post_id', 'in', posts).execute()
}

/** Gives back the pictures of a post that was taken back just after sending: they can be sent again. */
export async function unbindPictures(tx: Tx, post: number, now: number): Promise<void> {
  await tx
    .updateTable('picture')
    .set({ post_id: null, look_at: now + waitMs })
    .where('post_id', '=', post)
    .execute()
}

/** To be called when somebody leaves: what waited for a post of theirs waits for nothing. */
export async function giveUpWaiting(tx: Tx, memberId: number, now: number): Promise<void> {
  await tx
    .updateTable('picture')
    .set({ look_at: now })
    .where('member_id', '=', memberId)
    .where('post_id', 'is', null)
    .execute()
}

/**
 * Takes away a picture of one's own that stands in no post.
 * @throws NotFound for one that is not the member's, Conflict for one in a post
 */
export async function discardPicture(
  tx: Tx,
  { publicId, memberId }: { publicId: string; memberId: number },
): Promise<void> {
  const found = await tx
    .selectFrom('picture')
    .select(['id', 'post_id'])
    .where('public_id', '=', publicId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  if (found.post_id !== null) throw new Conflict('picture.inPost')
  await tx.deleteFrom('picture').where('id', '=', found.id).execute()
}
