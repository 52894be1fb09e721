import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settings } from '../../../shared/forms/answers.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let owner: Person
let moderator: Person
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner', 'moderator'])
  moderator = await member(forum, 'yusuf', ['moderator'])
  ana = await member(forum, 'ana')
})
afterAll(() => forum.close())

describe('the settings', () => {
  test('belong to the owner', async () => {
    await visitor(forum).get('/community').expect(401)
    await visitor(forum).page('/community').expect(303)
    await ana.get('/community').expect(403)
    await ana.put('/community', { name: 'Mine' }).expect(403)
    await moderator.put('/community', { name: 'Mine' }).expect(403)
    const body = await bodyOf(owner.get('/community').expect(200))
    expect(settings.parse(body)).toMatchObject({ name: 'The Long Table', joining: 'open' })
    expect(JSON.stringify(body)).not.toMatch(/keyCheck|setUpToken|ready/)
  })

  test('the moderation team sees who waits, and none of the settings', async () => {
    const body = await bodyOf(moderator.get('/community').expect(200))
    expect(body).toEqual({ waiting: 0 })
    const { text } = await moderator.page('/community').expect(200)
    expect(wordsIn(text)).toContain('nobody waits')
    expect(text).not.toContain('name="joining"')
    expect(text).not.toContain('/community/roles')
  })

  test('change what is sent and leave the rest, from the next page on', async () => {
    const body = await bodyOf(
      owner
        .put('/community', { name: 'The Wide Table', joining: 'approval', probationDays: 3 })
        .expect(200),
    )
    expect(body).toMatchObject({ name: 'The Wide Table', joining: 'approval', probationDays: 3 })
    const page = await visitor(forum).page('/crisis').expect(200)
    expect(page.text).toContain('The Wide Table')
    const after = await owner.put('/community', { joining: 'open' }).expect(200)
    expect(after.body).toMatchObject({ name: 'The Wide Table', probationDays: 3, joining: 'open' })
  })

  test('can be changed with the form alone', async () => {
    const { text } = await owner.page('/community').expect(200)
    const fields = { ...fieldsIn(text), name: 'The Long Table', 'questions.1': 'What helps?' }
    await owner.form('/community', fields).expect(303).expect('Location', '/community?saved=1')
    const body = await bodyOf(owner.get('/community').expect(200))
    expect(body).toMatchObject({ name: 'The Long Table', questions: ['What helps?'] })
    const again = await owner.page('/community?saved=1').expect(200)
    expect(wordsIn(again.text)).toContain('Saved.')
    expect(fieldsIn(again.text)['questions.0']).toBe('What helps?')
  })

  test('name each mistake, and keep what was typed', async () => {
    const { text } = await owner.page('/community').expect(200)
    const wrong = {
      ...fieldsIn(text),
      name: 'x'.repeat(61),
      probationDays: 'soon',
      joining: 'never',
      'questions.2': 'y'.repeat(301),
    }
    const failed = await owner.form('/community', wrong).expect(422)
    for (const field of ['name', 'probationDays', 'questions.2']) {
      expect(errorIn(failed.text, field), field).not.toBeNull()
    }
    expect(failed.text).toContain('Please choose one of these.')
    expect(fieldsIn(failed.text)).toMatchObject({ name: 'x'.repeat(61), probationDays: 'soon' })
  })

  test.each([
    { name: '' },
    { name: 'a\u202Eb' },
    { name: 'a\nb' },
    { name: 7 },
    { questions: ['a', 'b', 'c', 'd'] },
    { questions: 'a' },
    { questions: [null] },
    { probationDays: 1.5 },
    { probationDays: 91 },
    { invitesBy: 'owner' },
    { crisis: [] },
    { crisis: [{ how: 'Ring' }] },
    { crisis: [{ name: 'A', mayInvolvePolice: 'maybe' }] },
    { crisis: [{ name: 'A', sends: 'maybe' }] },
    { crisis: [{ name: 'A', checkedOn: 'last week' }] },
    { crisis: Array.from({ length: 13 }, () => ({ name: 'A' })) },
  ])('refuse %j', async (body) => {
    const problem = await bodyOf(owner.put('/community', body).expect(422))
    expect((problem as { errors: unknown[] }).errors.length).toBeGreaterThan(0)
  })

  test('are not changed from another site', async () => {
    await owner.put('/community', { name: 'X' }).set('Origin', 'https://evil.example').expect(403)
  })
})

describe('the crisis page', () => {
  const crisis = [
    {
      name: 'Night line',
      how: 'Ring 0800 123 456, 9-17, or write at https://line.example/chat. <b>No</b>',
      where: 'By telephone',
      mayInvolvePolice: true,
    },
    { name: 'A neighbour', how: '', where: '', mayInvolvePolice: false },
  ]

  test('is the same for everybody, and sets no cookie', async () => {
    await owner.put('/community', { crisis }).expect(200)
    const [seen, known] = await Promise.all([
      visitor(forum).page('/crisis').expect(200),
      ana.page('/crisis').expect(200),
    ])
    expect(wordsIn(seen.text)).toBe(wordsIn(known.text))
    expect(seen.headers['set-cookie']).toBeUndefined()
    const body = await bodyOf(visitor(forum).get('/crisis').expect(200))
    expect(body).toEqual({ crisis })
  })

  test('has numbers and addresses that can be tapped, and no markup of the owner', async () => {
    const { text } = await visitor(forum).page('/crisis').expect(200)
    expect(text).toContain('<a href="tel:0800123456" rel="noreferrer">0800 123 456</a>')
    expect(text).toContain('<a href="https://line.example/chat" rel="noreferrer">')
    expect(text).not.toContain('tel:917')
    expect(text).toContain('&lt;b>No')
    expect(wordsIn(text)).toContain('May send the police or an ambulance without asking.')
    expect(wordsIn(text)).toContain('As far as we know, sends nobody without asking.')
  })

  test('is edited in a form with room for more', async () => {
    const { text } = await owner.page('/community/crisis').expect(200)
    const fields = fieldsIn(text)
    expect(fields['crisis.0.sends']).toBe('yes')
    const found = { 'crisis.0.sends': 'no', 'crisis.0.checkedOn': '2026-11-02' }
    await owner
      .form('/community', {
        ...fields,
        ...found,
        'crisis.1.name': '',
        'crisis.3.name': 'Warm line',
      })
      .expect(303)
      .expect('Location', '/community/crisis?saved=1')
    const body = await bodyOf(visitor(forum).get('/crisis').expect(200))
    expect(body).toMatchObject({
      crisis: [
        { name: 'Night line', mayInvolvePolice: false, sends: 'no', checkedOn: '2026-11-02' },
        { name: 'Warm line', mayInvolvePolice: true, sends: 'unknown' },
      ],
    })
    const shown = wordsIn((await visitor(forum).page('/crisis')).text)
    expect(shown).toContain('Checked on 2 November 2026.')
    expect(shown).toContain('We do not know whether it may send the police')
  })

  test('keeps what was typed when it cannot be saved', async () => {
    const { text } = await owner.page('/community/crisis').expect(200)
    const fields = { ...fieldsIn(text), 'crisis.0.name': '', 'crisis.0.where': 'Here' }
    const failed = await owner.form('/community', fields).expect(422)
    expect(errorIn(failed.text, 'crisis.0.name')).toBe('Please fill this in.')
    expect(fieldsIn(failed.text)).toMatchObject({ part: 'crisis', 'crisis.0.where': 'Here' })
  })
})
