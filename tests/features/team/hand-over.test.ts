/** What one shift leaves to the next, and who has not been answered, each as its reader hears of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, report } from '../moderation/people.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  other = await member(forum, 'Olaf', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
})
afterEach(() => forum.close())

function later(hours: number): void {
  forum.world.setClock(forum.world.now() + hours * 3_600_000)
}

describe('handing over', () => {
  interface Open {
    yours: { id: string }[]
    others: { id: string }[]
    free: { id: string }[]
    waiting: { id: string }[]
  }
  const openOf = (who: Person) => bodyOf<Open>(who.get('/moderation/hand-over').expect(200))

  it('lists what is open by who has it', async () => {
    const { thread } = await startThread(ada, 'kitchen')
    for (const body of ['One', 'Two', 'Three']) await report(bo, await reply(ada, thread, body))
    const [first, second] = await queue(mod)
    await mod.post(`/moderation/cases/${first!.id}/claim`).expect(200)
    await other.post(`/moderation/cases/${second!.id}/claim`).expect(200)
    await bo.post('/me/team', { subject: 'The door', words: 'Is it open?' }).expect(201)
    const mine = await openOf(mod)
    expect(mine.yours.map(({ id }) => id)).toEqual([first!.id])
    expect(mine.others.map(({ id }) => id)).toEqual([second!.id])
    expect([mine.free, mine.waiting].map(({ length }) => length)).toEqual([1, 1])
    later(49)
    const words = wordsIn((await mod.page('/moderation/hand-over').expect(200)).text)
    expect(words).toContain('Older than two days')
    expect(words).toContain('The door')
    await bo.get('/moderation/hand-over').expect(403)
  })

  it('is empty for somebody who hears nothing of it', async () => {
    const { thread } = await startThread(ada, 'kitchen')
    await report(bo, await reply(ada, thread, 'One'))
    await bo.post('/me/team', { subject: 'The door', words: 'Is it open?' }).expect(201)
    await keepApart(forum, bo, mod)
    const empty = { yours: [], second: [], others: [], free: [], waiting: [], answered: [] }
    expect(await openOf(mod)).toEqual(empty)
    expect((await openOf(other)).free).toHaveLength(1)
  })
})

it('is led to from one’s own page in every office, and from nobody else’s', async () => {
  const seer = await member(forum, 'Seer', ['overseer'])
  const places = ['queue', 'team', 'hand-over', 'unanswered', 'notes', 'duty']
  for (const who of [seer, mod]) {
    const { text } = await who.page('/me').expect(200)
    for (const place of places) {
      expect(text).toContain(`href="/moderation/${place}"`)
      await who.page(`/moderation/${place}`).expect(200)
    }
  }
  expect((await bo.page('/me')).text).not.toContain('/moderation/')
})

describe('threads without an answer', () => {
  const listed = async (who: Person) => {
    const answer = who.get('/moderation/unanswered').expect(200)
    return (await bodyOf<{ threads: { id: string }[] }>(answer)).threads.map(({ id }) => id)
  }

  it('are those in which nobody but the author has written, after some hours', async () => {
    const { thread } = await startThread(ada, 'kitchen')
    const answered = await startThread(ada, 'kitchen')
    await startThread(mod, 'kitchen')
    expect(await listed(mod)).toEqual([])
    await reply(ada, thread, 'Is somebody there?')
    await reply(bo, answered.thread, 'Yes.')
    later(13)
    expect(await listed(mod)).toEqual([thread])
    const asked = (hours: string) => mod.get(`/moderation/unanswered?hours=${hours}`)
    expect((await asked('72').expect(200)).body).toEqual({ hours: 72, threads: [] })
    await asked('often').expect(422)
    expect(wordsIn((await mod.page('/moderation/unanswered')).text)).toContain('The day after')
    await bo.get('/moderation/unanswered').expect(403)
    later(14 * 24)
    expect(await listed(mod)).toEqual([])
  })

  it('are those that this moderator sees, and what is hidden from them answers nothing', async () => {
    const { thread } = await startThread(ada, 'kitchen')
    const mine = await startThread(ada, 'kitchen', { audience: 'me' })
    await reply(bo, thread, 'With you.')
    const hers = await startThread(await member(forum, 'Eve'), 'kitchen')
    later(13)
    await keepApart(forum, bo, mod)
    expect(new Set(await listed(mod))).toEqual(new Set([thread, hers.thread]))
    expect(await listed(other)).toEqual([hers.thread])
    expect(await listed(mod)).not.toContain(mine.thread)
    await keepApart(forum, ada, mod)
    expect(await listed(mod)).toEqual([hers.thread])
  })
})
