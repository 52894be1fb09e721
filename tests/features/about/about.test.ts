/** Who runs the forum, and what the law commonly asks of them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let owner: Person
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner'])
  ana = await member(forum, 'ana')
})
afterAll(() => forum.close())

interface Point {
  id: string
  done: boolean
  own: boolean
  checkedOn: string | null
  pages: string[]
}
const points = async () =>
  (await bodyOf<{ points: Point[] }>(owner.get('/community/law').expect(200))).points
const isDone = async (id: string) => (await points()).find((point) => point.id === id)?.done

test('everybody can read how to reach whoever runs it, from every page', async () => {
  const before = wordsIn((await visitor(forum).page('/about').expect(200)).text)
  expect(before).toContain('has not said yet how to reach them')
  const page = await owner.page('/community/contact').expect(200)
  const typed = {
    ...fieldsIn(page.text),
    runBy: 'The long table society',
    contact: 'table@forum.example',
    authorities: 'office@forum.example',
    languages: 'English',
    hoursZone: 'Europe/Dublin',
  }
  await owner.form('/community', typed).expect(303).expect('Location', '/community/contact?saved=1')
  const shown = wordsIn((await visitor(forum).page('/about')).text)
  for (const text of ['The long table society', 'table@forum.example', 'English', '08:00']) {
    expect(shown).toContain(text)
  }
  expect((await visitor(forum).page('/rules')).text).toContain('href="/about"')
})

test('what cannot be is said beside the field, and what was typed is kept', async () => {
  const put = (more: object) => owner.put('/community', more)
  await put({ hoursZone: 'Nowhere/Else' }).expect(422)
  await put({ hoursFrom: 24 }).expect(422)
  await put({ hoursUntil: 0 }).expect(422)
  await put({ caseDays: limits.caseDaysMin - 1 }).expect(422)
  await put({ contact: 'x'.repeat(limits.contactLength + 1) }).expect(422)
  const page = await owner.page('/community/contact')
  const failed = await owner
    .form('/community', { ...fieldsIn(page.text), hoursZone: 'Nowhere', runBy: 'We' })
    .expect(422)
  expect(errorIn(failed.text, 'hoursZone')).toContain('not known')
  expect(fieldsIn(failed.text)).toMatchObject({ part: 'contact', runBy: 'We' })
  await ana.put('/community', { contact: 'me' }).expect(403)
})

test('the checklist sees for itself what is there', async () => {
  await ana.get('/community/law').expect(403)
  expect(await isDone('contact')).toBe(true)
  expect(await isDone('rules')).toBe(false)
  await owner.put('/rules', { rules: [{ title: 'Be kind' }] }).expect(200)
  expect(await isDone('rules')).toBe(true)
  const crisis = [{ name: 'Night line', sends: 'unknown' }]
  await owner.put('/community', { crisis }).expect(200)
  expect(await isDone('resources')).toBe(false)
  await owner.put('/community', { crisis: [{ ...crisis[0], sends: 'no' }] }).expect(200)
  expect(await isDone('resources')).toBe(true)
})

test('and keeps the day on which the owner looked at the rest', async () => {
  forum.world.setClock(Date.UTC(2026, 10, 22))
  const page = await owner.page('/community/law').expect(200)
  const fields = fieldsIn(page.text, 'form[action="/community/law"]')
  expect(fields.done).toBeUndefined()
  const sent = new URLSearchParams([...Object.entries(fields), ['done', 'risk'], ['done', 'crime']])
  await owner.form('/community/law', sent.toString()).expect(303)
  forum.world.setClock(Date.UTC(2026, 11, 1))
  await owner.put('/community/law', { done: ['risk', 'consent'] }).expect(200)
  const looked = (await points()).filter(({ own, done }) => own && done)
  expect(looked.map(({ id, checkedOn }) => [id, checkedOn])).toEqual([
    ['risk', '2026-11-22'],
    ['consent', '2026-12-01'],
  ])
  await owner.put('/community/law', { done: ['anything'] }).expect(422)
  await ana.put('/community/law', { done: [] }).expect(403)
  await owner.put('/community/law', {}).expect(200)
  expect((await points()).filter(({ own, done }) => own && done)).toEqual([])
})

test('it leads to pages that are there', async () => {
  for (const path of new Set((await points()).flatMap(({ pages }) => pages))) {
    await owner.page(path).expect(200)
  }
})
