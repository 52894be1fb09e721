import type { MatterRoute, MatterState } from '../../../shared/forms/team.ts'
import { limits } from '../../../shared/limits.ts'
import { Conflict } from '../../errors.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import type { Matter } from '../../visibility/matter-scope.ts'
import type { Officer } from '../moderation/assign.ts'
import { tell } from '../notices/tell.ts'
import { assignMatter } from './assign.ts'

type Parts = Pick<Forum, 'keys' | 'world'>

export interface NewMatter {
  /** Internal ids: whose it is, and the posts it is about. */
  member: number
  posts: readonly number[]
  subject: string
  words: string
  route: MatterRoute
  officers: readonly Officer[]
  now: number
}

/**
 * Opens a conversation with the team and gives it to somebody; returns its internal id.
 * @throws Conflict when the member has too many open already
 */
export async function openMatter(tx: Tx, parts: Parts, given: NewMatter): Promise<number> {
  const { member, subject, words, route, now } = given
  if ((await countOpen(tx, member)) >= limits.teamMatters) throw new Conflict('team.tooMany')
  const publicId = parts.world.id()
  const row = { public_id: publicId, member_id: member, subject, route, state: 'open' as const }
  const { id } = await tx
    .insertInto('matter')
    .values({ ...row, opened_at: now, moved_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addWords(tx, parts, { matter: id, author: member, byTeam: false, words, now })
  for (const post_id of given.posts) {
    await tx.insertInto('matter_reference').values({ matter_id: id, post_id }).execute()
  }
  await assignMatter(tx, parts, { id, publicId, route }, given.officers)
  await logMoved(tx, now)
  return id
}

async function countOpen(tx: Tx, member: number): Promise<number> {
  const { open } = await tx
    .selectFrom('matter')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('member_id', '=', member)
    .where('state', '<>', 'closed')
    .executeTakeFirstOrThrow()
  return open
}

interface NewWords {
  matter: number
  /** Internal id. */
  author: number
  byTeam: boolean
  words: string
  now: number
}

async function addWords(tx: Tx, { world }: Pick<Forum, 'world'>, given: NewWords): Promise<string> {
  const { matter, author, byTeam, words, now } = given
  const publicId = world.id()
  const row = { public_id: publicId, matter_id: matter, author_id: author, words, at: now }
  await tx
    .insertInto('matter_words')
    .values({ ...row, by_team: byTeam ? 1 : 0 })
    .execute()
  return publicId
}

/** Says something in a matter, which opens it again when it was closed. The member is told of answers. */
export async function sayInMatter(
  tx: Tx,
  parts: Parts,
  matter: Matter,
  said: Omit<NewWords, 'matter'>,
): Promise<void> {
  const words = await addWords(tx, parts, { ...said, matter: matter.id })
  await moveMatter(tx, matter, said.byTeam ? 'answered' : 'open', said.now)
  if (!said.byTeam) return
  const key = `team ${words}`
  await tell(tx, { member: matter.memberId, kind: 'team-words', key, about: {}, at: said.now })
}

/** Closes a matter or opens it again; either side can. */
export async function moveMatter(
  tx: Tx,
  { id }: Matter,
  state: MatterState,
  now: number,
): Promise<void> {
  await tx.updateTable('matter').set({ state, moved_at: now }).where('id', '=', id).execute()
  await logMoved(tx, now)
}

// For the open pages of those it was given to; who that is stands in no log.
function logMoved(tx: Tx, now: number): Promise<void> {
  return logChange(tx, { kind: 'case', at: now })
}
