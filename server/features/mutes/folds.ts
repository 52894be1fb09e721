import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { findMutedWord, listMutedWords, type MutedWord } from '../following/muted-words.ts'

/** Why a post is folded for one reader: they folded it, or muted whoever wrote it, or a word in it. */
export type Fold = 'hidden' | 'muted' | 'word'

/** What a reader has folded for themselves. */
export interface Folds {
  /** Internal ids of posts. */
  posts: ReadonlySet<number>
  /** Public ids of members. */
  members: ReadonlySet<string>
  /** Aliases, each behind the internal id of its thread. */
  aliases: ReadonlySet<string>
  words: readonly MutedWord[]
}

const none: Folds = { posts: new Set(), members: new Set(), aliases: new Set(), words: [] }

const everything = prepared<
  [number, number, number],
  { kind: 'post' | 'member' | 'alias'; id: number; name: string }
>(`
  SELECT 'post' AS kind, post_id AS id, '' AS name FROM hidden_post WHERE member_id = ?
  UNION ALL SELECT 'alias', thread_id, alias FROM mute_alias WHERE member_id = ?
  UNION ALL SELECT 'member', m.id, m.public_id FROM mute x JOIN member m ON m.id = x.muted_id
    WHERE x.member_id = ?`)

/**
 * What a member (internal id) has folded. It goes by the names that posts are shown under: a mute
 * reaches no alias, or it would tell who is behind it.
 */
export async function findFolds(reader: Reader, memberId: number | null): Promise<Folds> {
  if (memberId === null) return none
  const rows = await everything(reader, memberId, memberId, memberId)
  const words = await listMutedWords(reader, memberId)
  if (rows.length + words.length === 0) return none
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  return {
    posts: new Set(of('post').map(({ id }) => id)),
    members: new Set(of('member').map(({ name }) => name)),
    aliases: new Set(of('alias').map(({ id, name }) => aliasKey(id, name))),
    words,
  }
}

/** Whether and why a post is folded; nobody's own ever is. */
export function foldOf(folds: Folds, post: VisiblePost): Fold | null {
  if (post.mine) return null
  if (folds.posts.has(post.id)) return 'hidden'
  const { by } = post
  if (by.kind === 'member' && folds.members.has(by.publicId)) return 'muted'
  if (by.kind === 'alias' && folds.aliases.has(aliasKey(post.threadId, by.alias))) return 'muted'
  return findMutedWord(folds.words, post.html) === null ? null : 'word'
}

/** An alias means somebody in its thread (internal id) alone. */
export function aliasKey(thread: number, alias: string): string {
  return `${thread} ${alias}`
}
