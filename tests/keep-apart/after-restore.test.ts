/** After a restore, what guarded members wrote stays closed until they have looked and said yes. */
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backup } from '../../server/command-line/backup.ts'
import { restore } from '../../server/command-line/restore.ts'
import { emptyFolder, shellIn } from '../command-line/shell.ts'
import { bodyOf } from '../support/body.ts'
import { fieldsIn, wordsIn } from '../support/forms.ts'
import { due, list } from '../support/keep-apart.ts'
import { member, memberNamed, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let before: TestForum
let restored: TestForum | null
let elsewhere: ReturnType<typeof emptyFolder>
let nora: Person

beforeEach(async () => {
  before = await startTestForum()
  restored = null
  elsewhere = emptyFolder()
  nora = await member(before, 'Nora', ['clinician'])
  await space(before, 'porch', 'public')
})
afterEach(async () => {
  await before.close()
  await restored?.close()
  elsewhere[Symbol.dispose]()
})

async function write(who: Person, title: string): Promise<string> {
  const body = { title, body: `By ${who.handle}.`, audience: 'public' }
  const answer = who.post('/s/porch/threads', body).expect(201)
  return (await bodyOf<{ thread: { id: string } }>(answer)).thread.id
}

/** Takes a backup, lets `meanwhile` happen, and brings the forum back in another folder. */
async function bringBack(meanwhile: () => Promise<unknown> = async () => {}): Promise<TestForum> {
  const file = path.join(elsewhere.path, 'copy.db')
  await backup([file], shellIn(before.dataDir))
  await meanwhile()
  const folder = path.join(elsewhere.path, 'data')
  fs.mkdirSync(folder)
  fs.copyFileSync(path.join(before.dataDir, 'keys.json'), path.join(folder, 'keys.json'))
  await restore([file], shellIn(folder))
  restored = await startTestForum({ community: null, env: { DATA_DIR: folder } })
  return restored
}

it('is closed to visitors, members and moderators, and not to its author', async () => {
  const mod = await member(before, 'Maud', ['moderator'])
  const carla = await member(before, 'Carla')
  await list(nora, 'somebody')
  await due(before)
  const hers = await write(nora, 'Of hers')
  const reply = { body: 'Mine.' }
  const answer = await bodyOf<{ post: { id: string } }>(
    carla.post(`/t/${hers}/posts`, reply).expect(201),
  )
  const other = await write(carla, 'Of another')
  await mod.get(`/t/${hers}`).expect(200)

  const after = await bringBack()
  const again = await memberNamed(after, 'Nora')
  const maud = await memberNamed(after, 'Maud')
  for (const who of [visitor(after), maud]) {
    await who.get(`/t/${hers}`).expect(404)
    await who.get('/m/Nora').expect(404)
    await who.get(`/p/${answer.post.id}`).expect(404)
    await who.get(`/t/${other}`).expect(200)
    expect((await who.get('/s/porch')).text).not.toContain('Of hers')
  }
  await again.get(`/t/${hers}`).expect(200)
  // What others answered stays theirs.
  await (await memberNamed(after, 'Carla')).get(`/p/${answer.post.id}`).expect(200)
})

it('opens once she has looked through the list and said yes, and her record tells of both', async () => {
  await list(nora, 'somebody')
  await due(before)
  const hers = await write(nora, 'Of hers')
  const after = await bringBack()
  const again = await memberNamed(after, 'Nora')
  const home = await again.page('/').expect(200)
  expect(wordsIn(home.text)).toContain('closed to others until you have looked')
  expect(home.text).toContain('Your posts are closed since a restore')
  const page = await again.page('/me/after-restore').expect(200)
  expect(wordsIn(page.text)).toMatch(/Keep-apart listIt has one entry/)
  const fields = fieldsIn(page.text, 'form[action="/me/after-restore"]')
  const unread = await again.form('/me/after-restore', fields).expect(422)
  expect(wordsIn(unread.text)).toContain('look through the list first')
  await visitor(after).get(`/t/${hers}`).expect(404)
  await again.form('/me/after-restore', { ...fields, looked: 'on' }).expect(303)
  await visitor(after).get(`/t/${hers}`).expect(404)
  await (await member(after, 'Newly')).get(`/t/${hers}`).expect(200)
  expect(wordsIn((await again.page('/')).text)).not.toContain('restore')
  const { record } = await bodyOf<{ record: { what: string; setting: string }[] }>(
    again.get('/me/boundary-record').expect(200),
  )
  expect(record.map(({ what, setting }) => `${what} ${setting}`)).toEqual([
    'list on',
    'closed on',
    'closed off',
  ])
})

it('holds for peer clinicians who protected themselves only after the backup was made', async () => {
  const hers = await write(nora, 'Of hers')
  const vic = await member(before, 'Vic')
  const after = await bringBack(async () => {
    await list(nora, 'Vic')
    await due(before)
    await vic.get(`/t/${hers}`).expect(404)
  })
  await (await memberNamed(after, 'Vic')).get(`/t/${hers}`).expect(404)
  await (await memberNamed(after, 'Nora')).post('/me/after-restore', { looked: true }).expect(204)
  await (await memberNamed(after, 'Vic')).get(`/t/${hers}`).expect(200)
})

it('holds for an entry that was waiting, and whose labels were not prepared yet', async () => {
  const keeper = await member(before, 'Keeper')
  const hers = await write(keeper, 'Of hers')
  await list(keeper, 'Nora', { when: 'within-days' })
  const after = await bringBack()
  await (await memberNamed(after, 'Nora')).get(`/t/${hers}`).expect(404)
})

it('is told to everybody else, whose posts stay open', async () => {
  const carla = await member(before, 'Carla')
  const hers = await write(carla, 'Of hers')
  expect(wordsIn((await carla.page('/')).text)).not.toContain('brought back')
  const after = await bringBack()
  await visitor(after).get(`/t/${hers}`).expect(200)
  const again = await memberNamed(after, 'Carla')
  expect(wordsIn((await again.page('/')).text)).toContain('brought back from a backup')
  expect(wordsIn((await again.page('/me/after-restore')).text)).toContain(
    'Nothing of yours is closed',
  )
  after.world.setClock(Date.now() + 15 * 86_400_000)
  expect(wordsIn((await again.page('/')).text)).not.toContain('brought back')
})

it('is closed once: starting again closes nothing that was opened', async () => {
  const hers = await write(nora, 'Of hers')
  const after = await bringBack()
  await (await memberNamed(after, 'Nora')).post('/me/after-restore', { looked: true }).expect(204)
  await after.open()
  await after.stop()
  await after.resume()
  await visitor(after).get(`/t/${hers}`).expect(200)
})
