/** What is no address, in all the ways that somebody might try. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { delivered } from '../../support/contact.ts'
import { type Mailbox, openMailbox } from '../../support/mailbox.ts'
import { member, type Person } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let mailbox: Mailbox
let forum: TestForum
let mira: Person
let count = 0

beforeAll(async () => {
  mailbox = await openMailbox()
  forum = await startTestForum({ env: { SMTP_URL: mailbox.url } })
})
beforeEach(async () => {
  forum.world.setClock(null)
  await delivered(forum)
  mailbox.letters.length = 0
  mira = await member(forum, `Mira${(count += 1)}`)
})
afterAll(async () => {
  await forum.close()
  await mailbox.close()
})

const rowsOf = ({ id }: Person) =>
  forum.forum.reader.selectFrom('contact_point').selectAll().where('member_id', '=', id).execute()

const bad = [
  ...['', ' ', 'mira', '@example.org', 'mira@', 'mira@example', 'mira@127.0.0.1', 'a@[127.0.0.1]'],
  ...['Mira <mira@example.org>', 'a@example.org, b@example.org', 'a@example.org b@example.org'],
  ...['mira@example.org\r\nBcc: eve@example.org', 'mira\r\n@example.org', 'a@exa\nmple.org'],
  ...['mira@example.org%0aBcc:eve@example.org', 'a@exa/mple.org', 'a@exam%70le.org'],
  ...['"a b"@example.org', 'a..b@example.org', '.a@example.org', 'a@-x.org', 'a@x_y.org'],
  ...['a@b@example.org', 'a\u0000@example.org', 'a\u202e@example.org', 'a@ex\u200bample.org'],
  ...[`${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(64)}.org`, `a@${'b.'.repeat(130)}org`],
]
it.each(bad)('%j is refused, and nothing is sent', async (email) => {
  const answer = mira.post('/me/contact-points', { email }).expect(422)
  expect(await bodyOf(answer)).toMatchObject({ errors: [{ field: 'email' }] })
  await delivered(forum)
  expect(mailbox.letters).toEqual([])
  expect(await rowsOf(mira)).toEqual([])
})

it.each([[{}], [{ email: 7 }], [{ email: ['a@example.org'] }], [{ email: 'a@b.org', mail: 'x' }]])(
  'nor is %j a form',
  async (body) => {
    await mira.post('/me/contact-points', body).expect(422)
  },
)
