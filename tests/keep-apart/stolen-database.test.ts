/** Whoever has the database, and not the key file, gets neither an address nor a shared client from it. */
import { createHash, createHmac } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pairHash } from '../../server/visibility/guards.ts'
import { confirmed, leave } from '../support/contact.ts'
import { due, list, sees } from '../support/keep-apart.ts'
import { type Mailbox, openMailbox } from '../support/mailbox.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

const typed = 'Viktor.Hollenbeck+forum@Clinic-Mail.example'
const plain = 'viktor.hollenbeck@clinic-mail.example'
const secrets = ['hollenbeck', 'viktor', 'clinic-mail', 'tuesdays', 'wanda']

let mailbox: Mailbox
let forum: TestForum
let nora: Person
let otto: Person
let vic: Person
/** Every byte beside the key file, as it lies on the disk while the forum runs. */
let stolen: Buffer
let rows: Map<string, Record<string, unknown>[]>

beforeAll(async () => {
  mailbox = await openMailbox()
  forum = await startTestForum({ env: { SMTP_URL: mailbox.url } })
  nora = await member(forum, 'Nora', ['clinician'])
  otto = await member(forum, 'Otto', ['clinician'])
  vic = await member(forum, 'Vic')
  await space(forum, 'porch')
  const answer = await nora.post('/s/porch/threads', { title: 'Hers', body: 'Words.' }).expect(201)
  const thread = (answer.body as { thread: { id: string } }).thread.id
  for (const keeper of [nora, otto]) {
    for (const value of [typed, plain, 'clinic-mail.example', 'Vic', 'Wanda.Weller']) {
      await list(keeper, value, { note: 'Tuesdays, Viktor' })
    }
  }
  await due(forum)
  await confirmed(forum, mailbox, vic, typed)
  await leave(await member(forum, 'Waits'), 'wanda.weller@clinic-mail.example', { mail: true })
  await nora.post('/me/keep-apart', { value: plain, note: 'Tuesdays again' }).expect(201)
  await due(forum)
  const first = await list(otto, plain)
  await due(forum)
  await otto.delete(`/me/keep-apart/${first.id}`).expect(204)
  await due(forum)
  // It does work, and the pair is there for whoever has the key.
  expect(await sees(vic, thread)).toBe(false)
  steal()
  expect(stolen.includes(pairHash(forum.forum.keys, nora.id, vic.id))).toBe(true)
}, 30_000)
afterAll(async () => {
  await forum.close()
  await mailbox.close()
})

function steal(): void {
  const files = fs.readdirSync(forum.dataDir).filter((name) => name !== 'keys.json')
  stolen = Buffer.concat(files.map((name) => fs.readFileSync(path.join(forum.dataDir, name))))
  const database = new Database(path.join(forum.dataDir, 'alongside.db'), { readonly: true })
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[]
  rows = new Map(
    tables.map((table) => [
      table,
      database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[],
    ]),
  )
  database.close()
}

describe('R13 an address', () => {
  it('stands nowhere as it is, nor do the notes about it', () => {
    const text = stolen.toString('latin1').toLowerCase()
    for (const secret of secrets) {
      expect(text.includes(secret), secret).toBe(false)
      const wide = Buffer.from(secret, 'utf16le').toString('latin1')
      expect(text.includes(wide), secret).toBe(false)
    }
  })

  it('cannot be tried out: no hash of it stands there that one could make without the key', () => {
    const keyCheck = rows.get('setting')!.find(({ name }) => name === 'keyCheck')!.value as string
    const keys = ['', keyCheck, JSON.parse(keyCheck) as string, nora.publicId, String(nora.id)]
    const [local, domain] = plain.split('@') as [string, string]
    const names = [typed, typed.toLowerCase(), plain, local, domain, 'vic', 'Vic']
    const said = names.flatMap((name) =>
      ['', 'address ', 'email ', 'email address ', 'domain ', 'handle '].map((kind) => kind + name),
    )
    for (const text of said) {
      for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512']) {
        const hashes = [createHash(algorithm).update(text).digest()]
        for (const key of keys) hashes.push(createHmac(algorithm, key).update(text).digest())
        for (const hash of hashes) {
          for (const written of ['hex', 'base64', 'base64url'] as const) {
            expect(stolen.includes(hash.toString(written)), text).toBe(false)
          }
          expect(stolen.includes(hash), text).toBe(false)
        }
      }
    }
  })
})

describe('R13 a shared client', () => {
  it('looks different in two lists: nothing in the one stands in the other', () => {
    const listed = rows.get('keep_apart')!
    const ofKeeper = ({ id }: Person) => {
      const entries = listed.filter((row) => row.keeper_id === id)
      const pairs = rows.get('apart_pair')!.filter((row) => row.keeper_id === id)
      expect(entries.length).toBeGreaterThan(3)
      expect(pairs.length).toBeGreaterThan(0)
      return longTexts([...entries, ...pairs])
    }
    const others = ofKeeper(otto)
    expect(ofKeeper(nora).filter((text) => others.includes(text))).toEqual([])
  })

  it('looks different from what members left: no list stands beside a contact point', () => {
    const left = longTexts(rows.get('contact_point')!)
    const listed = longTexts([...rows.get('keep_apart')!, ...rows.get('apart_pair')!])
    expect(left.length).toBeGreaterThan(2)
    expect(left.filter((text) => listed.includes(text))).toEqual([])
  })

  it('is named in no row of a list, a match, or the log of changes', () => {
    for (const table of ['keep_apart', 'apart_pair']) {
      for (const { keeper_id: _keeper, id: _id, entry_id: _entry, ...row } of rows.get(table)!) {
        expect(Object.values(row)).not.toContain(vic.id)
      }
    }
    const changes = rows.get('change')!.filter(({ kind }) => kind === 'facts')
    const sealed = changes.filter(({ facts }) => String(facts).startsWith('{"sealed":'))
    expect(sealed.length).toBeGreaterThan(3)
    for (const { member_id, facts } of changes) {
      expect(String(facts)).not.toMatch(/"apart"/)
      if (sealed.some((row) => row.facts === facts)) expect(member_id).toBeNull()
    }
  })

  it('shows in no length: who is meant and who is not leave the log alike', () => {
    const lengths = rows
      .get('change')!
      .filter(({ facts }) => String(facts).startsWith('{"sealed":'))
      .map(({ facts }) => String(facts).length)
    expect(new Set(lengths).size).toBe(1)
  })
})

function longTexts(of: readonly Record<string, unknown>[]): string[] {
  return of
    .flatMap((row) => Object.values(row))
    .flatMap((value) => (typeof value === 'string' ? value.split(' ') : []))
    .filter((text) => text.length >= 16)
}
