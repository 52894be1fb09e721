/** What is left in the database of somebody who has left. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { belongings } from '../../../server/features/leave/forget-member.ts'
import { member, space, visitor } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'

/** What stays, each for a reason: words others can still read, and who must not read them. */
const staying = [
  // Kept apart stays kept apart, also from what somebody leaves behind.
  ['apart_pair', 'keeper_id'],
  ['guard', 'member_id'],
  ['keep_apart', 'keeper_id'],
  ['author_label', 'author_id'],
  ['block', 'blocked_id'],
  ['block', 'blocker_id'],
  ['circle', 'keeper_id'],
  ['post', 'author_id'],
  // A picture goes with the post that it stands in; one that waits for a post goes by itself.
  ['picture', 'member_id'],
  ['post_link', 'target_member_id'],
  ['post_mention', 'member_id'],
  ['reaction', 'member_id'],
  ['poll_vote', 'member_id'],
  ['revision_link', 'target_member_id'],
  ['revision_mention', 'member_id'],
  // Who decided for the moderation team; no member is shown it.
  ['role_record', 'actor_id'],
  // Part of a case, which is about others too; who is behind it is shown to nobody.
  ['case_event', 'actor_id'],
  ['post_measure', 'actor_id'],
  ['appeal_statement', 'member_id'],
  ['decision', 'member_id'],
  ['decision', 'proposed_by'],
  ['decision', 'second_by'],
  ['log_redaction', 'by_id'],
  ['appeal', 'member_id'],
  ['appeal', 'decided_by'],
  ['appeal_words', 'author_id'],
  ['moderation_case', 'member_id'],
  ['report', 'member_id'],
  ['case_member', 'member_id'],
  ['report', 'reporter_id'],
  // What they did for the team stays with those whom it is about.
  ['matter_words', 'author_id'],
  ['staff_note', 'author_id'],
  ['unmasking', 'asked_by'],
  ['unmasking', 'second_by'],
  // Free again within the minute: somebody without an office hears nothing.
  ['moderation_case', 'holder_id'],
  // Set to nobody: the handle stays taken.
  ['taken_handle', 'member_id'],
]

it('has a decision for every table that points at a member, and carries it out', async () => {
  const forum = await startTestForum()
  const { reader, writer, world } = forum.forum
  const pointing = await sql<{ name: string; from: string }>`
    SELECT t.name, f."from" FROM sqlite_master t, pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f."table" = 'member'`.execute(reader)
  const columns = pointing.rows.map((row) => [row.name, row.from])
  expect(columns.sort()).toEqual([...belongings, ...staying].sort())

  const ida = await member(forum, 'Ida', ['moderator'])
  await space(forum, 'kitchen', 'invitation', [ida])
  const text = { title: 'Here', body: 'For a while.', audience: 'peers' }
  await ida.post('/s/kitchen/threads', text).set('Idempotency-Key', 'once').expect(201)
  await ida.put('/me/drafts/reply', { body: 'Unsent' }).expect(200)
  await ida.post('/invitations', {}).expect(201)
  await ida.post('/me/recovery-codes').expect(201)
  await ida.post('/me/circles', { name: 'Private words' }).expect(201)
  await ida.put('/me/profile', { pronouns: 'she/her', about: 'About me' }).expect(200)
  await ida.post('/me/leave', { posts: 'keep' }).expect(200)
  await writer.transact((tx) =>
    tx.updateTable('member').set({ leave_at: world.now() }).where('id', '=', ida.id).execute(),
  )
  await visitor(forum).post('/test/settle').expect(204)

  for (const [table, column] of [...belongings, ['taken_handle', 'member_id']] as const) {
    const rows = sql`SELECT 1 FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${ida.id}`
    expect((await rows.execute(reader)).rows, table).toEqual([])
  }
  const row = await reader.selectFrom('member').selectAll().where('id', '=', ida.id).execute()
  expect(JSON.stringify(row)).not.toMatch(/Ida|ida|she|About/)
  const circles = await reader.selectFrom('circle').select('name').execute()
  expect(circles).toEqual([{ name: '' }])
  const broken = await sql`PRAGMA foreign_key_check`.execute(reader)
  expect(broken.rows).toEqual([])
  await forum.close()
})
