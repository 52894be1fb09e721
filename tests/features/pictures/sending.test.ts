/** What becomes of a picture that is sent: drawn anew, without anything but what is to be seen. */
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { member, type Person, space } from '../../support/people.ts'
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
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

const fileOf = (id: string, copy: string) =>
  path.join(forum.dataDir, 'pictures', `${id}-${copy}.webp`)

describe('a picture that is sent', () => {
  it('comes out without the place, the camera and the time, and upright', async () => {
    const secret = 'Canon of Somebody'
    const sent = await picture(200, 100)
      .withExif({
        IFD0: { Make: secret, DateTime: '2026:01:02 03:04:05' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 2604/100' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = await sharp(sent).metadata()
    expect(before.exif).toBeDefined()
    expect(sent.includes(secret)).toBe(true)
    const id = await addPicture(forum, alice, sent)
    const bytes = fs.readFileSync(fileOf(id, 'large'))
    const after = await sharp(bytes).metadata()
    expect(after).toMatchObject({ format: 'webp', width: 100, height: 200 })
    expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation]).toEqual(
      Array(5).fill(undefined),
    )
    expect(bytes.includes(secret)).toBe(false)
    expect(filesIn(forum)).toEqual([`${id}-large.webp`])
  })

  it('is sized for the page, in two widths', async () => {
    const answer = await send(forum, alice, await jpeg(3_000, 1_500)).expect(201)
    const { picture: made } = answer.body as {
      picture: { id: string; url: string; width: number; height: number }
    }
    const { id } = made
    expect(made).toEqual({ id, url: `/pictures/${id}`, width: 1_280, height: 640 })
    const widthOf = async (query: string) => {
      const answer = await alice.get(`/pictures/${id}${query}`).expect(200)
      return (await sharp(answer.body as Buffer).metadata()).width
    }
    expect(await widthOf('')).toBe(1_280)
    expect(await widthOf('?size=small')).toBe(640)
    expect(await widthOf('?size=huge')).toBe(1_280)
  })

  it.each(['png', 'webp', 'gif', 'avif', 'jpeg'] as const)('may be a %s', async (kind) => {
    const file = await picture(30, 20).toFormat(kind).toBuffer()
    // What it calls itself does not count.
    await send(forum, alice, file, { name: 'something.txt' }).expect(201)
  })

  it('stands still when it moves, until somebody wants to see it move', async () => {
    await send(forum, alice, await movingGif(), { name: 'a.gif' }).expect(201)
    const id = await addPicture(forum, alice, await movingGif())
    const still = await alice.get(`/pictures/${id}`).expect(200)
    expect((await sharp(still.body as Buffer).metadata()).pages ?? 1).toBe(1)
    const moving = await alice.get(`/pictures/${id}/moving`).expect(200)
    expect((await sharp(moving.body as Buffer, { pages: -1 }).metadata()).pages).toBe(3)
    const { thread } = await startThread(alice, 'kitchen')
    const post = await reply(alice, thread, shown(id))
    const { post: found } = (await alice.get(`/p/${post}`)).body as { post: { html: string } }
    expect(found.html).toContain(`<a class="moving" href="/pictures/${id}/moving"><img`)
    await alice.get(`/pictures/${await addPicture(forum, alice)}/moving`).expect(404)
  })

  it('is added once, however often it is sent with the same key', async () => {
    const first = await send(forum, alice, await jpeg(), { key: 'once' }).expect(201)
    const files = filesIn(forum)
    const second = await send(forum, alice, await jpeg(), { key: 'once' }).expect(201)
    expect(second.body).toEqual(first.body)
    expect(filesIn(forum)).toEqual(files)
  })

  it('is listed for its owner, with what they said of it and where it stands', async () => {
    const answer = await send(forum, alice, await jpeg(), { description: 'A [red] door' }).expect(
      201,
    )
    const { id } = (answer.body as { picture: { id: string } }).picture
    const page = await alice.page('/me/pictures').expect(200)
    expect(page.text).toContain(`value="![A  red  door](/pictures/${id})"`)
    const { thread, opening } = await startThread(alice, 'kitchen', { body: shown(id) })
    const { pictures } = (await alice.get('/me/pictures').expect(200)).body as {
      pictures: { id: string; post: string | null }[]
    }
    expect(pictures[0]).toMatchObject({
      id,
      description: 'A [red] door',
      post: opening,
      moves: false,
    })
    expect(thread).not.toBe('')
  })
})
