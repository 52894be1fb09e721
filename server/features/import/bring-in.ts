/** Bringing a conversation in: its thread, then its posts in short transactions. */
import { createHash } from 'node:crypto'
import type { ImportedConversation } from '../../../shared/forms/import.ts'
import { thenRest } from '../../db/then-rest.ts'
import { findLanguage } from '../../community.ts'
import type { Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { RENDERER_VERSION } from '../../html/markdown/renderer.ts'
import { nothing } from '../../html/markdown/targets.ts'
import { TooComplex } from '../../html/markdown/too-complex.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { inLanguage, t } from '../../words/index.ts'
import { insertPost } from '../posts/insert-post.ts'
import { defaultAudience } from '../posts/audience-choice.ts'
import { insertThread } from '../posts/write.ts'
import { asMarkdown } from './as-markdown.ts'
import { type PlannedPost, planPosts, type Refusal } from './plan.ts'
import {
  findImportedThread,
  type ImportedPlace,
  type ImportedThread,
  listImportedPosts,
} from './store.ts'

export interface Where {
  space: Pick<VisibleSpace, 'id' | 'access'>
  /** Internal id of the member in whose name the posts stand. */
  memberId: number
}

export interface Outcome {
  thread: ImportedThread
  isNew: boolean
  /** Ids of the file, in the order in which they were looked at. */
  taken: string[]
  there: string[]
  refused: Refusal[]
}

const perTransaction = 50

/**
 * Brings in what is not there yet; a second run on the same file changes nothing.
 * @throws Invalid when the opening cannot be shown, since then nothing can be.
 */
export async function bringIn(
  forum: Forum,
  conversation: ImportedConversation,
  where: Where,
): Promise<Outcome> {
  const now = forum.world.now()
  const { thread, isNew } = await findOrStart(forum, conversation, where, now)
  const { posts, refused } = planPosts(conversation.posts, thread.openedAt, now)
  const outcome: Outcome = { thread, isNew, taken: [], there: [], refused }
  const places = await listImportedPosts(forum.reader, thread)
  const fresh = posts.filter((post) => !places.has(post.id))
  outcome.there.push(...posts.filter((post) => places.has(post.id)).map((post) => post.id))
  for (let start = 0; start < fresh.length; start += perTransaction) {
    const lot = fresh.slice(start, start + perTransaction)
    await thenRest(() => bringInLot(forum, lot, { ...where, thread, places, outcome }))
  }
  return outcome
}

async function findOrStart(
  forum: Forum,
  conversation: ImportedConversation,
  { space, memberId }: Where,
  now: number,
): Promise<{ thread: ImportedThread; isNew: boolean }> {
  const importedAs = keyOf(conversation)
  const known = await findImportedThread(forum.reader, importedAs)
  if (known) return { thread: known, isNew: false }
  const { title, opening, openingAuthor, openingTime, posts } = conversation
  // Without a time of its own it opened long enough ago for its posts to follow, a minute each.
  const at = openingTime ?? now - (posts.length + 1) * 60_000
  const rendered = await render(forum, opening)
  if (!rendered) throw new Invalid([{ field: 'opening', word: 'post.tooComplex' }])
  const language = await findLanguage(forum.reader)
  return forum.writer.transact(async (tx) => {
    const threadId = await insertThread(tx, forum, space.id, title, at, { importedAs })
    await insertPost(tx, forum.labels, {
      ...common(forum, memberId, rendered),
      threadId,
      spaceId: space.id,
      parentId: null,
      byline: openingAuthor ?? inLanguage(language, () => t('import.author')),
      audience: defaultAudience(space),
      at,
      imported: { as: null, at: now },
    })
    return { thread: (await findImportedThread(tx, importedAs))!, isNew: true }
  })
}

/** The same for the same conversation, whatever is said in it later. */
function keyOf({ id, title, opening }: ImportedConversation): string {
  if (id) return `id ${id}`
  return `text ${createHash('sha256').update(`${title}\0${opening}`).digest('base64url')}`
}

interface Progress extends Where {
  thread: ImportedThread
  places: Map<string | null, ImportedPlace>
  outcome: Outcome
}

async function bringInLot(forum: Forum, lot: PlannedPost[], progress: Progress): Promise<void> {
  const rendered = await Promise.all(lot.map((post) => render(forum, post.text)))
  // Only what is committed counts: a transaction that fails leaves nothing behind.
  const added = await forum.writer.transact(async (tx) => {
    const made = new Map<string, ImportedPlace>()
    for (const [index, post] of lot.entries()) {
      const parent = made.get(post.parent ?? '') ?? progress.places.get(post.parent)
      const text = rendered[index] ?? null
      const refusal = whyNot(post, parent, text)
      if (refusal) progress.outcome.refused.push(refusal)
      else made.set(post.id, await insertReply(tx, forum, post, parent!.id, text!, progress))
    }
    return made
  })
  for (const [id, place] of added) {
    progress.places.set(id, place)
    progress.outcome.taken.push(id)
  }
}

function whyNot(
  post: PlannedPost,
  parent: ImportedPlace | undefined,
  text: Text | null,
): Refusal | null {
  const values = { parent: post.parent ?? '' }
  if (!parent) return { id: post.id, word: 'import.parentRefused', values }
  if (parent.deleted) return { id: post.id, word: 'import.parentDeleted', values }
  return text ? null : { id: post.id, word: 'post.tooComplex' }
}

async function insertReply(
  tx: Tx,
  forum: Forum,
  post: PlannedPost,
  parentId: number,
  text: Text,
  { thread, memberId }: Progress,
): Promise<ImportedPlace> {
  const language = await findLanguage(tx)
  const id = await insertPost(tx, forum.labels, {
    ...common(forum, memberId, text),
    threadId: thread.id,
    spaceId: thread.spaceId,
    parentId,
    byline: post.author ?? inLanguage(language, () => t('import.reader', { number: post.number })),
    audience: defaultAudience(thread),
    at: post.at,
    imported: { as: post.id, at: forum.world.now() },
  })
  return { id, deleted: false }
}

interface Text {
  body: string
  html: string
}

/** Null for what is too complex to be shown. A text from elsewhere refers to nobody here. */
async function render(forum: Forum, text: string): Promise<Text | null> {
  const body = asMarkdown(text)
  try {
    const { html } = await forum.markdown.render(body, nothing())
    return { body, html }
  } catch (error) {
    if (error instanceof TooComplex) return null
    throw error
  }
}

function common(forum: Forum, memberId: number, text: Text) {
  return {
    ...text,
    renderer: RENDERER_VERSION,
    mentions: [],
    quotes: [],
    links: [],
    pictures: [],
    publicId: forum.world.id(),
    authorId: memberId,
    alias: null,
    contentNote: null,
    need: null,
  }
}
