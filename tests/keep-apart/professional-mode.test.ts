import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { due, list, sees, withMail } from '../support/keep-apart.ts'
import { connectLive } from '../support/live.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

let forum: TestForum
let nora: Person
let colleague: Person
let settled: Person
let vouched: Person
let fresh: Person
let thread: string
let caucus: string

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  colleague = await member(forum, 'Cole', ['clinician'])
  settled = await member(forum, 'Sam')
  vouched = await member(forum, 'Val')
  fresh = await member(forum, 'Finn')
  await forum.forum.writer.transact(async (tx) => {
    for (const { id } of [settled, vouched]) {
      await tx.updateTable('member').set({ settled_at: 1 }).where('id', '=', id).execute()
    }
    await tx.updateTable('member').set({ vouched_at: 1 }).where('id', '=', vouched.id).execute()
  })
  await space(forum, 'porch', 'public')
  await space(forum, 'caucus', 'clinicians')
  thread = (await startThread(nora, 'porch', { audience: 'public' })).thread
  caucus = (await startThread(nora, 'caucus')).thread
})
afterAll(() => forum.close())

const on = (level: string) => nora.put('/me/professional-mode', { on: true, level }).expect(200)
const off = () => nora.put('/me/professional-mode', { on: false }).expect(200)

describe('professional mode', () => {
  it('is for peer clinicians', async () => {
    await settled.get('/me/professional-mode').expect(403)
    await settled.put('/me/professional-mode', { on: true }).expect(403)
    await visitor(forum).get('/me/professional-mode').expect(401)
    const answer = await nora.get('/me/professional-mode').expect(200)
    expect(answer.body).toEqual({ on: false, level: null, prepared: false })
  })

  it('is prepared first, and says so; then it is in force at once, on open pages too', async () => {
    const socket = await connectLive(forum, settled)
    await socket.watch({ thread })
    const answer = await nora.put('/me/professional-mode', { on: true }).expect(200)
    expect(answer.body).toMatchObject({ on: true, level: 'vouched' })
    await due(forum)
    expect((await nora.get('/me/professional-mode')).body).toEqual({
      on: true,
      level: 'vouched',
      prepared: true,
    })
    await socket.settled()
    expect(socket.heard.map(({ data }) => data.kind)).toEqual(['removed'])
    expect(await sees(settled, thread)).toBe(false)
    await off()
    await socket.settled()
    expect(await sees(settled, thread)).toBe(true)
    expect(await sees(visitor(forum), thread)).toBe(true)
    socket.close()
  })

  it.each([
    ['known', { visitor: false, fresh: false, settled: true, vouched: true, colleague: false }],
    ['vouched', { visitor: false, fresh: false, settled: false, vouched: true, colleague: false }],
    [
      'colleagues',
      { visitor: false, fresh: false, settled: false, vouched: false, colleague: false },
    ],
  ])('at level %s is seen by these', async (level, expected) => {
    await on(level)
    const found = {
      visitor: await sees(visitor(forum), thread),
      fresh: await sees(fresh, thread),
      settled: await sees(settled, thread),
      vouched: await sees(vouched, thread),
      colleague: await sees(colleague, thread),
    }
    expect(found).toEqual(expected)
    expect(await sees(nora, thread)).toBe(true)
    expect(await sees(colleague, caucus)).toBe(level === 'colleagues')
    for (const person of [settled, vouched, fresh]) {
      const seen = (await person.get('/m/Nora')).status === 200
      expect(seen, person.handle).toBe(await sees(person, thread))
    }
  })

  it('includes the list at every level, and leaves it in force when it ends', async () => {
    await on('known')
    await list(nora, 'Val')
    await due(forum)
    expect([await sees(settled, thread), await sees(vouched, thread)]).toEqual([true, false])
    await off()
    expect([await sees(settled, thread), await sees(vouched, thread)]).toEqual([true, false])
    expect(await sees(visitor(forum), thread)).toBe(false)
  })

  it('shows its owner, and nobody else, a quiet sign on every page', async () => {
    await on('known')
    for (const path of ['/', '/me', `/t/${thread}`, '/me/professional-mode']) {
      expect((await nora.page(path).expect(200)).text).toContain('Professional mode is on')
    }
    expect((await settled.page(`/t/${thread}`).expect(200)).text).not.toContain('rofessional mode')
    await off()
    expect((await nora.page('/')).text).not.toContain('class="sign"')
  })

  it('works with forms alone, and says first what it does', async () => {
    const page = await nora.page('/me/professional-mode').expect(200)
    expect(page.text).toContain('It takes effect at once')
    const fields = { _method: 'put', level: 'colleagues' }
    const sent = await nora.form('/me/professional-mode', fields).expect(303)
    const { text } = await nora.page(String(sent.headers.location)).expect(200)
    expect(text).toContain('This is in force now.')
    expect(text).toContain('level “Colleagues”')
    await nora.form('/me/professional-mode', { _method: 'put', level: 'off' }).expect(303)
    expect((await nora.get('/me/professional-mode')).body).toMatchObject({ on: false })
    await nora.put('/me/professional-mode', { on: true, level: 'secret' }).expect(422)
    await nora.put('/me/professional-mode', {}).expect(422)
  })

  it('can be switched off by somebody who is no longer a peer clinician, but not on', async () => {
    await on('known')
    await forum.forum.writer.transact(async (tx) => {
      await tx.deleteFrom('member_role').where('member_id', '=', nora.id).execute()
      await tx.updateTable('rules').set({ version: 1_000_000 }).execute()
    })
    await nora.put('/me/professional-mode', { on: true, level: 'vouched' }).expect(403)
    await off()
    await nora.get('/me/professional-mode').expect(403)
  })
})
