import { afterAll, beforeAll, expect, test } from 'vitest'
import { createInvitation } from '../../../server/features/invitations/store.ts'
import { joining } from '../../support/newcomers.ts'
import { member } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let host: number
beforeAll(async () => {
  forum = await startTestForum({ community: { joining: 'invitation' } })
  host = (await member(forum, 'host', ['owner'])).id
})
afterAll(() => forum.close())

async function invite(code: string, uses = 1): Promise<string> {
  const { writer, world } = forum.forum
  const invitation = { code, uses, days: 2, memberId: host, now: world.now() }
  await writer.transact((tx) => createInvitation(tx, world, invitation))
  return code
}

const join = (handle: string, inviteCode?: string) =>
  forum
    .agent()
    .post('/join')
    .accept('json')
    .send(joining(handle, inviteCode === undefined ? {} : { inviteCode }))

test('the link fills in the code, and the code lets as many in as it says', async () => {
  const code = await invite('abcdefghjkmn', 2)
  const page = await forum.agent().get(`/join?invite=${code}`).accept('html')
  expect(page.text).toMatch(/name="inviteCode"[^>]*value="abcdefghjkmn"/)
  expect((await join('first-in', code)).status).toBe(201)
  expect((await join('second-in', ` ${code.toUpperCase()} `)).status).toBe(201)
  expect((await join('third-in', code)).status).toBe(422)
})

test('two who come with a code for one: one is let in, the other is not half a member', async () => {
  const code = await invite('bcdefghjkmnp')
  const answers = await Promise.all([join('one-of-two', code), join('other-of-two', code)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
  const rows = await forum.forum.reader
    .selectFrom('taken_handle')
    .innerJoin('member', 'member.id', 'taken_handle.member_id')
    .select('handle')
    .where('handle', 'in', ['one-of-two', 'other-of-two'])
    .execute()
  expect(rows).toHaveLength(1)
})

test('a double click on a code for one lets that one in', async () => {
  const inviteCode = await invite('cdefghjkmnpq')
  const send = () =>
    forum
      .agent()
      .post('/join')
      .set('Idempotency-Key', 'double')
      .accept('json')
      .send(joining('impatient', { inviteCode }))
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(answers[1].body).toEqual(answers[0].body)
})

test('missing, wrong, ended and withdrawn codes', async () => {
  const missing = await join('no-code')
  expect(missing.body).toMatchObject({ status: 422, errors: [{ field: 'inviteCode' }] })
  const wrong = await join('wrong-code', 'zzzzzzzzzzzz')
  expect(wrong.body).toMatchObject({ status: 422, errors: [{ field: 'inviteCode' }] })

  const code = await invite('defghjkmnpqr')
  const now = forum.world.now()
  forum.world.setClock(now + 3 * 86_400_000)
  expect((await join('too-late', code)).text).toBe(wrong.text)
  forum.world.setClock(null)
  await forum.forum.writer.transact(async (tx) => {
    await tx.updateTable('invitation').set({ withdrawn_at: now }).execute()
  })
  expect((await join('withdrawn', code)).text).toBe(wrong.text)
})

test('who has no code does not learn which handles are taken', async () => {
  const [taken, free] = [await join('host', 'zzzzzzzzzzzz'), await join('free', 'zzzzzzzzzzzz')]
  expect(taken.text).toBe(free.text)
})

test('a failed try with a good code does not use it up', async () => {
  const code = await invite('efghjkmnpqrs')
  expect((await join('host', code)).status).toBe(422)
  expect((await join('a-better-one', code)).status).toBe(201)
})
