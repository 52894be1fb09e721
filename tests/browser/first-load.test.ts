/** What somebody on a slow line has to wait for: a full thread page with nothing kept from before. */
import http from 'node:http'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { member, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

const kilobyte = 1024
const paragraph =
  'I told them yesterday, and nobody said a word for as long as it takes to boil a kettle. '

let forum: TestForum
let sizes: { page: number; style: number; script: number; icon: number }

beforeAll(async () => {
  forum = await startTestForum({ assets: inject('client') })
  const address = await forum.open()
  const alice = await member(forum, 'Alice')
  const bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  const { thread } = await startThread(alice, 'kitchen')
  let parentId: string | undefined
  for (let turn = 0; turn < 60; turn += 1) {
    const answered = turn % 3 === 0 || !parentId ? {} : { parentId }
    parentId = await reply(turn % 2 ? bob : alice, thread, `${turn} ${paragraph}`, answered)
  }
  const page = await load(`${address}/t/${thread}`, alice.cookie)
  const part = async (pattern: RegExp) =>
    (await load(address + pattern.exec(page.text)![1]!, alice.cookie)).bytes
  sizes = {
    page: page.bytes,
    style: await part(/<link rel="stylesheet" href="([^"]+)"/),
    script: await part(/<script type="module" src="([^"]+)"/),
    icon: await part(/<link rel="icon" href="([^"]+)"/),
  }
  expect(page.text.match(/<article/g)).toHaveLength(50)
})
afterAll(() => forum.close())

/** The bytes that travel, and the page when unpacked. */
async function load(url: string, cookie: string): Promise<{ bytes: number; text: string }> {
  const get = (encoding: string) =>
    new Promise<Buffer>((resolve, reject) => {
      const headers = { cookie, accept: 'text/html', 'accept-encoding': encoding }
      http.get(url, { headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => resolve(Buffer.concat(chunks)))
        answer.on('error', reject)
      })
    })
  const { length } = await get('gzip')
  return { bytes: length, text: (await get('identity')).toString() }
}

it('is under 60 KB in all', () => {
  const { page, style, script, icon } = sizes
  expect(page + style + script + icon).toBeLessThan(60 * kilobyte)
})

it('has scripts under 35 KB, and is under 25 KB without them', () => {
  const { page, style, script, icon } = sizes
  expect(script).toBeGreaterThan(kilobyte)
  expect(script).toBeLessThan(35 * kilobyte)
  expect(page + style + icon).toBeLessThan(25 * kilobyte)
})
