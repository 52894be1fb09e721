/** Pictures come along in a backup, and back out of it. */
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { backup } from '../../server/command-line/backup.ts'
import { restore } from '../../server/command-line/restore.ts'
import { member, space } from '../support/people.ts'
import { addPicture, filesIn, jpeg, shown } from '../support/pictures.ts'
import { startTestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'
import { emptyFolder, shellIn } from './shell.ts'

it('a backup is one file, with the pictures in it', async () => {
  using elsewhere = emptyFolder()
  const test = await startTestForum()
  const rowan = await member(test, 'rowan')
  await space(test, 'kitchen')
  const id = await addPicture(test, rowan, await jpeg(900, 60))
  await startThread(rowan, 'kitchen', { body: shown(id) })
  const stray = path.join(test.dataDir, 'pictures', `${'x'.repeat(20)}-large.webp`)
  fs.writeFileSync(stray, 'of no picture')
  const file = path.join(elsewhere.path, 'copy.db')
  await backup([file], shellIn(test.dataDir))
  fs.rmSync(stray)

  const folder = path.join(elsewhere.path, 'data')
  fs.mkdirSync(folder)
  fs.copyFileSync(path.join(test.dataDir, 'keys.json'), path.join(folder, 'keys.json'))
  await restore([file], shellIn(folder))
  const names = fs.readdirSync(path.join(folder, 'pictures')).sort()
  expect(names).toEqual(filesIn(test))
  expect(names).toHaveLength(2)
  for (const name of names) {
    const there = path.join(folder, 'pictures', name)
    expect(fs.readFileSync(there)).toEqual(
      fs.readFileSync(path.join(test.dataDir, 'pictures', name)),
    )
    expect(fs.statSync(there).mode & 0o777).toBe(0o600)
  }
  const restored = new Database(path.join(folder, 'alongside.db'), { readonly: true })
  const tables = restored
    .prepare("SELECT name FROM sqlite_schema WHERE name = 'picture_file'")
    .all()
  restored.close()
  expect(tables).toEqual([])

  const other = await startTestForum({ community: null, env: { DATA_DIR: folder } })
  const asked = other.agent().get(`/pictures/${id}`).set('Cookie', rowan.cookie)
  expect((await asked).status).toBe(200)
  await other.close()
  await test.close()
})
