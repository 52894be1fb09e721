/** A planned conversation as rows, in the order in which it would have been written. */
import type Database from 'better-sqlite3'
import { RENDERER_VERSION } from '../../../server/html/markdown/renderer.ts'
import type { Keys } from '../../../server/keys.ts'
import { needs } from '../../../shared/vocabulary.ts'
import { insertInto } from './insert-into.ts'
import type { Plan, PlannedPost } from './plan.ts'
import type { Random } from './random.ts'
import type { PlannedReaction } from './reactions.ts'
import type { Samples } from './samples.ts'
import { subjects } from './sentences.ts'
import { Texts } from './texts.ts'

export interface Conversation {
  plan: Plan
  given: readonly PlannedReaction[]
  samples: Samples
  /** Internal ids by normal form. */
  labels: ReadonlyMap<string, number>
  keys: Keys
  random: Random
}

/** Inserts threads and posts, with what posts refer to and were before. */
export function insertConversation(db: Database.Database, parts: Conversation): void {
  const { plan, random } = parts
  const thread = insertInto(db, 'thread')
  for (const { id, publicId, space, posts } of plan.threads) {
    thread({
      id,
      public_id: publicId,
      space_id: space.id,
      title: random.pick(subjects),
      locked_at: null,
      imported_as: null,
      created_at: posts[0]!.at,
    })
  }
  insertPosts(db, parts)
}

function insertPosts(db: Database.Database, parts: Conversation): void {
  const { plan, samples, random } = parts
  const texts = new Texts(parts)
  const insert = insertInto(db, 'post')
  const revision = insertInto(db, 'revision')
  const mention = insertInto(db, 'post_mention')
  const quote = insertInto(db, 'post_quote')
  for (const post of plan.posts) {
    const edited = !post.deleted && random.chance(0.04)
    const editedAt = post.at + 60_000 * (1 + random.below(60))
    insert({
      ...rowOf(post, parts),
      ...texts.write(post),
      alias: texts.aliasOf(post),
      edited_at: edited ? editedAt : null,
      version: edited || post.deleted ? 2 : 1,
    })
    if (edited) {
      const { body, html } = random.pick(samples.plain)
      const before = { body, html, content_note: null, written_at: post.at }
      revision({ post_id: post.id, number: 1, ...before })
    }
    if (post.deleted || post.parent === null) continue
    const { id, author } = post.parent
    if (post.refers === 'quoting') quote({ post_id: post.id, source_id: id })
    if (post.refers !== 'mentioning') continue
    mention({ post_id: post.id, member_id: author.id, written: author.handle })
  }
}

function rowOf(post: PlannedPost, { labels, random }: Conversation) {
  const opening = post.parent === null
  return {
    id: post.id,
    public_id: post.publicId,
    thread_id: post.thread.id,
    parent_id: post.parent?.id ?? null,
    author_id: post.author.id,
    byline: null,
    position: post.position,
    depth: post.depth,
    arrival: post.id,
    renderer: RENDERER_VERSION,
    content_note: !post.deleted && random.chance(0.03) ? 'hospital, restraint' : null,
    need: opening && random.chance(0.4) ? random.pick(needs) : null,
    audience: post.audience,
    content_label: labels.get(post.content)!,
    branch_label: labels.get(post.branch)!,
    created_at: post.at,
    deleted_at: post.deleted ? post.at + 3_600_000 : null,
    gone: post.deleted || post.audience === 'me' ? 1 : 0,
    imported_as: null,
  }
}
