/** The community's rules: read by all, changed by the owner, and every wording kept. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultRules } from '../../../server/features/help/en/default-rules.ts'
import { createEdition, listRules } from '../../../server/features/rules/store.ts'
import { findRuleId, ruleWording } from '../../../server/features/rules/wording.ts'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

interface Edition {
  version: number
  createdAt: string
  rules: { id: string; about: string; title: string; body: string }[]
}

let forum: TestForum
let owner: Person
let ana: Person

const read = async (path = '/rules') =>
  (await bodyOf<{ rules: Edition }>(visitor(forum).get(path).expect(200))).rules

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner'])
  ana = await member(forum, 'ana')
})
afterAll(() => forum.close())

test('before there are any, the page leads to the agreement', async () => {
  const { text } = await visitor(forum).page('/rules').expect(200)
  expect(wordsIn(text)).toContain('no separate rules yet')
  expect((await visitor(forum).get('/rules').expect(200)).body).toEqual({ rules: null })
})

describe('a new version', () => {
  test('is the owner’s to write', async () => {
    const rules = [
      { title: 'Nobody is threatened', body: 'Not in hints either.', about: 'threat' },
      { title: 'Nobody is put down', about: 'unkind' },
    ]
    await ana.put('/rules', { rules }).expect(403)
    await visitor(forum).put('/rules', { rules }).expect(401)
    await ana.get('/community/rules').expect(403)
    await owner.put('/rules', { rules }).expect(200)
    expect(await read()).toMatchObject({
      version: 1,
      rules: [{ about: 'threat', body: 'Not in hints either.' }, { title: 'Nobody is put down' }],
    })
    const { text } = await visitor(forum).page('/rules').expect(200)
    expect(wordsIn(text)).toContain('Not in hints either.')
    expect(text).toContain('href="/agreement"')
  })

  test('keeps a rule that is worded anew, and leaves the earlier wording readable', async () => {
    const before = await read()
    const [first, second] = before.rules
    forum.world.setClock(forum.world.now() + 60_000)
    const rules = [{ ...first, body: 'Nor is anybody hinted at.' }, second]
    await owner.put('/rules', { rules, basedOn: 1 }).expect(200)
    const now = await read()
    expect(now.version).toBe(2)
    expect(now.rules.map(({ id }) => id)).toEqual(before.rules.map(({ id }) => id))
    expect((await read('/rules/1')).rules[0]!.body).toBe('Not in hints either.')
    const page = await visitor(forum).page('/rules/1').expect(200)
    expect(wordsIn(page.text)).toContain('no longer in force')
    for (const version of ['9', 'x', '1e0', '-1', '999999999999']) {
      await visitor(forum).page(`/rules/${version}`).expect(404)
    }
  })

  test('is not made twice by a double click, nor over somebody else’s', async () => {
    const { text } = await owner.page('/community/rules').expect(200)
    const fields = { ...fieldsIn(text), 'rules.2.title': 'Nobody sells anything' }
    await owner.form('/rules', fields).expect(303)
    expect((await read()).version).toBe(3)
    const again = await owner.page('/community/rules').expect(200)
    await owner.form('/rules', fieldsIn(again.text)).expect(303)
    expect((await read()).version).toBe(3)
    const late = await owner.form('/rules', { ...fields, 'rules.0.title': 'Other' }).expect(409)
    expect(fieldsIn(late.text)['rules.0.title']).toBe('Other')
  })

  test('can put the rules in another order, which changes nothing else', async () => {
    const before = await read()
    const titles = before.rules.map(({ title }) => title)
    const move = async (rule: number, place: string) => {
      const { text } = await owner.page('/community/rules').expect(200)
      await owner.form('/rules', { ...fieldsIn(text), [`rules.${rule}.place`]: place }).expect(303)
      return (await read()).rules.map(({ title }) => titles.indexOf(title))
    }
    expect(titles).toHaveLength(3)
    expect(await move(2, '1')).toEqual([2, 0, 1])
    expect(await move(0, '3')).toEqual([0, 1, 2])
    expect(await move(0, '')).toEqual([0, 1, 2])
    const after = await read()
    expect(after.rules).toEqual(before.rules)
    expect(after.version).toBe(before.version + 2)
  })

  test('is checked, and says beside the field what is wrong', async () => {
    const put = (rules: unknown) => owner.put('/rules', { rules })
    const { version } = await read()
    await put([]).expect(422)
    await put('none').expect(422)
    await put([{ body: 'A text without a title.' }]).expect(422)
    await put([{ title: 'x'.repeat(limits.ruleTitleLength + 1) }]).expect(422)
    await put([{ title: 'x', about: 'anything' }]).expect(422)
    await put([{ title: 'x', id: 'never' }]).expect(422)
    await put(Array.from({ length: limits.rules + 1 }, () => ({ title: 'x' }))).expect(422)
    const { text } = await owner
      .form('/rules', { _method: 'put', 'rules.0.title': '', 'rules.0.body': 'Words.' })
      .expect(422)
    expect(errorIn(text, 'rules.0.title')).not.toBe('')
    expect((await read()).version).toBe(version)
  })
})

describe('the wording of a rule', () => {
  test('is the one that was in force at that moment, whatever became of it', async () => {
    const { reader, world } = forum.forum
    const start = world.now()
    const made = (about: number) => start + about * 1_000
    const change = (rules: { id: string; title: string }[], at: number) =>
      forum.forum.writer.transact((tx) =>
        createEdition(tx, world, {
          rules: rules.map((rule) => ({ body: '', about: 'other' as const, ...rule })),
          now: made(at),
        }),
      )
    await change([{ id: '', title: 'One thing' }], 1)
    const [{ publicId, id } = { publicId: '', id: 0 }] = await listRules(reader)
    expect(await findRuleId(reader, publicId)).toBe(id)
    await change([{ id: publicId, title: 'Another thing' }], 2)
    await change([{ id: '', title: 'Something else' }], 3)
    const at = async (when: number) => {
      const found = await ruleWording(reader, id, made(when))
      return found && [found.title, found.inForce]
    }
    expect(await at(0.5)).toBeNull()
    expect(await at(1)).toEqual(['One thing', true])
    expect(await at(1.9)).toEqual(['One thing', true])
    expect(await at(2)).toEqual(['Another thing', true])
    expect(await at(3)).toEqual(['Another thing', false])
    expect(await findRuleId(reader, 'never')).toBeNull()
  })
})

test('the rules a community starts with fit, and cover every reason for a report', () => {
  const avoided = /\busers?\b|mental patient|suffers? from|!/i
  for (const { title, body } of defaultRules) {
    expect(title.length).toBeLessThanOrEqual(limits.ruleTitleLength)
    expect(body.length).toBeLessThanOrEqual(limits.ruleBodyLength)
    expect(title + body).not.toMatch(avoided)
  }
  expect(new Set(defaultRules.map(({ about }) => about))).toEqual(
    new Set(['threat', 'personal', 'unkind', 'unsafe', 'pressure', 'other']),
  )
})
