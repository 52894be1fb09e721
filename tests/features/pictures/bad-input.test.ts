/** Whatever comes in place of a picture gets a clear answer, and leaves nothing behind. */
import fs from 'node:fs'
import net from 'node:net'
import { Writable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { rates } from '../../../shared/rates.ts'
import { errorIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import {
  addPicture,
  filesIn,
  jpeg,
  movingGif,
  picture,
  send,
  shown,
} from '../../support/pictures.ts'
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
afterEach(() => vi.restoreAllMocks())

/** A PNG that says of itself that it is so large. */
async function pngOf(width: number, height: number): Promise<Buffer> {
  const png = await picture(8, 8).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

const wrong: [what: string, status: number, says: RegExp, file: () => Promise<Buffer> | Buffer][] =
  [
    ['100 megapixels', 422, /50 million pixels/, () => pngOf(10_000, 10_000)],
    ['a bomb that unfolds to millions of pixels', 422, /damaged/, () => pngOf(7_000, 7_000)],
    ['an SVG', 422, /kind/, () => Buffer.from(svg)],
    ['an SVG after a declaration', 422, /kind/, () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a page', 422, /kind/, () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a page that begins like a GIF',
      422,
      /damaged/,
      () => Buffer.from('GIF89a<script>alert(1)</script>'),
    ],
    ['a TIFF', 422, /kind/, () => picture(9, 9).tiff().toBuffer()],
    ['half a JPEG', 422, /damaged/, async () => (await jpeg(900, 900)).subarray(0, 700)],
    ['nothing', 422, /kind|Choose/, () => Buffer.alloc(0)],
    ['too many bytes', 413, /10 MB/, () => Buffer.alloc(limits.pictureBytes + 1, 0xff)],
  ]

describe('in place of a picture', () => {
  it.each(wrong)('%s is refused', async (_, status, says, file) => {
    const answer = await send(forum, alice, await file(), { name: 'holiday.png' })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.text).toMatch(says)
    expect(filesIn(forum)).toEqual([])
    await forum.forum.reader
      .selectFrom('picture')
      .select('id')
      .execute()
      .then((rows) => expect(rows).toEqual([]))
  })

  it('a moving one of too many images stands still', async () => {
    const { movingPixels } = limits
    Object.assign(limits, { movingPixels: 60 * 40 * 3 - 1 })
    const id = await addPicture(forum, alice, await movingGif(60, 40, 3))
    Object.assign(limits, { movingPixels })
    await alice.get(`/pictures/${id}`).expect(200)
    await alice.get(`/pictures/${id}/moving`).expect(404)
    await alice.delete(`/pictures/${id}`).expect(204)
  })

  it('other bodies, and no file at all, are refused', async () => {
    await alice.post('/pictures', { picture: 'x' }).expect(422)
    const post = () => forum.agent().post('/pictures').set('Cookie', alice.cookie).accept('json')
    await post().type('multipart/form-data').send('x').expect(400)
    await post().field('description', 'no file').expect(422)
    await post()
      .attach('elsewhere', await jpeg(), 'a.jpg')
      .expect(422)
    expect(filesIn(forum)).toEqual([])
  })

  it('what breaks off on the way is forgotten', async () => {
    const address = new URL(await forum.open())
    const socket = net.connect(Number(address.port), address.hostname)
    const head =
      `POST /pictures HTTP/1.1\r\nHost: ${address.host}\r\nCookie: ${alice.cookie}\r\n` +
      'Accept: application/json\r\nContent-Type: multipart/form-data; boundary=b\r\n' +
      'Content-Length: 50000\r\n\r\n--b\r\nContent-Disposition: form-data; name="picture"; ' +
      'filename="a.jpg"\r\n\r\n'
    socket.write(Buffer.concat([Buffer.from(head), (await jpeg()).subarray(0, 200)]))
    await expect.poll(() => filesIn(forum)).toHaveLength(1)
    socket.destroy()
    await expect.poll(() => filesIn(forum)).toEqual([])
  })

  it('a disk that is full is said, and leaves the next one a chance', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    vi.spyOn(fs, 'createWriteStream').mockImplementationOnce(
      () => new Writable({ write: (_chunk, _encoding, done) => done(full) }) as fs.WriteStream,
    )
    const answer = await send(forum, alice, await jpeg()).expect(503)
    expect(answer.text).toMatch(/no room/)
    expect(filesIn(forum)).toEqual([])
    const id = await addPicture(forum, alice)
    await alice.delete(`/pictures/${id}`).expect(204)
  })

  it('nobody who may not write adds any', async () => {
    await send(forum, visitor(forum), await jpeg()).expect(401)
    const waiting = await member(forum, 'Wanda')
    await forum.forum.writer.transact((tx) =>
      tx.updateTable('member').set({ status: 'waiting' }).where('id', '=', waiting.id).execute(),
    )
    await forum.forum.writer.transact((tx) =>
      tx.updateTable('rules').set({ version: 1_000 }).execute(),
    )
    await send(forum, waiting, await jpeg()).expect(403)
    expect(filesIn(forum)).toEqual([])
  })
})

describe('limits', () => {
  it('so many stand in a post, and the text of one with more is kept', async () => {
    const ids: string[] = []
    for (let count = 0; count <= limits.picturesPerPost; count += 1) {
      ids.push(await addPicture(forum, alice))
    }
    const { thread } = await startThread(alice, 'kitchen')
    const body = ids.map((id) => shown(id)).join('\n')
    const page = await alice.form(`/t/${thread}/posts`, { body })
    expect(page.status).toBe(422)
    expect(errorIn(page.text, 'body')).toMatch(/10 pictures/)
    expect(page.text).toContain(shown(ids[0]!).replace('!', ''))
    const less = ids.slice(1).map((id) => shown(id))
    await alice.post(`/t/${thread}/posts`, { body: less.join('\n') }).expect(201)
  })

  it('so many wait for a post', async () => {
    const bob = await member(forum, 'Bob')
    for (let count = 0; count < limits.picturesWaiting; count += 1) await addPicture(forum, bob)
    const answer = await send(forum, bob, await jpeg()).expect(422)
    expect(answer.text).toMatch(/30 pictures of yours wait/)
  })

  it('so many are added in a day', async () => {
    const strict = await startTestForum({ env: { TEST_MODE: '0' } })
    const cleo = await member(strict, 'Cleo')
    const file = await jpeg(8, 8)
    for (let count = 0; count < rates.picture.points; count += 1) {
      await cleo.delete(`/pictures/${await addPicture(strict, cleo, file)}`).expect(204)
    }
    const refused = await send(strict, cleo, file).expect(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    await strict.close()
  })

  it('are said before they are reached', async () => {
    const { text } = await alice.page('/me/pictures').expect(200)
    for (const said of ['10 MB', '50 million', '10 can stand', '60 can be added', '30 can wait']) {
      expect(text).toContain(said)
    }
  })
})

describe('without scripts', () => {
  const sent = (file: Buffer, description = '') =>
    forum
      .agent()
      .post('/pictures')
      .set('Cookie', alice.cookie)
      .accept('text/html')
      .field('description', description)
      .attach('picture', file, 'a.jpg')

  it('a form adds it and gives the line for the post', async () => {
    const answer = await sent(await jpeg(), 'A blue door').expect(303)
    const { location } = answer.headers as { location: string }
    const page = await alice.page(location.replace(/#.*/, '')).expect(200)
    expect(page.text).toContain('![A blue door](/pictures/')
    expect(page.text).toContain('It is added.')
  })

  it('and says at the field what is wrong', async () => {
    const page = await sent(Buffer.from(svg), 'Kept words').expect(422)
    expect(errorIn(page.text, 'picture')).toMatch(/kind/)
    expect(page.text).toContain('Kept words')
  })
})

describe('somebody who sends slowly', () => {
  it('holds up nobody else', async () => {
    const address = new URL(await forum.open())
    const slow = net.connect(Number(address.port), address.hostname)
    slow.write(
      `POST /pictures HTTP/1.1\r\nHost: ${address.host}\r\nCookie: ${alice.cookie}\r\n` +
        'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n--b\r\n' +
        `Content-Disposition: form-data; name="picture"; filename="a.jpg"\r\n\r\n${'x'.repeat(200)}`,
    )
    await expect.poll(() => filesIn(forum).some((name) => name.endsWith('.sent'))).toBe(true)
    const id = await addPicture(forum, alice)
    await alice.get(`/pictures/${id}`).expect(200)
    slow.destroy()
    await expect.poll(() => filesIn(forum).some((name) => name.endsWith('.sent'))).toBe(false)
  })
})
