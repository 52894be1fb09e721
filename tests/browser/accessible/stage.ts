/** The demo community with something of everything in it, for walks through all its pages. */
import { writeCommunity } from '../../../server/community.ts'
import { demoCommunity } from '../../../server/features/demo/community/index.ts'
import { loadDemo } from '../../../server/features/demo/load.ts'
import { hashToken } from '../../../server/request/session.ts'
import { changeGuard } from '../../../server/visibility/change-facts.ts'
import { guardMember } from '../../../server/visibility/guard-member.ts'
import { passphrase } from '../../support/newcomers.ts'
import { memberNamed, type Person, visitor } from '../../support/people.ts'
import { addPicture, movingGif, shown } from '../../support/pictures.ts'
import type { TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { fillOwnPages, pauseSomebody, stopLetters, switchEverythingOn } from './own-stage.ts'

export interface Stage {
  visitor: Person
  /** Has written, and has a circle, a draft, an invitation and somebody to be hidden from. */
  member: Person
  /** Was sent everything by mail, until it came back. */
  moderator: Person
  /** Is sent everything by mail and to a device. */
  owner: Person
  /** Is in professional mode, and has a list and an address that waits to be confirmed. */
  clinician: Person
  /** Has not looked yet since the forum was restored. */
  restored: Person
  /** The link in the mail about that address. */
  confirm: string
  /** Has asked to join and waits. */
  waiting: Person
  /** May read and not write. */
  paused: Person
  /** A thread that everybody can read, and its opening. */
  open: { thread: string; opening: string }
  /** The longest thread of the demo, as the member sees it. */
  long: string
  /** A thread of the member's own, with a folded text and every kind of mark-up. */
  own: { thread: string; opening: string; edited: string }
  /** A post that the member has reported, and the case that the moderator was given. */
  reported: { post: string; case: string; masked: string }
  /** A decision that concerns the member, who has not asked for another look. */
  decided: string
  /** A decision that stands in the log. */
  logged: string
  /** What the member has brought to the team. */
  matter: string
}

const everyMark = `A **bold** word, a *slanted* one, ~~none~~, \`code\`, and @Hedda.

> Somebody said so.

1. One
2. Two

- Red
- Blue

| day | hours slept | and what was in them, if anything was |
| --- | --- | --- |
| Monday | 3 | considerably-more-than-one-would-have-thought |

\`\`\`
a line that is far too long to be folded to the width of a phone, or of most other things
\`\`\`
`

/** Fills the forum, which must be empty. */
export async function setStage(test: TestForum): Promise<Stage> {
  await loadDemo(test.forum, demoCommunity, passphrase)
  const member = await memberNamed(test, 'fenwick')
  const owner = await memberNamed(test, 'Hedda')
  await fillOwnPages(member)
  await addPicture(test, member)
  await switchEverythingOn(test, owner)
  const open = await firstThread(member, 'notices')
  const moderator = await memberNamed(test, 'Yusuf')
  // Has not read yet what is shown before somebody writes.
  await test.forum.writer.transact((tx) =>
    tx.deleteFrom('crisis_policy_seen').where('member_id', '=', moderator.id).execute(),
  )
  await switchEverythingOn(test, moderator)
  await stopLetters(test, moderator)
  const own = await writeOwnThread(test, member, owner)
  await member.put(`/p/${open.opening}/bookmark`, { note: 'For Sunday.' }).expect(200)
  return {
    visitor: visitor(test),
    member,
    owner,
    moderator,
    waiting: await askToJoin(test),
    restored: await restore(test),
    ...(await protect(test, member)),
    open,
    long: await longestThread(member),
    own,
    matter: await talkWithTeam(member),
    decided: await decideAbout(member, owner, moderator, own.edited),
    logged: await foldPost(member, moderator, owner),
    paused: await pauseSomebody(test),
    reported: await reportPost(
      member,
      moderator,
      await reply(owner, own.thread, 'Enough.'),
      await reply(owner, own.thread, 'Unsigned.', { anonymous: true }),
    ),
  }
}

async function protect(
  test: TestForum,
  listed: Person,
): Promise<Pick<Stage, 'clinician' | 'confirm'>> {
  const clinician = await memberNamed(test, 'lantern')
  const { handle } = listed
  await clinician.post('/me/keep-apart', { value: handle, note: 'Tuesdays' }).expect(201)
  await clinician.put('/me/professional-mode', { on: true }).expect(200)
  await clinician.post('/me/contact-points', { email: 'lantern@example.org' }).expect(201)
  const card = { country: 'Ireland', role: 'Nurse', mustReport: 'depends', wouldDo: 'I would ask.' }
  await clinician.put('/me/clinician/card', card).expect(200)
  await listed.post('/me/clinician-request', { words: 'I begin in autumn.' }).expect(204)
  const token = 'as-in-the-mail'
  await test.forum.writer.transact((tx) =>
    tx
      .updateTable('contact_point')
      .set({ token_hash: hashToken(token) })
      .where('member_id', '=', clinician.id)
      .execute(),
  )
  return { clinician, confirm: `/confirm/${token}` }
}

async function firstThread(who: Person, space: string): Promise<Stage['open']> {
  const { threads } = (await who.get(`/s/${space}`)).body as { threads: { id: string }[] }
  const thread = threads[0]!.id
  const { posts } = (await who.get(`/t/${thread}`)).body as { posts: { id: string }[] }
  return { thread, opening: posts[0]!.id }
}

async function longestThread(who: Person): Promise<string> {
  const listed: { id: string; replyCount: number }[] = []
  for (const { slug } of demoCommunity.spaces) {
    const { threads = [] } = (await who.get(`/s/${slug}`)).body as { threads?: typeof listed }
    listed.push(...threads)
  }
  return listed.sort((one, other) => other.replyCount - one.replyCount)[0]!.id
}

async function writeOwnThread(
  test: TestForum,
  member: Person,
  other: Person,
): Promise<Stage['own']> {
  const body = `${everyMark}\n\n${shown(await addPicture(test, member, await movingGif(900, 90)))}`
  const fields = { title: 'Every kind of mark', body, need: 'discuss' }
  const made = await startThread(member, 'kitchen', { ...fields, contentNote: 'tables' })
  const edited = await reply(member, made.thread, 'Wel.')
  await member.patch(`/p/${edited}`, { body: 'Well.' }).expect(200)
  await member.put(`/p/${edited}/reactions/heard`).expect(204)
  await askSomething(member, other, made.thread)
  let parentId = await reply(other, made.thread, 'One.', { parentId: edited })
  for (const words of ['Two.', 'Three.', 'Four.', 'Five.']) {
    const body = `[quote:${made.opening}]Somebody said so.[/quote]\n\n${words}`
    parentId = await reply(other, made.thread, body, { parentId, anonymous: true })
  }
  return { ...made, edited }
}

async function askSomething(member: Person, other: Person, thread: string): Promise<void> {
  const options = ['Tea', 'A drink with a considerably longer name than most of the others have']
  const post = await reply(other, thread, 'Which?', { poll: { options, named: true, days: 3 } })
  await member.put(`/p/${post}/poll/votes`, { choices: [2] }).expect(200)
  await reply(member, thread, 'And which of these?', { poll: { options, several: true } })
}

/** Something the member wrote is reported and folded. */
async function foldPost(member: Person, moderator: Person, owner: Person): Promise<string> {
  const { thread } = await startThread(owner, 'kitchen', { title: 'Said too fast' })
  const post = await reply(member, thread, 'Nobody asked you.')
  await owner.post(`/p/${post}/reports`, { reason: 'unkind' }).expect(201)
  const answer = await moderator.get('/moderation/queue').expect(200)
  const [one] = (answer.body as { cases: { id: string }[] }).cases
  const given = { action: 'fold', reason: 'It puts somebody down.' }
  await moderator.post(`/moderation/cases/${one!.id}/decide`, given).expect(200)
  const { decisions } = (await member.get('/me/decisions').expect(200)).body as {
    decisions: { id: string }[]
  }
  return decisions[0]!.id
}

async function reportPost(
  member: Person,
  moderator: Person,
  post: string,
  masked: string,
): Promise<Stage['reported']> {
  const said = { reason: 'threat', note: 'I do not feel safe after this.' }
  await member.post(`/p/${post}/reports`, said).expect(201)
  const answer = await moderator.get('/moderation/queue').expect(200)
  const { cases } = answer.body as { cases: { id: string }[] }
  await member.post(`/p/${masked}/reports`, { reason: 'unkind' }).expect(201)
  const later = await moderator.get('/moderation/queue').expect(200)
  const all = (later.body as { cases: { id: string }[] }).cases
  return { post, case: cases[0]!.id, masked: all.find(({ id }) => id !== cases[0]!.id)!.id }
}

async function decideAbout(
  member: Person,
  reporter: Person,
  moderator: Person,
  post: string,
): Promise<string> {
  await reporter.post(`/p/${post}/reports`, { reason: 'unkind' }).expect(201)
  const { cases } = (await moderator.get('/moderation/queue')).body as { cases: { id: string }[] }
  const words = { reason: 'It can be read in two ways.', message: 'You might add a word.' }
  const said = { action: 'note', ...words, facts: 'One word, in answer to a question.' }
  await moderator.post(`/moderation/cases/${cases[0]!.id}/decide`, said).expect(200)
  const answer = await member.get('/me/decisions').expect(200)
  return (answer.body as { decisions: { id: string }[] }).decisions[0]!.id
}

async function talkWithTeam(member: Person): Promise<string> {
  const said = { subject: 'The quiet room', words: 'Could it have a second door?' }
  const answer = await member.post('/me/team', said).expect(201)
  return (answer.body as { matter: { id: string } }).matter.id
}

async function askToJoin(test: TestForum): Promise<Person> {
  const { writer } = test.forum
  const questions = ['What brings you here?']
  await writer.transact((tx) => writeCommunity(tx, { joining: 'approval', questions }))
  const asked = { handle: 'Quillon', passphrase, agreement: true, answers: ['A friend.'] }
  await test.agent().post('/join').accept('json').send(asked).expect(201)
  return memberNamed(test, 'Quillon')
}

async function restore(test: TestForum): Promise<Person> {
  const { writer, world } = test.forum
  const now = world.now()
  await writer.transact(async (tx) => {
    const value = JSON.stringify({ at: now, from: now - 3_600_000, closed: true })
    await tx.insertInto('setting').values({ name: 'restored', value }).execute()
  })
  const member = await memberNamed(test, 'Odile')
  await guardMember(test.forum, member.id, now)
  await writer.transact((tx) => changeGuard(tx, member.id, { closed: true }, now))
  return member
}
