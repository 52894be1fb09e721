import { expect, it } from 'vitest'
import { delivered, leave, linkIn } from '../../support/contact.ts'
import { openMailbox } from '../../support/mailbox.ts'
import { member, space, visitor } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

it('in TEST_MODE, settling sends what is due without the pauses, also to an address left later', async () => {
  const mailbox = await openMailbox()
  const forum = await startTestForum({ env: { SMTP_URL: mailbox.url } })
  await space(forum, 'kitchen')
  const ada = await member(forum, 'Ada')
  await ada.put('/me/notices', { mail: ['reply'] }).expect(200)
  const { thread } = await startThread(ada, 'kitchen')
  await reply(await member(forum, 'Bo'), thread, 'One.')
  const settle = () => visitor(forum).post('/test/settle').expect(204)
  await settle()
  expect(mailbox.letters).toEqual([])
  await leave(ada, 'ada@example.org', { mail: true })
  await delivered(forum)
  await ada.post(linkIn(mailbox.letters.at(-1))).expect(200)
  await settle()
  expect(mailbox.letters.slice(1).map(({ text }) => text)).toEqual([
    expect.stringContaining('– an answer to you'),
  ])
  await forum.close()
  await mailbox.close()
})
