/** A member's own standing, and the notes that the team keeps. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeNameOf } from '../../../server/features/members/code-name.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, memberNamed, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, report } from '../moderation/people.ts'

interface Standing {
  measures: { measure: string; rule: string; until: string | null; state: string }[]
  common: string
}

let forum: TestForum
let mod: Person
let ada: Person
let bo: Person
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(await member(forum, 'Cy'), 'kitchen'))
})
afterEach(() => forum.close())

async function later(days: number): Promise<void> {
  forum.world.setClock(forum.world.now() + days * 86_400_000)
  await visitor(forum).post('/test/settle').expect(204)
}

async function decide(about: Person, action: string): Promise<void> {
  await report(bo, await reply(about, thread, 'Go away.'))
  const [one] = await queue(mod)
  const given = { action, reason: 'It puts somebody down.' }
  await mod.post(`/moderation/cases/${one!.id}/decide`, given).expect(200)
}

const standing = (who: Person) => bodyOf<Standing>(who.get('/me/standing').expect(200))

describe('one’s own standing', () => {
  it('has every measure with its end, what has lapsed, and how common this is', async () => {
    expect(await standing(ada)).toMatchObject({ measures: [], common: 'nobody' })
    await decide(ada, 'warning')
    await decide(ada, 'none')
    expect(await standing(ada)).toMatchObject({
      measures: [{ measure: 'warning', state: 'in-force' }],
      common: 'nobody',
    })
    expect(await standing(bo)).toMatchObject({ measures: [], common: 'few' })
    await later(91)
    ada = await memberNamed(forum, 'Ada')
    expect((await standing(ada)).measures).toMatchObject([{ measure: 'warning', state: 'lapsed' }])
    const words = wordsIn((await ada.page('/me/standing')).text)
    expect(words).toContain('Nothing is in force.')
    expect(words).toContain('A warning')
    expect(words).not.toContain('Maud')
    await visitor(forum).get('/me/standing').expect(401)
  })
})

describe('notes of the team', () => {
  const write = (who: Person, handle: string, fields: object = {}) =>
    who.post('/moderation/notes', { handle, facts: 'Wrote at night.', ...fields })
  const notesOf = async (who: Person, handle: string) =>
    (
      await bodyOf<{ notes: { id: string; by: string }[] }>(
        who.get(`/moderation/notes?handle=${handle}`).expect(200),
      )
    ).notes

  it('are signed with the name in the team, and go after a year unless renewed', async () => {
    let other = await member(forum, 'Olaf', ['moderator'])
    await write(mod, 'Ada', { thoughts: 'Tired, I think.' }).expect(201)
    await write(mod, 'Ada').expect(201)
    const notes = await notesOf(other, 'Ada')
    const by = codeNameOf(forum.forum.keys, mod.id)
    expect(notes).toMatchObject([{ by }, { by, thoughts: 'Tired, I think.' }])
    await later(200)
    other = await memberNamed(forum, 'Olaf')
    await other.put(`/moderation/notes/${notes[0]!.id}`).expect(204)
    await later(200)
    mod = await memberNamed(forum, 'Maud')
    other = await memberNamed(forum, 'Olaf')
    expect((await notesOf(mod, 'Ada')).map(({ id }) => id)).toEqual([notes[0]!.id])
    await mod.put(`/moderation/notes/${notes[1]!.id}`).expect(404)
    await other.delete(`/moderation/notes/${notes[0]!.id}`).expect(403)
    await mod.delete(`/moderation/notes/${notes[0]!.id}`).expect(204)
    expect(await notesOf(mod, 'Ada')).toEqual([])
  })

  it('give the member what happened with their export, and nothing else', async () => {
    await write(mod, 'Ada', { thoughts: 'Tired, I think.' }).expect(201)
    const { text } = await ada.get('/me/export').expect(200)
    expect(JSON.parse(text)).toMatchObject({ teamNotes: [{ facts: 'Wrote at night.' }] })
    expect(text).not.toContain('Tired')
    expect(text).not.toContain(codeNameOf(forum.forum.keys, mod.id))
    await ada.get('/moderation/notes?handle=Ada').expect(403)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['kept apart', () => keepApart(forum, ada, mod)],
    ['blocked', () => ada.put('/me/blocks/Maud').expect(204)],
    ['known outside', () => mod.put('/moderation/duty/ties', { handle: 'Ada' }).expect(204)],
  ])('are not for somebody who is %s', async (_, before) => {
    const other = await member(forum, 'Olaf', ['moderator'])
    await write(other, 'Ada').expect(201)
    const [note] = await notesOf(other, 'Ada')
    await before()
    const gone = await mod.get('/moderation/notes?handle=Ada').expect(404)
    expect(gone.body).toEqual((await mod.get('/moderation/notes?handle=Nobody').expect(404)).body)
    const refused = await write(mod, 'Ada').expect(422)
    expect(refused.body).toEqual((await write(mod, 'Nobody').expect(422)).body)
    for (const id of [note!.id, '5'.repeat(20)]) {
      await mod.put(`/moderation/notes/${id}`).expect(404)
      await mod.delete(`/moderation/notes/${id}`).expect(404)
    }
  })

  it('about somebody of the team are for those who oversee it, and never for themselves', async () => {
    const seer = await member(forum, 'Seer', ['overseer'])
    await member(forum, 'Olaf', ['moderator'])
    await write(mod, 'Olaf').expect(422)
    await write(mod, 'Maud').expect(422)
    await write(seer, 'Olaf').expect(201)
    expect(await notesOf(seer, 'Olaf')).toHaveLength(1)
    await mod.get('/moderation/notes?handle=Olaf').expect(404)
  })

  it('are written without scripts, and what is wrong is said beside it', async () => {
    const page = await mod.page('/moderation/notes?handle=Ada').expect(200)
    const fields = fieldsIn(page.text, 'form[method="post"][action="/moderation/notes"]')
    expect(fields).toMatchObject({ handle: 'Ada' })
    const failed = await mod.form('/moderation/notes', { ...fields, thoughts: 'Hm.' }).expect(422)
    expect(errorIn(failed.text, 'facts')).toBeTruthy()
    expect(failed.text).toContain('Hm.')
    const sent = { ...fields, facts: 'It happened.' }
    for (let time = 0; time < 2; time++) await mod.form('/moderation/notes', sent).expect(303)
    expect(await notesOf(mod, 'Ada')).toHaveLength(1)
    expect(wordsIn((await mod.page('/moderation/notes?handle=Ada')).text)).toContain('It happened.')
  })
})
