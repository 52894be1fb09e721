/** What a member has of their own, for walks through the pages that show it. */
import type { Person } from '../../support/people.ts'

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
