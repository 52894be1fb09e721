/** The index of words gets a part with each post, and is put together beside the writing. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { indexPosts } from '../../../server/visibility/search-index.ts'
import { member, space } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { idsFound } from './looking.ts'

it('is in few parts a minute later, which finds the same', async () => {
  const forum = await startTestForum()
  const { jobs, reader, writer } = forum.forum
  const count = async (query: string) => {
    const { rows } = await sql.raw<{ count: number }>(query).execute(reader)
    return rows[0]?.count
  }
  const parts = () => count('SELECT count(DISTINCT segid) AS count FROM search_words_idx')
  const alice = await member(forum, 'Alice')
  await space(forum, 'kitchen')
  const { thread } = await startThread(alice, 'kitchen')
  const post = await reply(alice, thread, 'A kettle')
  const of = reader.selectFrom('post').select('id').where('public_id', '=', post)
  const { id } = await of.executeTakeFirstOrThrow()
  for (let time = 0; time < 10; time += 1) await writer.transact((tx) => indexPosts(tx, [id]))
  expect(await parts()).toBeGreaterThan(8)
  await jobs.runDue()
  expect(await parts()).toBeLessThan(4)
  expect(await idsFound(alice, 'kettle')).toEqual([post])
  // While somebody posts, no more than a few pages are.
  const itself = "SELECT v AS count FROM search_words_config WHERE k = 'automerge'"
  expect(await count(itself)).toBe(0)
  await forum.close()
})
