import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAgreement } from '../../../server/features/community/agreement-store.ts'
import { joining, newcomer, passphrase } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

const write = (body: string) =>
  forum.forum.writer.transact((tx) =>
    createAgreement(tx, { body, html: `<p>${body}</p>`, now: forum.world.now() }),
  )

async function acceptedBy(handle: string): Promise<number[]> {
  const rows = await forum.forum.reader
    .selectFrom('agreement_accepted')
    .innerJoin('member', 'member.id', 'agreement_accepted.member_id')
    .select('version')
    .where('handle', '=', handle)
    .execute()
  return rows.map(({ version }) => version)
}

test('before there is an agreement, joining works without one', async () => {
  await newcomer(forum, 'early-bird')
  expect(await acceptedBy('early-bird')).toEqual([])
})

test('it can be read in the form, and the version that was read is the one kept', async () => {
  await write('We listen.')
  const page = await forum.agent().get('/join').accept('html')
  expect(page.text).toContain('<p>We listen.</p>')
  expect(page.text).toContain('name="agreementVersion" value="1"')
  await newcomer(forum, 'careful')
  expect(await acceptedBy('careful')).toEqual([1])
})

test('a version that came between is shown before it counts', async () => {
  await write('We listen, and we answer.')
  const fields = { handle: 'slow-reader', passphrase, agreement: 'on', agreementVersion: '1' }
  const stale = await forum.agent().post('/join').type('form').accept('html').send(fields)
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('The agreement has changed since you opened this page.')
  expect(stale.text).toContain('name="agreementVersion" value="2"')
  const browser = forum.agent()
  const again = await browser
    .post('/join')
    .type('form')
    .accept('html')
    .send({ ...fields, agreementVersion: '2' })
  expect(again.status).toBe(303)
  expect(await acceptedBy('slow-reader')).toEqual([2])
})

test('a version that never was is no version', async () => {
  const send = (agreementVersion: unknown) =>
    forum.agent().post('/join').accept('json').send(joining('made-up', { agreementVersion }))
  expect((await send(99)).status).toBe(422)
  expect((await send('x')).status).toBe(422)
})
