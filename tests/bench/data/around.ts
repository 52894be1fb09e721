/** What gathers around a conversation: reactions, how far people have read, who is signed in. */
import type Database from 'better-sqlite3'
import { hashToken } from '../../../server/request/session.ts'
import { idFrom } from '../../../server/world.ts'
import { insertInto } from './insert-into.ts'
import type { Person } from './ground.ts'
import { ends, type Plan, type PlannedThread } from './plan.ts'
import { type Random, Skewed } from './random.ts'
import type { Conversation } from './rows.ts'

const dayMs = 86_400_000

/** The session token of a member: known, so that a benchmark can be anybody. */
export function tokenOf(memberId: number): string {
  return `bench-session-${memberId}`
}

/** Inserts what goes with the conversation. */
export function insertAround(db: Database.Database, parts: Conversation): void {
  insertReactions(db, parts)
  const mark = insertInto(db, 'read_mark')
  const everybody = new Skewed(parts.plan.people, 20)
  for (const thread of parts.plan.threads) {
    for (const member of readersOf(thread, everybody, parts.random)) {
      mark({ member_id: member.id, thread_id: thread.id, up_to: readUpTo(thread, parts.random) })
    }
  }
  insertSessions(db, parts)
  dateMembers(db, parts.plan, parts.random)
}

function insertReactions(db: Database.Database, { given, labels }: Conversation): void {
  const insert = insertInto(db, 'reaction')
  for (const { post, member, kind, label, at } of given) {
    const of = { post_id: post.id, member_id: member.id, kind }
    insert({ ...of, label_id: labels.get(label)!, created_at: at })
  }
}

// Nearly all who took part, and some who only read.
function readersOf(thread: PlannedThread, everybody: Skewed<Person>, random: Random): Set<Person> {
  const readers = new Set(thread.circle.filter(() => random.chance(0.9)))
  for (let more = 10; more > 0; more -= 1) {
    const member = everybody.pick(random)
    if (member.facts.spaces.has(thread.space.id)) readers.add(member)
  }
  return readers
}

// To the end, or somewhere in the last third.
function readUpTo({ posts }: PlannedThread, random: Random): number {
  const missed = random.chance(0.6) ? 0 : random.below(Math.ceil(posts.length / 3))
  return posts[posts.length - 1 - missed]!.id
}

function insertSessions(db: Database.Database, { random }: Conversation): void {
  const insert = insertInto(db, 'session')
  for (const id of db.prepare<[], number>('SELECT id FROM member ORDER BY id').pluck().all()) {
    insert({
      token_hash: hashToken(tokenOf(id)),
      public_id: idFrom((length) => random.bytes(length)),
      member_id: id,
      device: 'Firefox on Linux',
      created_at: ends,
      seen_at: ends,
    })
  }
}

// Everybody came before they first wrote.
function dateMembers(db: Database.Database, plan: Plan, random: Random): void {
  const first = new Map<number, number>()
  for (const { author, at } of plan.posts) if (!first.has(author.id)) first.set(author.id, at)
  const update = db.prepare('UPDATE member SET created_at = ? WHERE id = ?')
  for (const { id } of plan.people) {
    update.run((first.get(id) ?? ends) - random.below(30 * dayMs), id)
  }
}
