/** The made-up forum is one that the forum could have written itself. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { databaseName } from '../../server/db/open.ts'
import { type OpenForum, openForum } from '../../server/open-forum.ts'
import { checkCounts } from '../../server/visibility/check-counts.ts'
import {
  checkClauses,
  countMislabelled,
  listOpenings,
} from '../../server/visibility/check-labels.ts'
import { checkOrder } from '../../server/visibility/check-order.ts'
import { followerOf } from './data/follows.ts'
import { writeForum } from './data/write.ts'

const scenario = {
  seed: 3,
  members: 60,
  threads: 12,
  posts: 500,
  restricted: 0.2,
  guarded: 10,
  sockets: 0,
  follows: 7,
  followers: 70,
}
type Counted = 'member' | 'thread' | 'post' | 'post_quote' | 'reaction'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-bench-'))
let forum: OpenForum

beforeAll(async () => {
  await writeForum(folder, scenario)
  forum = await openForum(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error' }))
})
afterAll(async () => {
  await forum.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('the made-up forum', () => {
  it('has what was asked for, some of it hidden, deleted, quoted', async () => {
    const count = async (table: Counted) => {
      const all = forum.reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
      return (await all.executeTakeFirstOrThrow()).count
    }
    expect(await count('member')).toBe(71)
    expect(await count('thread')).toBe(12)
    expect(await count('post')).toBe(500)
    expect(await count('post_quote')).toBeGreaterThan(5)
    expect(await count('reaction')).toBeGreaterThan(100)
    const labels = await forum.reader.selectFrom('label').select('id').execute()
    expect(labels.length).toBeGreaterThan(20)
  })

  it('has the order, labels and counts that the forum would have given it', async () => {
    expect(await checkOrder(forum.reader)).toEqual([])
    expect(await checkClauses(forum.reader)).toEqual([])
    expect(await checkCounts(forum.reader)).toEqual([])
    for (const { id } of await listOpenings(forum.reader)) {
      expect(await countMislabelled(forum, id, { repair: false, now: 0 })).toBe(0)
    }
  })

  it('has a member who follows so many threads, and threads that so many follow', async () => {
    const follows = await forum.reader.selectFrom('thread_follow').selectAll().execute()
    const of = (member: number) => follows.filter((follow) => follow.member_id === member).length
    expect(of(followerOf(scenario))).toBe(7)
    const threads = new Set(follows.map((follow) => follow.thread_id))
    const followers = [...threads].map(
      (thread) => follows.filter((follow) => follow.thread_id === thread).length,
    )
    expect(Math.max(...followers)).toBe(70)
  })

  it('is the same for the same seed', async () => {
    const again = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-bench-'))
    await writeForum(again, scenario)
    const posts = (dir: string) => {
      const db = new Database(path.join(dir, databaseName), { readonly: true })
      const rows = db.prepare('SELECT public_id, position, body, created_at FROM post').all()
      db.close()
      return rows
    }
    expect(posts(again)).toEqual(posts(folder))
    fs.rmSync(again, { recursive: true })
  })
})
