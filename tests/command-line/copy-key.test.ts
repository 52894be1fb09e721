import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backup } from '../../server/command-line/backup.ts'
import { restore } from '../../server/command-line/restore.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { administer, emptyFolder, shellIn } from './shell.ts'

let test: TestForum
let elsewhere: ReturnType<typeof emptyFolder>
let copy: string

beforeEach(async () => {
  test = await startTestForum()
  elsewhere = emptyFolder()
  copy = path.join(elsewhere.path, 'drawer.json')
})
afterEach(async () => {
  elsewhere[Symbol.dispose]()
  await test.close()
})

const copyKey = (to = copy) => administer(test.dataDir, 'copy-key', to)

it('copies the key file, for its owner alone, and a restore takes it', async () => {
  const said = await copyKey()
  expect(said.join(' ')).toMatch(/Key \w{8} is in .*drawer\.json\. It never changes/)
  expect(fs.statSync(copy).mode & 0o777).toBe(0o600)
  const file = path.join(elsewhere.path, 'copy.db')
  await backup([file], shellIn(test.dataDir))
  const folder = path.join(elsewhere.path, 'data')
  const shell = { ...shellIn(folder), env: { DATA_DIR: folder, KEY_FILE: copy } }
  await restore([file], shell)
  expect(fs.existsSync(path.join(folder, 'alongside.db'))).toBe(true)
})

it('writes over nothing, into no folder that is not there, and of nothing', async () => {
  fs.writeFileSync(copy, 'precious')
  await expect(copyKey()).rejects.toThrow('is there already')
  expect(fs.readFileSync(copy, 'utf8')).toBe('precious')
  await expect(copyKey(path.join(elsewhere.path, 'no/key.json'))).rejects.toThrow('no folder')
  await expect(administer(elsewhere.path, 'copy-key', `${copy}2`)).rejects.toThrow('no forum in')
})

it('copies no key that does not fit the forum', async () => {
  const other = await startTestForum()
  const keys = path.join(test.dataDir, 'keys.json')
  fs.copyFileSync(path.join(other.dataDir, 'keys.json'), keys)
  await other.close()
  await expect(copyKey()).rejects.toThrow(/needs key \w{8}, and .* has key \w{8}/)
  fs.rmSync(keys)
  await expect(copyKey()).rejects.toThrow('There is no key file')
  expect(fs.existsSync(copy)).toBe(false)
})
