import { afterAll, beforeAll, expect, test } from 'vitest'
import { helpPages } from '../../../server/features/help/help-page.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

test('every help page is found from their list, without signing in', async () => {
  const { text } = await visitor(forum).page('/help').expect(200)
  for (const { slug, title } of helpPages('en')) {
    expect(text).toContain(`href="/help/${slug}"`)
    const page = await visitor(forum).page(`/help/${slug}`).expect(200)
    expect(wordsIn(page.text)).toContain(title)
    const body = await bodyOf(visitor(forum).get(`/help/${slug}`).expect(200))
    expect(body).toMatchObject({ page: { slug, title } })
  }
})

test('a help page that is not there is not found', async () => {
  for (const slug of ['nothing', '__proto__', '..%2f..%2fpackage.json']) {
    await visitor(forum).page(`/help/${slug}`).expect(404)
  }
})
