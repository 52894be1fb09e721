/** Pictures for tests, drawn on the spot, and sending them as a browser does. */
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Person } from './people.ts'
import type { TestForum } from './server.ts'

/** A picture of one colour, with noise in it when `noisy`. */
export function picture(width: number, height: number, colour = '#357') {
  return sharp({ create: { width, height, channels: 3, background: colour } })
}

export const jpeg = (width = 60, height = 40) => picture(width, height).jpeg().toBuffer()

/** A GIF of several images. */
export async function movingGif(width = 60, height = 40, images = 3): Promise<Buffer> {
  const frames = Array.from({ length: images }, (_, index) =>
    Buffer.alloc(width * height * 3, index * 60),
  )
  const raw = { width, height: height * images, channels: 3 as const, pageHeight: height }
  return sharp(Buffer.concat(frames), { raw }).gif({ delay: 100 }).toBuffer()
}

/** Sends a file in the field `picture`, as a program that speaks JSON. */
export function send(
  forum: TestForum,
  who: Person,
  file: Buffer,
  { name = 'picture.jpg', key = '', description = '' } = {},
) {
  const asked = forum.agent().post('/pictures').set('Cookie', who.cookie).accept('json')
  if (key) asked.set('Idempotency-Key', key)
  if (description) asked.field('description', description)
  return asked.attach('picture', file, name)
}

/** Adds a picture; returns its id. */
export async function addPicture(forum: TestForum, who: Person, file?: Buffer): Promise<string> {
  const answer = await send(forum, who, file ?? (await jpeg())).expect(201)
  return (answer.body as { picture: { id: string } }).picture.id
}

export const shown = (id: string, words = 'A door') => `![${words}](/pictures/${id})`

/** Names of all files of pictures. */
export function filesIn(forum: TestForum): string[] {
  const folder = path.join(forum.dataDir, 'pictures')
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []
}
