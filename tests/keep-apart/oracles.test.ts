/**
 * Ways to use a list to find out who is here, R1 to R15: each is closed, or the help pages say that
 * it stays open. R8 is measured in one-way-time.test.ts, R13 in stolen-database.test.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { helpWords } from '../support/help.ts'
import { due, hasAddress, list, sees, withMail } from '../support/keep-apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let nora: Person
let vic: Person
let carla: Person
let hers: string
let his: { thread: string; opening: string }

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  vic = await member(forum, 'Vic')
  carla = await member(forum, 'Carla')
  await hasAddress(forum, vic, 'vic@bank.example')
  await space(forum, 'porch')
  hers = (await startThread(nora, 'porch')).thread
  his = await startThread(vic, 'porch', { title: 'His' })
})
afterAll(() => forum.close())

/** What somebody gets at these addresses, but for what differs at every request. */
async function everything(who: Person, paths: readonly string[]): Promise<string[]> {
  const answers = []
  for (const path of paths) {
    const { status, text } = await who.get(path)
    answers.push(`${path} ${status} ${text.replace(/"next":"[^"]+"/g, '"next":"…"')}`)
  }
  return answers
}

async function match(): Promise<void> {
  await list(nora, 'vic@bank.example')
  await due(forum)
  expect(await sees(vic, hers)).toBe(false)
}

describe('somebody with an address and a list', () => {
  it('R1 reads nothing from the answer to adding it', async () => {
    const pim = await member(forum, 'Pim', ['clinician'])
    const answerTo = async (value: string) => {
      const answer = await pim.post('/me/keep-apart', { value })
      const { date: _date, ...headers } = answer.headers as Record<string, string>
      const { entry } = answer.body as { entry: { id: string; addedAt: string } }
      return { status: answer.status, headers, entry: { ...entry, id: '', addedAt: '' } }
    }
    expect(await answerTo('vic@bank.example')).toEqual(await answerTo('vix@bank.example'))
    expect(await answerTo('bank.example')).toEqual(await answerTo('bonk.example'))
    expect(await answerTo('Carla')).toEqual(await answerTo('Clara'))
    await due(forum)
  })

  it('R2 sees nobody vanish: their own pages stay as they were', async () => {
    const [otto, ruth] = [await member(forum, 'Otto'), await member(forum, 'Ruth')]
    await hasAddress(forum, ruth, 'ruth@bank2.example')
    const { thread } = await startThread(ruth, 'porch', { title: 'Of Ruth' })
    await reply(otto, thread, 'And I.')
    const paths = ['/', '/s/porch', `/t/${thread}`, '/m/Ruth', '/m/Otto', '/me', '/me/posts']
    const before = await everything(otto, paths)
    await list(otto, 'ruth@bank2.example')
    await due(forum)
    await ruth.get('/m/Otto').expect(404)
    expect(await everything(otto, paths)).toEqual(before)
  })

  it('R3 is told nothing about what arrives: answering is accepted, and never shown', async () => {
    await match()
    const count = async (who: Person) =>
      (await bodyOf<{ thread: { replyCount: number } }>(who.get(`/t/${his.thread}`))).thread
        .replyCount
    const before = await count(vic)
    const answers = [his.thread, (await startThread(carla, 'porch')).thread].map((thread) =>
      nora.post(`/t/${thread}/posts`, { body: 'Are you there?' }).expect(201),
    )
    const fields = (await Promise.all(answers)).map(({ body }) =>
      Object.keys((body as { post: object }).post),
    )
    expect(fields[0]).toEqual(fields[1])
    expect(await count(nora)).toBe(before + 1)
    expect(await count(vic)).toBe(before)
  })

  it('R4 may draw conclusions from silence, which the help page says', () => {
    expect(helpWords('keeping-apart')).toContain(
      'Somebody who does not see you does not answer you',
    )
  })

  it('R5 sees a mention as any other', async () => {
    const id = await reply(nora, hers, '@Vic and @Otto')
    const { text } = await nora.page(`/p/${id}`).expect(200)
    expect(text.match(/<a class="mention" href="\/m\/(Vic|Otto)"/g)).toHaveLength(2)
  })

  it('R6 needs the other’s screen, or a second account, which the help page says', () => {
    expect(helpWords('keeping-apart')).toContain('one person with two accounts')
  })

  it('R7 cannot try thousands: a list is short, and turns over slowly', async () => {
    const pia = await member(forum, 'Pia')
    const some = (from: number) =>
      Array.from({ length: 25 }, (_, at) => `p${from + at}@bank3.example`).join('\n')
    await list(pia, some(0))
    const more = { value: 'vic@bank.example' }
    expect((await pia.post('/me/keep-apart', more).expect(422)).text).toContain('25 entries')
    const { entries } = await bodyOf<{ entries: { id: string }[] }>(pia.get('/me/keep-apart'))
    await due(forum)
    for (const { id } of entries) await pia.delete(`/me/keep-apart/${id}`).expect(204)
    await list(pia, some(25))
    await pia.post('/me/keep-apart', more).expect(422)
  })

  it('R10 cannot make an address their own: it counts once it is confirmed', async () => {
    const max = await member(forum, 'Max')
    await max.post('/me/contact-points', { email: 'someone@bank4.example' }).expect(201)
    await list(nora, 'someone@bank4.example')
    await due(forum)
    expect(await sees(max, hers)).toBe(true)
  })

  it('R11 cannot switch a match on and off: it outlives the address', async () => {
    const ida = await member(forum, 'Ida')
    await hasAddress(forum, ida, 'ida@bank5.example')
    await list(nora, 'ida@bank5.example')
    await due(forum)
    expect(await sees(ida, hers)).toBe(false)
    const point = await forum.forum.reader
      .selectFrom('contact_point')
      .select('public_id as id')
      .where('member_id', '=', ida.id)
      .executeTakeFirstOrThrow()
    await ida.delete(`/me/contact-points/${point.id}`).expect(204)
    await due(forum)
    expect(await sees(ida, hers)).toBe(false)
  })
})

describe('a list', () => {
  it('R9 begins at a moment of its own, when it shall not point to an appointment', async () => {
    const other = await startTestForum({ env: { ...withMail, TEST_MODE: '0' } })
    const keeper = await member(other, 'Keeper')
    for (const handle of ['One', 'Two', 'Three']) {
      await list(keeper, handle, { when: 'within-days' })
    }
    const rows = await other.forum.reader
      .selectFrom('keep_apart')
      .select(['added_at', 'active_at'])
      .execute()
    expect(new Set(rows.map((row) => row.active_at - row.added_at)).size).toBe(3)
    await other.close()
  })

  it('R12 is no hiding place from the team, and silences nobody who is on it', async () => {
    const maud = await member(forum, 'Maud', ['moderator'])
    const mia = await member(forum, 'Mia', ['moderator'])
    const troll = await member(forum, 'Troll')
    for (const handle of ['Maud', 'Carla']) await list(troll, handle)
    await due(forum)
    const { thread } = await startThread(troll, 'porch', { title: 'About them' })
    expect(await sees(maud, thread)).toBe(false)
    expect(await sees(mia, thread)).toBe(true)
    // Whoever is listed goes on being read by everybody, and is not answered under their name.
    const { thread: theirs, opening } = await startThread(carla, 'porch')
    expect(await sees(troll, theirs)).toBe(true)
    await troll.post(`/t/${theirs}/posts`, { body: 'No.', parentId: opening }).expect(422)
    const id = await reply(troll, thread, `@Carla [quote:${opening}]told[/quote]`)
    const { text } = await troll.page(`/p/${id}`).expect(200)
    expect(text).not.toMatch(/class="mention"|<blockquote/)
    await mia.put(`/t/${thread}/lock`).expect(204)
  })

  it('R14 shows on no page of those who run the forum', async () => {
    const olga = await member(forum, 'Olga', ['owner', 'moderator', 'overseer'])
    const [kim, lea] = [await member(forum, 'Kim'), await member(forum, 'Lea')]
    await hasAddress(forum, lea, 'lea@bank6.example')
    await startThread(kim, 'porch', { title: 'Of Kim' })
    const paths = [
      ...['/', '/s/porch', '/m/Kim', '/m/Lea', '/community', '/community/roles?handle=Kim'],
      ...['/community/roles?handle=Lea', '/approvals', '/clinician-requests', '/invitations'],
    ]
    const before = await everything(olga, paths)
    await list(kim, 'lea@bank6.example')
    await due(forum)
    await lea.get('/m/Kim').expect(404)
    expect(await everything(olga, paths)).toEqual(before)
  })
})

it('R15 joining and leaving an address tell nobody whose they are', async () => {
  const join = (handle: string) =>
    forum
      .agent()
      .post('/join')
      .accept('json')
      .send({ handle, passphrase: 'four quiet herons wading', agreement: true })
  const [taken, reserved, similar] = [await join('Vic'), await join('admin'), await join('V1c')]
  expect(taken.status).toBe(422)
  expect(reserved.body).toEqual(taken.body)
  expect(similar.body).toEqual(taken.body)
  const leave = async (email: string) => {
    const answer = await carla.post('/me/contact-points', { email })
    const { contactPoint } = answer.body as { contactPoint: { id: string } }
    await carla.delete(`/me/contact-points/${contactPoint.id}`).expect(204)
    return { status: answer.status, contactPoint: { ...contactPoint, id: '' } }
  }
  expect(await leave('vic@bank.example')).toEqual(await leave('vix@bank.example'))
})
