/** Open pages of the moderation team: who is told that a case has moved, and who gets no frame. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { connectLive, type LiveClient } from '../../support/live.ts'
import type { Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { newCase, report, startWithTeam } from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person
let thread: string
const lines: LiveClient[] = []

beforeEach(async () => {
  ;({ forum, mod, other, ada, bo, thread } = await startWithTeam())
})
afterEach(async () => {
  for (const line of lines.splice(0)) line.close()
  await forum.close()
})

async function open(who: Person): Promise<LiveClient> {
  const line = await connectLive(forum, who)
  lines.push(line)
  await line.settled()
  return line
}

/** What has been told since the last time, each frame as the ids in it. */
async function told(line: LiveClient): Promise<string[][]> {
  await line.settled()
  const frames = line.heard.splice(0).filter(({ event }) => event === 'cases')
  return frames.map(({ data }) => data.moved as string[])
}

const reported = async () =>
  newCase({ by: bo, reader: other }, await reply(ada, thread, 'Go away.'))

describe('an open page', () => {
  it('is told of a report, a claim by another and a decision, once each and within a second', async () => {
    const [mine, theirs] = [await open(mod), await open(other)]
    const id = await reported()
    expect(await told(mine)).toEqual([[id]])
    await told(theirs)
    const began = performance.now()
    const heard = new Promise((resolve) => theirs.socket.once('cases', resolve))
    await mod.post(`/moderation/cases/${id}/claim`).expect(200)
    expect(await heard).toEqual({ moved: [id] })
    expect(performance.now() - began).toBeLessThan(1_000)
    await told(theirs)
    const given = { action: 'none', reason: 'It is all right.' }
    await mod.post(`/moderation/cases/${id}/decide`, given).expect(200)
    for (const frame of await told(theirs)) expect(frame).toEqual([id])
    // What is over moves nobody's list any more.
    await report(bo, (await startThread(mod, 'kitchen')).opening)
    expect((await told(mine)).flat().filter((one) => one !== id)).toEqual([])
  })

  it('is told when a case goes, because somebody comes to be kept apart, and of nothing after that', async () => {
    const id = await reported()
    const [mine, theirs] = [await open(mod), await open(other)]
    await keepApart(forum, ada, mod)
    expect((await told(mine)).flat()).toContain(id)
    await told(theirs)
    await other.post(`/moderation/cases/${id}/claim`).expect(200)
    await other.post(`/moderation/cases/${id}/release`).expect(200)
    expect(await told(mine)).toEqual([])
    expect((await told(theirs)).length).toBeGreaterThan(0)
  })

  it('hears of talks with the team it was given, and of nobody else’s', async () => {
    await keepApart(forum, ada, mod)
    const [mine, theirs, hers] = [await open(mod), await open(other), await open(ada)]
    await ada.post('/me/team', { subject: 'The door', words: 'Is it open?' }).expect(201)
    expect(await told(mine)).toEqual([])
    expect(await told(hers)).toEqual([])
    expect(await told(theirs)).toHaveLength(1)
  })

  it('of a member, of who reported or of who wrote it, gets no frame, whatever happens', async () => {
    const all = [await open(ada), await open(bo)]
    const id = await reported()
    await mod.post(`/moderation/cases/${id}/claim`).expect(200)
    for (const line of all) expect(await told(line)).toEqual([])
  })

  it('learns nothing when another passes or sets limits', async () => {
    const id = await reported()
    const theirs = await open(other)
    await mod.post(`/moderation/cases/${id}/pass`).expect(204)
    await mod.put('/moderation/duty/limits', { threat: true }).expect(204)
    expect(await told(theirs)).toEqual([])
  })
})
