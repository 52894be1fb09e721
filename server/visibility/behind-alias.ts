import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { findCase, type FullCase } from './case-scope.ts'
import type { LabelBook } from './label-book.ts'
import type { Viewer } from './viewer.ts'

type Parts = { reader: Reader | Tx; labels: LabelBook }

/** A case about a post under an alias, for one who hears it: else there is nothing to look behind. */
export async function findAliasCase(
  parts: Parts,
  viewer: Viewer,
  publicId: string,
): Promise<(FullCase & { postId: number }) | null> {
  const one = await findCase(parts, viewer, publicId)
  return one?.by.kind === 'alias' && one.postId !== null ? { ...one, postId: one.postId } : null
}

const behind = prepared<[number, number, number], { handle: string }>(`
  SELECT m.handle FROM unmasking u JOIN post p ON p.id = u.post_id
  JOIN member m ON m.id = p.author_id
  WHERE u.case_id = ? AND u.state = 'agreed' AND u.shown_until > ?
    AND ? IN (u.asked_by, u.second_by) AND m.handle IS NOT NULL`)

/**
 * The handle behind the alias of a case, and nothing else: for the two who agreed on it, for the
 * hour, and only while they hear the case. Whoever comes to be kept apart meanwhile does not.
 */
export async function findBehindAlias(
  parts: Parts,
  viewer: Viewer,
  publicId: string,
  now: number,
): Promise<string | null> {
  const one = await findAliasCase(parts, viewer, publicId)
  if (!one || viewer.id === null) return null
  return (await behind(parts.reader, one.id, now, viewer.id))[0]?.handle ?? null
}
