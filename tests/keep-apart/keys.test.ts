/** A database under another key would show everyone to everyone, so the forum does not open it. */
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { openForum } from '../../server/open-forum.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let other: TestForum

beforeEach(async () => {
  forum = await startTestForum()
  other = await startTestForum()
  await forum.stop()
})
afterEach(async () => {
  await other.close()
  fs.rmSync(forum.dataDir, { recursive: true, force: true })
})

const keyOf = ({ dataDir }: TestForum) => path.join(dataDir, 'keys.json')
const open = (more = {}) =>
  openForum(readConfig({ DATA_DIR: forum.dataDir, LOG_LEVEL: 'error', ...more }))

it('under the key of another forum', async () => {
  fs.copyFileSync(keyOf(other), keyOf(forum))
  await expect(open()).rejects.toThrow('The key file does not belong to this database')
  await expect(open({ KEY_FILE: keyOf(other) })).rejects.toThrow('does not belong')
})

it('without its key file, and makes no new one', async () => {
  const kept = fs.readFileSync(keyOf(forum))
  fs.rmSync(keyOf(forum))
  await expect(open()).rejects.toThrow('is missing, but the database was made with one')
  expect(fs.existsSync(keyOf(forum))).toBe(false)
  fs.writeFileSync(keyOf(forum), 'not a key')
  await expect(open()).rejects.toThrow('cannot be read as one')
  fs.writeFileSync(keyOf(forum), kept)
  await (await open()).close()
})
