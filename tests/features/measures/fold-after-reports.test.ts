/** Three members' reports fold a post by themselves, and what does not count for that. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let mod: Person
let ada: Person
let three: Person[]
let thread: string
let post: string
let now: number

const hour = 3_600_000
const day = 24 * hour

beforeEach(async () => {
  forum = await startTestForum()
  now = forum.world.now()
  forum.world.setClock(now - 8 * day)
  mod = await member(forum, 'Maud', ['moderator'])
  ada = await member(forum, 'Ada')
  three = await Promise.all(['Bo', 'Cy', 'Di'].map((name) => member(forum, name)))
  forum.world.setClock(now)
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(three[0]!, 'kitchen'))
  post = await reply(ada, thread, 'Go away.')
})
afterEach(() => forum.close())

async function report(who: Person, id = post): Promise<string> {
  const made = who.post(`/p/${id}/reports`, { reason: 'unkind' }).expect(201)
  return (await bodyOf<{ report: { id: string } }>(made)).report.id
}

async function folded(id = post): Promise<{ by: string } | undefined> {
  const { post: one } = await bodyOf<{ post: { measures?: { folded?: { by: string } } } }>(
    ada.get(`/p/${id}`).expect(200),
  )
  return one.measures?.folded
}

describe('three reports by members who have been here for a while', () => {
  it('fold the post, and tell its author so at once', async () => {
    await report(three[0]!)
    await report(three[1]!)
    expect(await folded()).toBeUndefined()
    await report(three[2]!)
    expect(await folded()).toMatchObject({ by: 'members' })
    const page = wordsIn((await mod.page(`/t/${thread}`)).text)
    expect(page).toContain('Several members asked for this to be looked at')
    const { notifications } = await bodyOf<{ notifications: { kind: string }[] }>(
      ada.get('/notifications'),
    )
    expect(notifications.filter(({ kind }) => kind === 'post-folded')).toHaveLength(1)
  })

  it('fold what a moderator wrote likewise', async () => {
    const theirs = await reply(mod, thread, 'Enough.')
    for (const who of three) await report(who, theirs)
    expect(await folded(theirs)).toMatchObject({ by: 'members' })
  })

  it('do not when they lie further apart than 72 hours', async () => {
    await report(three[0]!)
    forum.world.setClock(now + 72 * hour + 1)
    await report(three[1]!)
    await report(three[2]!)
    expect(await folded()).toBeUndefined()
  })

  it('do not fold a thread’s opening when it is the thread they are about', async () => {
    for (const who of [mod, ...three.slice(1), ada]) {
      await who.post(`/t/${thread}/reports`, { reason: 'unkind' }).expect(201)
    }
    const { posts } = await bodyOf<{ posts: { measures?: object }[] }>(ada.get(`/t/${thread}`))
    expect(posts[0]!.measures).toBeUndefined()
  })
})

describe('who counts', () => {
  it('is nobody who came this week and has hardly written', async () => {
    const late = await member(forum, 'Ed')
    await report(late)
    await report(three[0]!)
    await report(three[1]!)
    expect(await folded()).toBeUndefined()
    const busy = await member(forum, 'Flo')
    for (let number = 1; number <= 5; number += 1) await reply(busy, thread, `Words ${number}.`)
    await report(busy)
    expect(await folded()).toMatchObject({ by: 'members' })
  })

  it('is nobody twice, by editing, by taking it back, or by reporting again', async () => {
    await report(three[0]!)
    await ada.patch(`/p/${post}`, { body: 'Go far away.' }).expect(200)
    await report(three[0]!)
    const taken = await report(three[1]!)
    await three[1]!.delete(`/me/reports/${taken}`).expect((answer) => answer.status < 300)
    await report(three[1]!)
    await report(three[2]!)
    expect(await folded()).toBeUndefined()
  })

  it('is nobody who had reported before the author unfolded it', async () => {
    for (const who of three) await report(who)
    forum.world.setClock(now + hour)
    await ada.patch(`/p/${post}`, { body: 'Please go.' }).expect(200)
    expect(await folded()).toBeUndefined()
    for (const who of three) await report(who)
    expect(await folded()).toBeUndefined()
    const { cases } = await bodyOf<{ cases: { urgent: boolean }[] }>(mod.get('/moderation/queue'))
    expect(cases).toMatchObject([{ urgent: true }])
  })
})
