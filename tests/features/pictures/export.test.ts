/** Taking one's pictures along. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { addPicture, shown } from '../../support/pictures.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

const archive = async (who: Person) => {
  const asked = forum.agent().get('/me/export/pictures').set('Cookie', who.cookie).buffer(true)
  const answer = await asked
    .parse((response, done) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => done(null, Buffer.concat(chunks)))
    })
    .expect(200)
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename=alongside-pictures-/)
  return answer.body as Buffer
}

/** Names and bytes, read from the list at the end of the archive. */
function unpack(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = zip.length - 22
  expect(zip.readUInt32LE(end)).toBe(0x06054b50)
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50)
    const [size, length, offset] = [
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ]
    const name = zip.toString('ascii', at + 46, at + 46 + length)
    expect(zip.readUInt32LE(offset)).toBe(0x04034b50)
    const from = offset + 30 + length
    files.set(name, zip.subarray(from, from + size))
    at += 46 + length
  }
  expect(at).toBe(end)
  return files
}

it('an archive has them all, under the names that the file with the words gives', async () => {
  const [one, two] = [await addPicture(forum, alice), await addPicture(forum, alice)]
  const { opening } = await startThread(alice, 'kitchen', { body: shown(one) })
  const bob = await member(forum, 'Bob')
  await addPicture(forum, bob)
  const { pictures } = (await alice.get('/me/export').expect(200)).body as {
    pictures: { id: string; file: string; post: string | null }[]
  }
  expect(pictures).toMatchObject([
    { id: two, post: null },
    { id: one, post: opening },
  ])
  const files = unpack(await archive(alice))
  expect([...files.keys()].sort()).toEqual(pictures.map(({ file }) => file).sort())
  for (const { id, file } of pictures) {
    const bytes = fs.readFileSync(path.join(forum.dataDir, 'pictures', `${id}-large.webp`))
    expect(files.get(file)).toEqual(bytes)
  }
})

it('programs that unpack archives can read it', async () => {
  const zip = path.join(forum.dataDir, 'a.zip')
  fs.writeFileSync(zip, await archive(alice))
  const script = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())'
  expect(execFileSync('python3', ['-c', script, zip], { encoding: 'utf8' }).trim()).toBe('None')
})

it('is empty for those who have none, and asks visitors to sign in', async () => {
  const cleo = await member(forum, 'Cleo')
  expect(unpack(await archive(cleo)).size).toBe(0)
  await visitor(forum).get('/me/export/pictures').expect(401)
})
