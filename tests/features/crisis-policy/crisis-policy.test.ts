/** What happens when somebody is in danger: said before anybody writes, and never in their way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultCrisisPolicy } from '../../../server/features/help/en/default-crisis-policy.ts'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'

let forum: TestForum
let owner: Person
let ana: Person
let thread: string
let opening: string
const text = { can: 'We answer.', never: 'We call nobody.', must: 'We obey the law.' }

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner'])
  ana = await member(forum, 'ana')
  await space(forum, 'kitchen')
  ;({ thread, opening } = await startThread(owner, 'kitchen'))
})
afterAll(() => forum.close())

test('before there is one, nobody is shown anything', async () => {
  expect((await visitor(forum).get('/crisis-policy').expect(200)).body).toEqual({ policy: null })
  const { text: page } = await ana.page(`/t/${thread}`).expect(200)
  expect(wordsIn(page)).not.toContain('Before you write here')
})

test('it is the owner’s to write, each change a version of its own', async () => {
  await ana.put('/crisis-policy', text).expect(403)
  await owner.put('/crisis-policy', { ...text, must: '' }).expect(422)
  const long = 'x'.repeat(limits.crisisPolicyLength + 1)
  await owner.put('/crisis-policy', { ...text, can: long }).expect(422)
  await owner.put('/crisis-policy', text).expect(200)
  await owner.put('/crisis-policy', text).expect(200)
  const { policy } = await bodyOf<{ policy: object }>(visitor(forum).get('/crisis-policy'))
  expect(policy).toMatchObject({ ...text, version: 1 })
})

describe('somebody who has not written yet', () => {
  test('is shown it where they write, and can write all the same', async () => {
    for (const path of [`/t/${thread}`, `/p/${opening}`, '/s/kitchen/new']) {
      const words = wordsIn((await ana.page(path).expect(200)).text)
      expect(words).toContain('Before you write here for the first time')
      expect(words).toContain('We call nobody.')
    }
    await ana.post(`/t/${thread}/posts`, { body: 'Hello.' }).expect(201)
    const page = (await ana.page(`/t/${thread}`)).text
    // What may follow stands open; the rest is a touch away.
    const open = [...page.matchAll(/<details class="fold" open>.*?<\/details>/gs)].join()
    expect([open.includes(text.must), open.includes(text.can)]).toEqual([true, false])
    const fields = { ...fieldsIn(page, '#reply'), body: 'By hand.' }
    await ana.form(`/t/${thread}/posts`, fields).expect(303)
    expect(wordsIn((await visitor(forum).page(`/t/${thread}`)).text)).not.toContain('first time')
  })

  test('says once that they have read it, and comes back to where they were', async () => {
    const page = (await ana.page('/s/kitchen/new')).text
    const fields = fieldsIn(page, 'form[action="/crisis-policy/seen"]')
    await ana.form('/crisis-policy/seen', fields).expect(303).expect('Location', '/s/kitchen/new')
    for (const path of [`/t/${thread}`, `/p/${opening}`, '/s/kitchen/new']) {
      expect(wordsIn((await ana.page(path)).text)).not.toContain('for the first time')
    }
    const away = { version: '1', back: 'https://elsewhere.example/', _method: 'put' }
    const to = await ana.form('/crisis-policy/seen', away).expect(303)
    expect(to.headers.location).toBe('/')
    await visitor(forum).put('/crisis-policy/seen', { version: 1 }).expect(401)
    await ana.put('/crisis-policy/seen', { version: 9 }).expect(409)
  })
})

describe('a new version', () => {
  test('is announced to those who read the one before, and stands in nobody’s way', async () => {
    const form = (await owner.page('/community/crisis-policy').expect(200)).text
    const fields = { ...fieldsIn(form), can: 'We answer in the morning.' }
    await owner.form('/crisis-policy', fields).expect(303)
    const late = await owner.form('/crisis-policy', { ...fields, can: 'Other.' }).expect(409)
    expect(fieldsIn(late.text).can).toBe('Other.')
    expect(wordsIn((await ana.page('/')).text)).toContain('has changed')
    expect(wordsIn((await ana.page(`/t/${thread}`)).text)).not.toContain('for the first time')
    const page = (await ana.page('/crisis-policy')).text
    await ana
      .form('/crisis-policy/seen', fieldsIn(page, 'form[action="/crisis-policy/seen"]'))
      .expect(303)
    expect(wordsIn((await ana.page('/')).text)).not.toContain('has changed')
  })

  test('leaves the earlier one readable', async () => {
    const { text: page } = await visitor(forum).page('/crisis-policy/1').expect(200)
    expect(wordsIn(page)).toContain('no longer in force')
    await visitor(forum).page('/crisis-policy/9').expect(404)
    const failed = await owner.form('/crisis-policy', { _method: 'put', can: '' }).expect(422)
    expect(errorIn(failed.text, 'can')).not.toBeNull()
  })
})

test('the one a community starts with fits, and speaks as the house speaks', () => {
  for (const part of Object.values(defaultCrisisPolicy)) {
    expect(part.length).toBeLessThanOrEqual(limits.crisisPolicyLength)
    expect(part).not.toMatch(/\busers?\b|mental patient|suffers? from|!/i)
  }
})
