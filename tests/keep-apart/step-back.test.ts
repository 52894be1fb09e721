import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { narrower } from '../../shared/narrower.ts'
import type { Audience } from '../../shared/vocabulary.ts'
import { bodyOf } from '../support/body.ts'
import { fieldsIn } from '../support/forms.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { startThread } from '../support/writing.ts'

interface Stepped {
  changed: number
  undo: string | null
}

let forum: TestForum
let nora: Person
let carla: Person
let circle: Audience
let other: Audience
const threads = new Map<Audience, string>()

beforeAll(async () => {
  forum = await startTestForum()
  nora = await member(forum, 'Nora')
  carla = await member(forum, 'Carla')
  await space(forum, 'porch', 'public')
  circle = await newCircle('close')
  other = await newCircle('wider')
  for (const audience of ['public', 'members', 'settled', other, 'me'] as Audience[]) {
    threads.set(audience, (await startThread(nora, 'porch', { audience })).opening)
  }
})
afterAll(() => forum.close())

async function newCircle(name: string): Promise<Audience> {
  const made = await bodyOf<{ circle: { id: string } }>(nora.post('/me/circles', { name }))
  await nora.put(`/me/circles/${made.circle.id}/members/Carla`).expect(204)
  return `circle:${made.circle.id}`
}

async function audiences(): Promise<Audience[]> {
  const found: Audience[] = []
  for (const id of threads.values()) {
    const { post } = await bodyOf<{ post: { audience: Audience } }>(nora.get(`/p/${id}`))
    found.push(post.audience)
  }
  return found
}

const before = ['public', 'members', 'settled', 'other', 'me']
const named = (list: Audience[]) =>
  list.map((one) => (one === circle ? 'circle' : one === other ? 'other' : one))

const stepBack = (to: string) => bodyOf<Stepped>(nora.post('/me/step-back', { to }).expect(200))

describe('stepping back', () => {
  it('to oneself closes everything, and undoing it opens what was open', async () => {
    const { changed, undo } = await stepBack('me')
    expect(changed).toBe(4)
    expect(new Set(await audiences())).toEqual(new Set(['me']))
    await carla.get(`/p/${threads.get('public')}`).expect(404)
    await nora.get(`/p/${threads.get('public')}`).expect(200)
    expect(await bodyOf(nora.get('/me/step-back'))).toMatchObject({ undo: { id: undo, posts: 4 } })
    expect(await bodyOf(nora.post('/me/step-back/undo', { undo }).expect(200))).toEqual({
      changed: 4,
    })
    expect(named(await audiences())).toEqual(before)
    await visitor(forum)
      .get(`/p/${threads.get('public')}`)
      .expect(200)
    await nora.post('/me/step-back/undo', { undo }).expect(404)
  })

  it('to a circle shows nothing to anybody who could not see it before', async () => {
    expect(await stepBack(circle)).toMatchObject({ changed: 4 })
    expect(named(await audiences())).toEqual(['circle', 'circle', 'me', 'me', 'me'])
    await carla.get(`/p/${threads.get('public')}`).expect(200)
    await carla.get(`/p/${threads.get(other)}`).expect(404)
    await nora.post('/me/step-back/undo').expect(200)
    expect(named(await audiences())).toEqual(before)
  })

  it('leaves alone what its author changed meanwhile, and circles that have ended', async () => {
    const gone = await newCircle('gone')
    const late = (await startThread(nora, 'porch', { audience: gone })).opening
    await stepBack('me')
    await nora.put(`/p/${threads.get('public')}/audience`, { audience: 'settled' }).expect(200)
    await nora.delete(`/me/circles/${gone.slice('circle:'.length)}`).expect(204)
    await nora.post('/me/step-back/undo').expect(200)
    expect(named(await audiences())).toEqual(['settled', ...before.slice(1)])
    const { post } = await bodyOf<{ post: { audience: string } }>(nora.get(`/p/${late}`))
    expect(post.audience).toBe('me')
    await nora.put(`/p/${threads.get('public')}/audience`, { audience: 'public' }).expect(200)
  })

  it('can be undone for fourteen days, by nobody else', async () => {
    const { undo } = await stepBack('me')
    await carla.post('/me/step-back/undo', { undo }).expect(404)
    const now = Date.now()
    forum.world.setClock(now + 15 * 86_400_000)
    await forum.forum.jobs.runDue()
    await nora.post('/me/step-back/undo', { undo }).expect(404)
    forum.world.setClock(null)
    await nora.post('/me/step-back/undo', { undo }).expect(404)
    for (const [audience, id] of threads) await nora.put(`/p/${id}/audience`, { audience })
  })

  it('is refused for circles of others and for anything else, and leaves all as it was', async () => {
    await carla.post('/me/step-back', { to: circle }).expect(422)
    await nora.post('/me/step-back', { to: 'friends' }).expect(422)
    await visitor(forum).post('/me/step-back', { to: 'me' }).expect(401)
    expect(await stepBack('public')).toEqual({ changed: 0, undo: null })
  })

  it('works with forms alone, there and back', async () => {
    const page = await nora.page('/me/step-back').expect(200)
    const fields = fieldsIn(page.text, 'main form[action="/me/step-back"]')
    const done = await nora.form('/me/step-back', fields).expect(303)
    const after = await nora.page(String(done.headers.location)).expect(200)
    expect(after.text).toContain('4 posts are changed.')
    const back = fieldsIn(after.text, 'main form[action="/me/step-back/undo"]')
    await nora.form('/me/step-back/undo', back).expect(303)
    expect(named(await audiences())).toEqual(before)
  })

  it('is how changing many audiences is undone as well', async () => {
    const change = nora.put('/me/posts/audience', { audience: 'settled' }).expect(200)
    const { changed, undo } = await bodyOf<Stepped>(change)
    expect(changed).toBe(5)
    await nora.post('/me/step-back/undo', { undo }).expect(200)
    expect(named(await audiences())).toEqual(before)
  })
})

describe('the narrower of two audiences', () => {
  const all: Audience[] = ['public', 'members', 'settled', 'peers', 'clinicians', 'circle:a', 'me']

  it('is within both, whatever they are', () => {
    const within = (inner: Audience, outer: Audience) => narrower(inner, outer) === inner
    for (const from of all) {
      for (const to of [...all, 'circle:b' as const]) {
        const result = narrower(from, to)
        expect(within(result, from), `${from} to ${to}`).toBe(true)
        expect(within(result, to), `${from} to ${to}`).toBe(true)
      }
    }
    expect(narrower('public', 'members')).toBe('members')
    expect(narrower('settled', 'members')).toBe('settled')
    expect(narrower('settled', 'peers')).toBe('me')
  })
})
