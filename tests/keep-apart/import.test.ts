import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { due, entriesOf, hasAddress, sees, withMail } from '../support/keep-apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

interface Imported {
  added: number
  skipped: number
  errors: { line: number; message: string }[]
}

let forum: TestForum
let nora: Person
let vic: Person
let thread: string

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  vic = await member(forum, 'Vic')
  await hasAddress(forum, vic, 'vic@home.example')
  await space(forum, 'porch')
  thread = (await startThread(nora, 'porch')).thread
})
afterAll(() => forum.close())
beforeEach(async () => {
  await forum.forum.writer.transact((tx) => tx.deleteFrom('keep_apart').execute())
})

function bringIn(csv: string, more: object = {}): Promise<Imported> {
  return bodyOf(nora.post('/me/keep-apart/import', { csv, ...more }).expect(201))
}

function asText(query: string, csv: string) {
  return forum
    .agent()
    .post(`/me/keep-apart/import${query}`)
    .set('Cookie', nora.cookie)
    .accept('json')
    .type('text/csv')
    .send(csv)
    .expect(201)
}

describe('a caseload', () => {
  it.each([
    ['addresses, one to a line', 'vic@home.example\nb@x.example', 2],
    ['several in a row', 'vic@home.example, b@x.example; c@x.example', 3],
    ['several in a cell', '"vic@home.example b@x.example",Jo', 2],
    ['names and other columns', 'Vic Miller;12.03.1980;VIC@home.example;Tuesdays', 1],
    ['headings', 'Name,E-mail,Phone\nVic,vic@home.example,1234', 1],
    ['headings and notes', 'handle;domain;note\nVic;clinic.example;Tuesdays', 2],
    ['kinds', 'kind,value,note\nemail,vic@home.example,J.\nhandle,Other,', 2],
    ['kinds without headings', 'email,vic@home.example,J.\nhandle,Other', 2],
    ['handles and domains alone', 'Vic\n@clinic.example\nward.example', 3],
    ['a byte order mark and Windows line ends', '\uFEFFvic@home.example\r\nb@x.example\r\n', 2],
  ])('is read with %s', async (_, csv, added) => {
    expect(await bringIn(csv)).toEqual({ added, skipped: 0, errors: [] })
    expect(await entriesOf(nora)).toHaveLength(added)
    await due(forum)
    expect(await sees(vic, thread)).toBe(false)
  })

  it('keeps the note of each line, or the one for all', async () => {
    await bringIn('email,note\nvic@home.example,Tuesdays\nb@x.example,', { note: 'spring' })
    expect((await entriesOf(nora)).map(({ note }) => note)).toEqual(['spring', 'Tuesdays'])
  })

  it('names lines that were malformed, by number and reason alone', async () => {
    const csv = 'vic@home.example\nno@where\n"x\nJo,1980\ngmail.com\nb@x.example,not@an@address'
    const { added, skipped, errors } = await bringIn(csv)
    expect([added, skipped]).toEqual([2, 0])
    expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6])
    expect(new Set(errors.map(({ message }) => message)).size).toBe(4)
    expect(JSON.stringify(errors)).not.toMatch(/no@where|1980|an@address/)
  })

  it('skips what it holds twice, and what there is no room for', async () => {
    const twice = 'vic@home.example\nVIC+tag@HOME.example\nVic\nvic\n@vic'
    expect(await bringIn(twice)).toEqual({ added: 2, skipped: 3, errors: [] })
    const many = Array.from({ length: 510 }, (_, n) => `client${n}@x.example`).join('\n')
    expect(await bringIn(many)).toEqual({ added: 498, skipped: 12, errors: [] })
    expect(await bringIn(many)).toEqual({ added: 0, skipped: 510, errors: [] })
  })

  it('is answered alike whether or not it stands on the list already', async () => {
    const csv = 'vic@home.example\nb@x.example'
    const first = await bringIn(csv)
    await due(forum)
    expect(await bringIn(csv)).toEqual(first)
  })

  it('of 10,000 lines is answered within a second', async () => {
    const csv = Array.from({ length: 10_000 }, (_, n) => `client${n}+x@clinic.example`).join('\n')
    const began = performance.now()
    const answer = await asText('', csv)
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(answer.body).toEqual({ added: 500, skipped: 9_500, errors: [] })
  })

  it('can be sent as it is, and comes once when it is sent twice', async () => {
    const send = () =>
      asText('?note=spring&when=within-days', 'vic@home.example').set('Idempotency-Key', 'one')
    const first = (await send()).body as Imported
    expect((await send()).body).toEqual(first)
    expect(await entriesOf(nora)).toMatchObject([{ note: 'spring', kind: 'email' }])
    await nora.post('/me/keep-apart/import', { csv: '' }).expect(422)
  })

  it('can be pasted into a form, and the page after it says what became of it', async () => {
    expect((await nora.page('/me/keep-apart/import').expect(200)).text).toContain('name="csv"')
    const sent = await nora.form('/me/keep-apart/import', {
      csv: 'vic@home.example\n<b>',
      note: '',
    })
    expect(sent.status).toBe(201)
    expect(sent.text).toContain('One entry was added.')
    expect(sent.text).toContain('Line 2:')
    const page = await nora.page('/me/keep-apart')
    expect(page.text).not.toContain('vic@home')
  })
})
