import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { due, entriesOf, hasAddress, list, withMail } from '../support/keep-apart.ts'
import { member, type Person, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

interface RecordJson {
  record: { at: string; what: string; setting: string }[]
}

let forum: TestForum
let nora: Person

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  await hasAddress(forum, await member(forum, 'Vic'), 'vic@home.example')
})
afterAll(() => forum.close())

async function record(): Promise<string[]> {
  const found = await bodyOf<RecordJson>(nora.get('/me/boundary-record').expect(200))
  return found.record.map(({ what, setting }) => `${what} ${setting}`)
}

it('tells what was on, when and at which level, and nothing about anybody else', async () => {
  expect(await record()).toEqual([])
  forum.world.setClock(Date.UTC(2026, 2, 1))
  await list(nora, 'vic@home.example', { note: 'Tuesdays' })
  await list(nora, 'nobody@home.example')
  expect(await record()).toEqual([])
  await due(forum)
  expect(await record()).toEqual(['list on'])
  forum.world.setClock(Date.UTC(2026, 3, 1))
  await nora.put('/me/professional-mode', { on: true, level: 'known' }).expect(200)
  await nora.put('/me/professional-mode', { on: true, level: 'known' }).expect(200)
  await nora.put('/me/professional-mode', { on: true, level: 'colleagues' }).expect(200)
  await nora.put('/me/professional-mode', { on: false }).expect(200)
  for (const { id } of await entriesOf(nora)) await nora.delete(`/me/keep-apart/${id}`)
  await due(forum)
  const lines = ['list on', 'mode known', 'mode colleagues', 'mode off', 'list off']
  expect(await record()).toEqual(lines)
  const found = await bodyOf<RecordJson>(nora.get('/me/boundary-record'))
  expect(found.record[0]!.at).toBe('2026-03-01T00:00:00.000Z')
  expect(found.record[1]!.at).toBe('2026-04-01T00:00:00.000Z')
  expect(JSON.stringify(found)).not.toMatch(/Tuesdays|Vic|vic|nobody|home\.example/)
})

it('can be read, printed, and kept as a page or as data', async () => {
  const { text } = await nora.page('/me/boundary-record').expect(200)
  expect(text).toContain('Professional mode is on, level “Colleagues”.')
  const page = await nora.page('/me/boundary-record?download=1').expect(200)
  expect(page.headers['content-disposition']).toMatch(
    /^attachment; filename=boundary-record-.*\.html$/,
  )
  expect(page.text).toMatch(/^<!doctype html>/)
  expect(page.text).not.toMatch(/<script|<link|src=/)
  const data = await nora.get('/me/boundary-record?download=1').expect(200)
  expect(data.headers['content-disposition']).toMatch(/\.json$/)
  expect((data.body as RecordJson).record).toHaveLength(5)
  await visitor(forum).get('/me/boundary-record').expect(401)
})
