import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useInvitation } from '../../../server/features/invitations/store.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const dayMs = 86_400_000
const passphrase = 'seven quiet kettles hum'

let forum: TestForum
let owner: Person
let ana: Person

beforeAll(async () => {
  forum = await startTestForum({ community: { joining: 'invitation' } })
  owner = await member(forum, 'hedda', ['owner'])
  ana = await member(forum, 'ana')
})
afterAll(() => forum.close())

interface Made {
  code: string
  url: string
}

async function invite(who: Person, body = {}): Promise<Made> {
  return (await who.post('/invitations', body).expect(201)).body as Made
}

let people = 0
const join = (inviteCode: string) => {
  people += 1
  const handle = `guest-${'abcdefghijklmnopqrstuvwxyz'[people] ?? ''}`
  return visitor(forum).post('/join', { handle, passphrase, agreement: true, inviteCode })
}

describe('an invitation', () => {
  test('has a code that is easy to read, in a link to the page to join', async () => {
    const { code, url } = await invite(ana)
    expect(code).toMatch(/^[abcdefghjkmnpqrstuvwxyz2-9]{12}$/)
    const page = await visitor(forum)
      .page(url.replace(/^http:\/\/[^/]+/, ''))
      .expect(200)
    expect(fieldsIn(page.text, 'form[action^="/join"]').inviteCode).toBe(code)
  })

  test('lets in as many as it is for', async () => {
    const { code } = await invite(ana, { uses: 2 })
    await join(code).expect(201)
    await join(` ${code.slice(0, 4).toUpperCase()}-${code.slice(4)}`).expect(201)
    await join(code).expect(422)
  })

  test('answers alike when it is wrong, used up, withdrawn or over', async () => {
    const [used, withdrawn, over] = [await invite(ana), await invite(ana), await invite(ana)]
    await join(used.code).expect(201)
    const body = await bodyOf(ana.get('/invitations').expect(200))
    const { id } = (body as { invitations: { id: string }[] }).invitations[1]!
    await ana.delete(`/invitations/${id}`).expect(204)
    await ana.delete(`/invitations/${id}`).expect(204)
    forum.world.setClock(forum.world.now() + 15 * dayMs)
    const fresh = await invite(ana)
    const answers = []
    for (const code of ['abcdefgh2345', used.code, withdrawn.code, over.code]) {
      answers.push((await join(code).expect(422)).text)
    }
    forum.world.setClock(null)
    expect(new Set(answers).size).toBe(1)
    expect(fresh.code).not.toBe(over.code)
  })

  test('is used by one of two who come at once', async () => {
    const { code } = await invite(ana)
    const { writer, world } = forum.forum
    const use = () => writer.transact((tx) => useInvitation(tx, code, world.now()))
    expect((await Promise.all([use(), use()])).sort()).toEqual([false, true])
  })

  test('is shown once: the database keeps a hash', async () => {
    const { code } = await invite(ana)
    const rows = await forum.forum.reader.selectFrom('invitation').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(code)
    expect((await ana.page('/invitations')).text).not.toContain(code)
  })

  test('is the same one, with the same code, for a repeated request', async () => {
    const before = await count(ana)
    const send = () => ana.post('/invitations', {}).set('Idempotency-Key', 'again')
    const [first, second] = [await send(), await send()]
    expect((second.body as Made).code).toBe((first.body as Made).code)
    expect(await count(ana)).toBe(before + 1)
    const other = await owner.post('/invitations', {}).set('Idempotency-Key', 'again')
    expect((other.body as Made).code).not.toBe((first.body as Made).code)
  })
})

async function count(who: Person): Promise<number> {
  const body = await bodyOf(who.get('/invitations').expect(200))
  return (body as { invitations: unknown[] }).invitations.length
}

test('nothing tells its maker whether it was used', async () => {
  const maker = await member(forum, 'maker')
  const { code } = await invite(maker)
  const before = [await maker.get('/invitations'), await maker.page('/invitations')]
  await join(code).expect(201)
  const after = [await maker.get('/invitations'), await maker.page('/invitations')]
  const still = (text: string) => text.replace(/name="key" value="[^"]+"/g, '')
  expect(after.map(({ text }) => still(text))).toEqual(before.map(({ text }) => still(text)))
  // One that was used up takes its place until it ends.
  for (let made = 1; made < 20; made += 1) await invite(maker)
  const body = await bodyOf(maker.post('/invitations', {}).expect(409))
  expect(body).toMatchObject({ detail: expect.stringContaining('20') as string })
})

describe('who may invite', () => {
  test('members, but not visitors, nor those who wait', async () => {
    await visitor(forum).post('/invitations', {}).expect(401)
    const waiting = await member(forum, 'waiting')
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'waiting' })
        .where('id', '=', waiting.id)
        .execute()
    })
    await waiting.post('/invitations', {}).expect(403)
  })

  test('the team alone, when the owner says so', async () => {
    await owner.put('/community', { invitesBy: 'team' }).expect(200)
    await ana.post('/invitations', {}).expect(403)
    const page = await ana.page('/invitations').expect(200)
    expect(wordsIn(page.text)).toContain('the moderation team invites people')
    await invite(owner)
    await owner.put('/community', { invitesBy: 'members' }).expect(200)
    await invite(ana)
  })

  test('not while one is on probation', async () => {
    const real = await startTestForum({ env: { TEST_MODE: '0' } })
    const newcomer = await member(real, 'newcomer')
    await real.forum.writer.transact(async (tx) => {
      const probation_until = real.world.now() + dayMs
      await tx.updateTable('member').set({ probation_until }).execute()
    })
    await newcomer.post('/invitations', {}).expect(403)
    real.world.setClock(real.world.now() + dayMs)
    await newcomer.post('/invitations', {}).expect(201)
    await real.close()
  })

  test('and nobody withdraws what another made', async () => {
    await invite(owner)
    const body = await bodyOf(owner.get('/invitations').expect(200))
    const { id } = (body as { invitations: { id: string }[] }).invitations[0]!
    await ana.delete(`/invitations/${id}`).expect(404)
    await ana.delete('/invitations/nothing').expect(404)
  })
})

describe('the form', () => {
  test('shows the code, and says what is wrong beside the field', async () => {
    const who = await member(forum, 'fill')
    const { text } = await who.page('/invitations').expect(200)
    const failed = await who
      .form('/invitations', { ...fieldsIn(text), uses: '51', days: 'ever' })
      .expect(422)
    expect(errorIn(failed.text, 'uses')).toContain('from 1 to 50')
    expect(errorIn(failed.text, 'days')).toContain('from 1 to 90')
    expect(fieldsIn(failed.text)).toMatchObject({ uses: '51', days: 'ever' })
    const made = await who.form('/invitations', { ...fieldsIn(text), uses: '3' }).expect(201)
    expect(wordsIn(made.text)).toMatch(/join\?invite=[a-z2-9]{12}/)
    const list = await who.page('/invitations').expect(200)
    const action = /action="(\/invitations\/[^"]+)"/.exec(list.text)![1]!
    await who.form(action, fieldsIn(list.text, `form[action="${action}"]`)).expect(303)
    expect(wordsIn((await who.page('/invitations')).text)).toContain('withdrawn')
  })

  test('says that an invitation opens nothing where one asks to join', async () => {
    const asked = 'For now people join this community by asking'
    expect((await ana.page('/invitations')).text).not.toContain(asked)
    await owner.put('/community', { joining: 'approval' }).expect(200)
    const page = await ana.page('/invitations').expect(200)
    expect(page.text).toContain(asked)
    const made = await ana.form('/invitations', fieldsIn(page.text)).expect(201)
    expect(made.text).toContain(asked)
    await owner.put('/community', { joining: 'invitation' }).expect(200)
  })

  test.each([{ uses: 0 }, { uses: 51 }, { days: 91 }, { days: 1.5 }, { uses: {} }, { days: null }])(
    'refuses %j',
    async (body) => {
      await ana.post('/invitations', body).expect(422)
    },
  )
})
