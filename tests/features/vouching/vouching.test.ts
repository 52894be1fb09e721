/** Two members who vouch: what it takes, what it gives, and who is shown it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart, setLevel } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

interface Vouches {
  vouched: boolean
  by: { handle: string }[]
  given: { handle: string }[]
}

let forum: TestForum
let olga: Person
let mod: Person
let seer: Person
let mira: Person
let nils: Person

beforeEach(async () => {
  forum = await startTestForum()
  olga = await member(forum, 'Olga', ['owner'])
  mod = await member(forum, 'Maud', ['moderator'])
  seer = await member(forum, 'Seer', ['overseer'])
  mira = await member(forum, 'Mira')
  nils = await member(forum, 'Nils')
})
afterEach(() => forum.close())

const vouch = (by: Person, of: Person) => by.put(`/m/${of.handle}/vouch`)
const withdraw = (by: Person, of: Person) => by.delete(`/m/${of.handle}/vouch`)
const vouchesOf = (of: Person) => bodyOf<Vouches>(of.get('/me/vouches').expect(200))
const handles = (list: { handle: string }[]) => list.map(({ handle }) => handle)

describe('vouching', () => {
  it('begins with owner, moderators and overseers; two make somebody vouched for', async () => {
    for (const one of [olga, mod, seer])
      expect(await vouchesOf(one)).toMatchObject({ vouched: true })
    await vouch(mira, nils).expect(403)
    await vouch(olga, mira).expect(204)
    await vouch(olga, mira).expect(204)
    expect(await vouchesOf(mira)).toMatchObject({ vouched: false })
    await vouch(mira, nils).expect(403)
    await vouch(seer, mira).expect(204)
    expect(await vouchesOf(mira)).toEqual({
      vouched: true,
      by: [
        { id: olga.publicId, handle: 'Olga' },
        { id: seer.publicId, handle: 'Seer' },
      ],
      given: [],
    })
    await vouch(mira, nils).expect(204)
    expect(handles((await vouchesOf(mira)).given)).toEqual(['Nils'])
  })

  it('ends with fewer than two, and not when one of two more goes', async () => {
    for (const one of [olga, mod, seer]) await vouch(one, mira).expect(204)
    await withdraw(mod, mira).expect(204)
    await withdraw(mod, mira).expect(204)
    expect(await vouchesOf(mira)).toMatchObject({ vouched: true })
    await withdraw(seer, mira).expect(204)
    expect(await vouchesOf(mira)).toMatchObject({ vouched: false })
    await vouch(mira, nils).expect(403)
  })

  it('can be taken back by who may not vouch any more', async () => {
    for (const one of [olga, mod]) await vouch(one, mira).expect(204)
    for (const one of [mod, mira]) await vouch(one, nils).expect(204)
    await withdraw(mod, mira).expect(204)
    await vouch(mira, seer).expect(403)
    await withdraw(mira, nils).expect(204)
    expect(await vouchesOf(nils)).toMatchObject({ vouched: false })
  })

  it('is for somebody else, who is there', async () => {
    await vouch(olga, olga).expect(422)
    await olga.put('/m/Neverwas/vouch').expect(404)
    await olga.delete('/m/Neverwas/vouch').expect(404)
    await nils.put('/me/profile', { audience: 'me' }).expect(200)
    expect((await vouch(olga, nils).expect(404)).body).toEqual(
      (await olga.put('/m/Neverwas/vouch').expect(404)).body,
    )
    await vouch(visitor(forum), mira).expect(401)
  })

  it('is shown to nobody but the two', async () => {
    await vouch(olga, mira).expect(204)
    await vouch(mod, mira).expect(204)
    for (const other of [nils, seer]) {
      for (const page of ['/m/Mira', '/m/Olga']) {
        expect(wordsIn((await other.page(page).expect(200)).text)).not.toMatch(/You vouch/)
        expect((await other.get(page).expect(200)).text).not.toMatch(/vouch/)
      }
    }
    expect(await vouchesOf(nils)).toEqual({ vouched: false, by: [], given: [] })
  })

  it('is a button on a member’s page, for those who may', async () => {
    const button = 'form[action="/m/Mira/vouch"]'
    const page = await olga.page('/m/Mira').expect(200)
    await olga.form('/m/Mira/vouch', fieldsIn(page.text, button)).expect(303)
    expect((await vouchesOf(mira)).by).toMatchObject([{ handle: 'Olga' }])
    const after = await olga.page('/m/Mira').expect(200)
    expect(wordsIn(after.text)).toContain('You vouch for them')
    const list = await olga.page('/me/vouches').expect(200)
    const fields = fieldsIn(list.text, button)
    await olga.form('/m/Mira/vouch', fields).expect(303).expect('location', '/me/vouches')
    expect((await vouchesOf(mira)).by).toEqual([])
    expect((await nils.page('/m/Mira')).text).not.toContain('/vouch"')
    expect((await olga.page('/m/Olga')).text).not.toContain('/vouch"')
  })

  it('waits for the end of probation', async () => {
    await forum.close()
    forum = await startTestForum({ env: { TEST_MODE: '0' } })
    const ada = await member(forum, 'Ada', ['moderator'])
    await member(forum, 'Bo')
    const until = (at: number) =>
      forum.forum.writer.transact((tx) =>
        tx.updateTable('member').set({ probation_until: at }).where('id', '=', ada.id).execute(),
      )
    await until(Date.now() + 60_000)
    await ada.put('/m/Bo/vouch').expect(403)
    await until(Date.now() - 1)
    await ada.put('/m/Bo/vouch').expect(204)
  })

  it('outlasts the leaving of who vouched', async () => {
    await vouch(olga, mira).expect(204)
    await vouch(seer, mira).expect(204)
    await seer.post('/me/leave', { posts: 'keep' }).expect(200)
    forum.world.setClock(Date.now() + 15 * 86_400_000)
    await forum.forum.jobs.runDue()
    const after = await vouchesOf(mira)
    expect(after.vouched).toBe(true)
    expect(handles(after.by)).toEqual(['Olga'])
  })
})

describe('the level “vouched” of professional mode', () => {
  it('shows a clinician to those vouched for, from the second vouch on, and no longer after', async () => {
    const cleo = await member(forum, 'Cleo', ['clinician'])
    await space(forum, 'kitchen')
    await cleo.post('/s/kitchen/threads', { title: 'Of hers', body: 'Words.' }).expect(201)
    await setLevel(forum, cleo, 'vouched')
    const sees = async (who: Person) => (await who.get('/s/kitchen')).text.includes('Of hers')
    expect(await sees(mod)).toBe(true)
    expect(await sees(mira)).toBe(false)
    await mira.get('/m/Cleo').expect(404)
    await vouch(olga, mira).expect(204)
    expect(await sees(mira)).toBe(false)
    await vouch(mod, mira).expect(204)
    expect(await sees(mira)).toBe(true)
    await withdraw(olga, mira).expect(204)
    expect(await sees(mira)).toBe(false)
  })
})

describe('somebody who is kept apart', () => {
  it('is made no difference to by who keeps apart, and she cannot tell', async () => {
    await vouch(olga, mira).expect(204)
    await vouch(olga, nils).expect(204)
    await keepApart(forum, mod, mira)
    const answers = [await vouch(mod, mira).expect(204), await vouch(mod, nils).expect(204)]
    expect(answers[0]!.headers['content-type']).toBe(answers[1]!.headers['content-type'])
    expect(handles((await vouchesOf(mod)).given)).toEqual(['Mira', 'Nils'])
    expect(await vouchesOf(nils)).toMatchObject({ vouched: true })
    const hers = await vouchesOf(mira)
    expect(hers).toEqual({ vouched: false, by: [{ id: olga.publicId, handle: 'Olga' }], given: [] })
    // Neither does taking it back.
    await vouch(seer, mira).expect(204)
    await withdraw(mod, mira).expect(204)
    expect(await vouchesOf(mira)).toMatchObject({ vouched: true })
  })

  it('keeps what was vouched before, and is not told by whom', async () => {
    await vouch(olga, mira).expect(204)
    await vouch(mod, mira).expect(204)
    await keepApart(forum, mod, mira)
    expect(await vouchesOf(mira)).toMatchObject({ vouched: true, by: [{ handle: 'Olga' }] })
    await vouch(mod, mira).expect(204)
    await vouch(seer, mira).expect(204)
    await withdraw(olga, mira).expect(204)
    const after = await vouchesOf(mira)
    expect(after.vouched).toBe(true)
    expect(handles(after.by)).toEqual(['Seer'])
  })
})
