/** What a browser needs to put the forum on a home screen; nothing private is in it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  ana = await member(forum, 'ana')
})
afterAll(() => forum.close())

test('the manifest names the community and its icons', async () => {
  const answer = await visitor(forum).page('/manifest.webmanifest').expect(200)
  expect(answer.headers['content-type']).toContain('application/manifest+json')
  const manifest = answer.body as { name: string; start_url: string; icons: { src: string }[] }
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' })
  expect(manifest.name.length).toBeGreaterThan(0)
  for (const { src } of manifest.icons) expect(src).toMatch(/^\/assets\/[\w-]+-[\w-]+\.png$/)
})

test('the offline page is the same for everybody, so that it can be kept', async () => {
  const nobody = (await visitor(forum).page('/offline').expect(200)).text
  expect(nobody).toContain('No connection')
  expect((await ana.page('/offline').expect(200)).text).not.toContain('ana')
})

test('pages name the manifest of their build', async () => {
  const page = (await visitor(forum).page('/').expect(200)).text
  expect(page).toMatch(/<link rel="manifest" href="\/manifest\.webmanifest\?v=[\w-]+">/)
})
