/** Cases that nobody takes on, that only somebody involved could, and that nobody can hear at all. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { member, memberNamed, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { decide, later, queue, readCase, report, told } from './people.ts'

let forum: TestForum
let ada: Person
let bo: Person
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(await member(forum, 'Cy'), 'kitchen'))
})
afterEach(() => forum.close())

interface Folded {
  measures?: { folded: { reason: string } | null }
}

async function foldOf(post: string): Promise<unknown> {
  const answer = await bodyOf<{ post: Folded }>(bo.get(`/p/${post}`).expect(200))
  return answer.post.measures?.folded ?? null
}

describe('what nobody takes on', () => {
  it.each([
    ['unkind', 24],
    ['threat', 2],
  ])('for the reason %s goes to the overseers too, after %i hours', async (reason, hours) => {
    const mod = await member(forum, 'Maud', ['moderator'])
    const seer = await member(forum, 'Seer', ['overseer'])
    await report(bo, await reply(ada, thread, 'Go away.'), { reason })
    await later(forum, hours - 1)
    expect(await queue(seer)).toEqual([])
    await later(forum, 1)
    expect(await queue(seer)).toHaveLength(1)
    const [one] = await queue(mod)
    const { history } = await readCase(mod, one!.id)
    expect(history.map(({ what }) => what)).toEqual(['opened', 'escalated'])
    await later(forum, 48)
    expect((await readCase(seer, one!.id)).history).toHaveLength(2)
  })
})

describe('the only one in office', () => {
  it('may act after a day on what they wrote, by what can be undone, and it is kept', async () => {
    const owner = await member(forum, 'Olga', ['owner'])
    const post = await reply(owner, thread, 'Enough.')
    await report(bo, post)
    await later(forum, 23)
    expect(await queue(owner)).toEqual([])
    await later(forum, 2)
    const [one] = await queue(owner)
    await decide(owner, one!.id, { action: 'warning' }).expect(422)
    await decide(owner, one!.id, { action: 'fold' }).expect(200)
    const rows = await forum.forum.reader.selectFrom('decision').select('alone').execute()
    expect(rows).toEqual([{ alone: 1 }])
  })

  it('may not where they are kept apart from somebody in it', async () => {
    let owner = await member(forum, 'Olga', ['owner'])
    const post = await reply(ada, thread, 'Go away.')
    await keepApart(forum, ada, owner)
    await report(bo, post)
    await later(forum, 50)
    owner = await memberNamed(forum, 'Olga')
    expect(await queue(owner)).toEqual([])
  })
})

describe('what nobody can hear', () => {
  it('folds for everybody, and waits until somebody can', async () => {
    const mod = await member(forum, 'Maud', ['moderator'])
    const post = await reply(ada, thread, 'Go away.')
    await keepApart(forum, ada, mod)
    await report(bo, post)
    await later(forum, 0)
    expect(await foldOf(post)).toMatchObject({ reason: 'Folded until somebody can look at it.' })
    expect(await told(forum, bo, 'report-waits')).toHaveLength(1)
    await later(forum, 1)
    expect(await told(forum, bo, 'report-waits')).toHaveLength(1)
    const other = await member(forum, 'Olaf', ['moderator'])
    await later(forum, 0)
    const [one] = await queue(other)
    await decide(other, one!.id, { action: 'none' }).expect(200)
    expect(await foldOf(post)).toBeNull()
  })
})
