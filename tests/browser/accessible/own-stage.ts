/** What a member has of their own, for walks through the pages that show it. */
import { beginPause } from '../../../server/features/moderation/deciding/pause.ts'
import { hashToken } from '../../../server/request/session.ts'
import { sentSwitches } from '../../../shared/notices.ts'
import { memberNamed, type Person } from '../../support/people.ts'
import { browserAt } from '../../support/push-service.ts'
import type { TestForum } from '../../support/server.ts'

/** Gives a member a circle, a draft, an invitation and somebody to be hidden from. */
export async function fillOwnPages(member: Person): Promise<void> {
  const answer = await member.post('/me/circles', { name: 'Sunday walk' }).expect(201)
  const { circle } = answer.body as { circle: { id: string } }
  await member.put(`/me/circles/${circle.id}/members/Yusuf`).expect(204)
  const fields = { contentNote: 'bread', pollOptions: 'rye\nspelt', anonymous: 'on' }
  await member.put('/me/drafts/reply:somewhere', { body: 'Half a sen', fields }).expect(200)
  await member.put('/me/blocks/nettle').expect(204)
  await member.post('/invitations', { uses: 2, days: 3 }).expect(201)
}

/** Sends a member everything in every way there is: to an address, and to a device. */
export async function switchEverythingOn(test: TestForum, member: Person): Promise<void> {
  const email = `${member.handle.toLowerCase()}@example.org`
  const answer = await member.post('/me/contact-points', { email, mail: true }).expect(201)
  const { id } = (answer.body as { contactPoint: { id: string } }).contactPoint
  const token = `of-${member.handle}`
  await test.forum.writer.transact((tx) =>
    tx
      .updateTable('contact_point')
      .set({ token_hash: hashToken(token) })
      .where('public_id', '=', id)
      .execute(),
  )
  await member.post(`/confirm/${token}`).expect(200)
  await member.put(`/me/contact-points/${id}/letters`).expect(200)
  // Nothing answers there.
  const { subscription } = browserAt(`http://127.0.0.1:9/${member.handle}`)
  await member.post('/me/push', subscription).expect(201)
  const every = [...sentSwitches]
  const ways = { mail: every, digest: every, push: every }
  await member.put('/me/notices', ways).expect(200)
  const quiet = { quietFrom: '22:00', quietTo: '07:00', digestHour: 18, timeZone: 'UTC' }
  await member.put('/me/notice-hours', quiet).expect(200)
}

/** Their letters have come back. */
export async function stopLetters(test: TestForum, member: Person): Promise<void> {
  const { writer, world } = test.forum
  const stop = { member_id: member.id, why: 'refused' as const, at: world.now() }
  await writer.transact((tx) => tx.insertInto('mail_stop').values(stop).execute())
}

/** Somebody may not write for a day, as a decision says that has been made before. */
export async function pauseSomebody(test: TestForum): Promise<Person> {
  const member = await memberNamed(test, 'sevenofspades')
  const { writer, world } = test.forum
  await writer.transact(async (tx) => {
    const { id: decision } = await tx
      .selectFrom('decision')
      .select('id')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const now = world.now()
    const pausing = { decision, member: member.id, measure: 'pause' as const, now }
    await beginPause(tx, { ...pausing, until: now + 86_400_000 })
  })
  return member
}
