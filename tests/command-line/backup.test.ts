import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backup } from '../../server/command-line/backup.ts'
import { restore } from '../../server/command-line/restore.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { emptyFolder, shellIn } from './shell.ts'

let test: TestForum
let rowan: Person
let thread: string
let elsewhere: ReturnType<typeof emptyFolder>
let file: string

beforeEach(async () => {
  test = await startTestForum()
  rowan = await member(test, 'rowan')
  await space(test, 'kitchen')
  thread = await begin('Soup')
  elsewhere = emptyFolder()
  file = path.join(elsewhere.path, 'copy.db')
})
afterEach(async () => {
  elsewhere[Symbol.dispose]()
  await test.close()
})

async function begin(title: string): Promise<string> {
  const answer = await rowan.post('/s/kitchen/threads', {
    title,
    body: 'A swede, and **no** idea.',
  })
  return (answer.body as { thread: { id: string } }).thread.id
}

async function backUp(to = file): Promise<string> {
  const shell = shellIn(test.dataDir)
  await backup([to], shell)
  return shell.lines.join('\n')
}

/** The folder of a new machine, with the key file put back unless `key` is false. */
function newFolder(key: boolean): string {
  const folder = path.join(elsewhere.path, 'data')
  fs.mkdirSync(folder)
  if (key) fs.copyFileSync(path.join(test.dataDir, 'keys.json'), path.join(folder, 'keys.json'))
  return folder
}

async function restoreInto(folder: string, from = file): Promise<string> {
  const shell = shellIn(folder)
  await restore([from], shell)
  return shell.lines.join('\n')
}

describe('npm run backup and npm run restore', () => {
  it('bring a forum to another folder, whose pages are the same', async () => {
    await rowan.post(`/t/${thread}/posts`, { body: 'Barley.' })
    expect(await backUp()).toContain(`The database is in ${file}`)
    const folder = newFolder(true)
    const begin = `Begin with: DATA_DIR=${folder} npm start`
    expect(await restoreInto(folder)).toBe(`The forum is in ${folder}. ${begin}`)
    const other = await startTestForum({ community: null, env: { DATA_DIR: folder } })
    for (const address of ['/', '/s/kitchen', `/t/${thread}`, '/m/rowan', '/me']) {
      const there = await other.agent().get(address).set('Cookie', rowan.cookie).accept('json')
      const here = await rowan.get(address)
      expect(there.status).toBe(200)
      expect(there.body).toEqual(here.body)
    }
    const answer = await other
      .agent()
      .post(`/t/${thread}/posts`)
      .set('Cookie', rowan.cookie)
      .accept('json')
      .send({ body: 'And on it goes.' })
    expect(answer.status).toBe(201)
    await other.close()
  })

  it('copy one moment while members are writing', async () => {
    let writing = true
    const titles: string[] = []
    const writer = (async () => {
      while (writing) {
        const title = `Pot ${titles.length}`
        await begin(title)
        titles.push(title)
      }
    })()
    await expect.poll(() => titles.length).toBeGreaterThan(3)
    const before = titles.length
    await backUp()
    const after = titles.length
    await expect.poll(() => titles.length).toBeGreaterThan(after + 1)
    writing = false
    await writer
    const copy = new Database(file, { readonly: true })
    const kept = copy
      .prepare("SELECT title FROM thread WHERE title LIKE 'Pot %' ORDER BY id")
      .pluck()
      .all()
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    copy.close()
    expect(kept).toEqual(titles.slice(0, kept.length))
    expect(kept.length).toBeGreaterThanOrEqual(before)
    expect(kept.length).toBeLessThanOrEqual(after + 1)
  })

  it('leave the key out, say where it is, and let nobody else read the copy', async () => {
    const said = await backUp()
    const keyFile = path.join(test.dataDir, 'keys.json')
    const { root } = JSON.parse(fs.readFileSync(keyFile, 'utf8')) as { root: string }
    expect(said).toContain(`the key file ${keyFile} (key `)
    expect(fs.readFileSync(file).includes(Buffer.from(root, 'base64'))).toBe(false)
    expect(fs.readFileSync(file).includes(root)).toBe(false)
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(elsewhere.path)).toEqual(['copy.db'])
    await restoreInto(newFolder(true))
    expect(fs.statSync(path.join(elsewhere.path, 'data/alongside.db')).mode & 0o777).toBe(0o600)
  })

  it('have pages that were left open load anew', async () => {
    const newest = () => {
      const database = new Database(path.join(elsewhere.path, 'data/alongside.db'), {
        readonly: true,
      })
      const row = database.prepare('SELECT seq, kind FROM change ORDER BY seq DESC').get()
      database.close()
      return row as { seq: number; kind: string }
    }
    await backUp()
    await restoreInto(newFolder(true))
    expect(newest().kind).toBe('facts')
    expect(newest().seq).toBeGreaterThan(1_000_000)
  })
})

describe('a backup is not made', () => {
  it('over a file, into a folder that is not there, or of nothing', async () => {
    fs.writeFileSync(file, 'precious')
    await expect(backUp()).rejects.toThrow('is there already. Choose another name.')
    expect(fs.readFileSync(file, 'utf8')).toBe('precious')
    await expect(backUp(path.join(elsewhere.path, 'no/copy.db'))).rejects.toThrow(
      'There is no folder',
    )
    const empty = shellIn(newFolder(false))
    await expect(backup([`${file}2`], empty)).rejects.toThrow('There is no forum in')
  })
})

describe('a restore refuses', () => {
  const database = (folder: string) => path.join(folder, 'alongside.db')

  async function refuses(folder: string, sentence: string | RegExp, from = file): Promise<void> {
    const before = fs.readdirSync(folder)
    await expect(restoreInto(folder, from)).rejects.toThrow(sentence)
    expect(fs.readdirSync(folder)).toEqual(before)
  }

  it('a folder that holds a forum', async () => {
    await backUp()
    const before = fs.statSync(database(test.dataDir)).ino
    await expect(restoreInto(test.dataDir)).rejects.toThrow('holds a forum already')
    expect(fs.statSync(database(test.dataDir)).ino).toBe(before)
  })

  it('without the right key file, and says which one that is', async () => {
    const [, name] = /\(key (\w{8})\)/.exec(await backUp()) ?? []
    const folder = newFolder(false)
    await refuses(
      folder,
      new RegExp(`needs the key file with key ${name}\\. .*keys\\.json is not there`),
    )
    const other = await startTestForum()
    fs.copyFileSync(path.join(other.dataDir, 'keys.json'), path.join(folder, 'keys.json'))
    await other.close()
    await refuses(folder, new RegExp(`key ${name}\\. .*keys\\.json has key \\w{8}\\.`))
  })

  it('what is no backup, or was damaged', async () => {
    await backUp()
    const folder = newFolder(true)
    const spoiled = (name: string, content: string | Buffer) => {
      const target = path.join(elsewhere.path, name)
      fs.writeFileSync(target, content)
      return target
    }
    const whole = fs.readFileSync(file)
    await refuses(folder, 'is not a backup of a forum', spoiled('a', 'hello'))
    await refuses(folder, 'is not a backup of a forum', spoiled('b', ''))
    await refuses(folder, /damaged/, spoiled('c', whole.subarray(0, whole.length / 2)))
    const holes = Buffer.from(whole).fill(0xff, 8_192, whole.length - 4_096)
    await refuses(folder, /damaged/, spoiled('d', holes))
    await refuses(folder, 'There is no file', path.join(elsewhere.path, 'nothing'))
    await refuses(folder, 'is not a file', elsewhere.path)
  })

  it('what a newer version wrote', async () => {
    await backUp()
    const copy = new Database(file)
    copy.exec("INSERT INTO migration VALUES ('999-later', 0)")
    copy.close()
    await refuses(newFolder(true), /comes from a newer version \(999-later\)/)
  })

  it('a database in use, of which a part stands beside it', async () => {
    await refuses(newFolder(true), 'Make a backup with npm run backup', database(test.dataDir))
  })
})
