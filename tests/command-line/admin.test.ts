import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admin } from '../../server/command-line/admin.ts'
import { whoIs } from '../support/newcomers.ts'
import { member } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { administer, emptyFolder, shellIn } from './shell.ts'

let test: TestForum

beforeEach(async () => {
  test = await startTestForum()
})
afterEach(() => test.close())

const run = (...args: string[]) => administer(test.dataDir, ...args)

async function signIn(handle: string, passphrase: string): Promise<number> {
  const answer = await test.agent().post('/sign-in').accept('json').send({ handle, passphrase })
  return answer.status
}

describe('npm run admin -- set-up', () => {
  const setUp = ['set-up', '--name', 'The Step', '--owner', 'hazel']

  it('sets up a community whose owner can sign in', async () => {
    using folder = emptyFolder()
    const shell = shellIn(folder.path, 'a kettle on the hob')
    await admin(setUp, shell)
    expect(shell.lines).toEqual(['The Step is set up. Its owner is hazel. Begin with: npm start'])
    const served = await startTestForum({ community: null, env: { DATA_DIR: folder.path } })
    const passphrase = 'a kettle on the hob'
    const answer = await served
      .agent()
      .post('/sign-in')
      .accept('json')
      .send({ handle: 'hazel', passphrase })
    expect(answer.status).toBe(200)
    await served.close()
    await expect(admin(setUp, shell)).rejects.toThrow(/set up/)
    expect(fs.statSync(path.join(folder.path, 'keys.json')).mode & 0o077).toBe(0)
  })

  it('refuses what the browser refuses, in a sentence for each field', async () => {
    using folder = emptyFolder()
    const bad = ['set-up', '--name', '', '--owner', '!', '--passphrase', 'short']
    await expect(admin(bad, shellIn(folder.path))).rejects.toThrow(
      /^name: .+\nhandle: .+\npassphrase: At least 10 characters, please\.$/,
    )
    expect(fs.readdirSync(folder.path)).toEqual([])
  })
})

describe('npm run admin -- for members', () => {
  it('lists who is here, between tabs', async () => {
    await member(test, 'rowan', ['owner', 'moderator'])
    await member(test, '小雨')
    const today = new Date().toISOString().slice(0, 10)
    expect(await run('list-members')).toEqual([
      `rowan\tactive\tmoderator,owner\t${today}`,
      `小雨\tactive\t\t${today}`,
    ])
  })

  it('adds an owner whose passphrase is printed once', async () => {
    const [said, passphrase] = await run('create-owner', 'hazel')
    expect(said).toContain('hazel is an owner now')
    expect(await signIn('hazel', passphrase!)).toBe(200)
    expect((await run('list-members'))[0]).toMatch(/^hazel\tactive\towner\t/)
    await expect(run('create-owner', 'Hazel')).rejects.toThrow('promote Hazel owner')
    await expect(run('create-owner', 'haze1')).rejects.toThrow(/^handle: .*taken/i)
  })

  it('gives a new passphrase in place of the old one, and ends sessions', async () => {
    await run('create-owner', 'hazel')
    const [, first] = await run('reset-passphrase', 'hazel')
    const browser = test.agent()
    await browser.post('/sign-in').accept('json').send({ handle: 'hazel', passphrase: first })
    expect(await whoIs(browser)).toBe('hazel')
    const [said, second] = await run('reset-passphrase', 'HAZEL')
    expect(said).toContain('Sessions ended: 1.')
    expect(await whoIs(browser)).toBeNull()
    expect(await signIn('hazel', first!)).toBe(401)
    expect(await signIn('hazel', second!)).toBe(200)
    expect(second).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/)
    expect(second).not.toBe(first)
  })

  it('gives and takes roles, which count on the next page of the one concerned', async () => {
    const rowan = await member(test, 'rowan', ['owner'])
    const ash = await member(test, 'ash')
    expect((await ash.get('/approvals')).status).toBe(403)
    expect(await run('promote', 'ash', 'moderator')).toEqual(['ash: moderator'])
    expect((await ash.get('/approvals')).status).toBe(200)
    expect(await run('demote', 'ash', 'moderator')).toEqual(['ash: no roles'])
    expect((await ash.get('/approvals')).status).toBe(403)
    await expect(run('demote', 'rowan', 'owner')).rejects.toThrow(/owner/)
    expect((await rowan.get('/me')).body).toMatchObject({ member: { roles: ['owner'] } })
  })

  it('says in a sentence what it does not understand', async () => {
    await expect(run('promote', 'ash', 'king')).rejects.toThrow(/Allowed choices are owner/)
    await expect(run('promote', 'nobody', 'owner')).rejects.toThrow(
      'There is no member nobody here.',
    )
    await expect(run('promot')).rejects.toThrow(/^Unknown command 'promot'\. .*promote/)
    await expect(run('list-members', '--loud')).rejects.toThrow("Unknown option '--loud'")
    await expect(run('reset-passphrase')).rejects.toThrow("Missing required argument 'handle'")
    using folder = emptyFolder()
    await expect(administer(folder.path, 'list-members')).rejects.toThrow(/There is no forum in/)
    expect(fs.readdirSync(folder.path)).toEqual([])
  })
})

describe('npm run admin -- --help and settings', () => {
  it('lists every command', async () => {
    for (const lines of [await run('--help'), await run()]) {
      const commands = [...lines.join('\n').matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(
        ([, name]) => name,
      )
      expect(commands).toEqual([
        ...['set-up', 'create-owner', 'reset-passphrase', 'list-members', 'promote', 'demote'],
        ...['re-render', 'bounce', 'check', 'copy-key', 'settings', 'help'],
      ])
    }
  })

  it('tells every setting with its value and its default, and no password', async () => {
    const shell = shellIn(test.dataDir)
    Object.assign(shell.env, { PORT: '80', SMTP_URL: 'smtps://post:s3cret@mail.example' })
    await admin(['settings'], shell)
    const text = shell.lines.join('\n')
    expect(text).toContain(`DATA_DIR=${test.dataDir}  (default: ./data)`)
    expect(text).toContain('PORT=80  (default: 4000)\n    Port to listen on.')
    expect(text).toContain('HOST=127.0.0.1  (not set)')
    expect(text).toContain(`KEY_FILE=${path.join(test.dataDir, 'keys.json')}  (not set)`)
    expect(text).toContain('SMTP_URL=smtps://…@mail.example')
    expect(text).not.toMatch(/s3cret|undefined/)
    shell.env.PORT = 'many'
    await expect(admin(['settings'], shell)).rejects.toThrow('PORT: ')
  })
})
