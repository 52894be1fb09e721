/** The people of the table, and Alice's reply in each of its states. */
import { withMail } from '../support/keep-apart.ts'
import { connectLive, type LiveClient } from '../support/live.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'
import { rules, type ViewerName } from './rules.ts'

export interface Reply {
  thread: string
  space: string
  post: string
  /** Words that are nowhere else. */
  words: string
  /** A post by Alice that quotes it. */
  quoting: string
}

export interface Scene {
  forum: TestForum
  people: Record<ViewerName, Person>
  replies: Map<string, Reply>
  /** Pages that were open all the time, and cursors of pages from before anything happened. */
  open: Map<string, LiveClient>
  since: Map<string, string>
  close(): Promise<void>
}

export const pageOf = (viewer: string, state: string) => `${viewer} / ${state}`

export async function setScene(): Promise<Scene> {
  const forum = await startTestForum({ env: withMail })
  const people = await bringIn(forum)
  const host = await member(forum, 'Host')
  const { Alice: alice } = people
  await space(forum, 'porch', 'public')
  await space(forum, 'attic', 'invitation', [host, alice, people['a settled member']])
  const made = await alice.post('/me/circles', { name: 'Close' }).expect(201)
  const circle = (made.body as { circle: { id: string } }).circle.id
  await alice.put(`/me/circles/${circle}/members/Cira`).expect(204)
  await alice.put('/me/blocks/Bella').expect(204)
  await alice.put('/me/profile', { audience: 'public', pronouns: '' })
  const scene: Scene = {
    forum,
    people,
    replies: new Map(),
    open: new Map(),
    since: new Map(),
    close: async () => {
      for (const client of scene.open.values()) client.close()
      await forum.close()
    },
  }
  const quotations = await startThread(host, 'porch', { audience: 'public' })
  for (const state of rules.keys()) {
    const slug = state === 'by invitation' ? 'attic' : 'porch'
    const audience = slug === 'attic' ? 'members' : 'public'
    const { thread } = await startThread(host, slug, { audience })
    await openPages(scene, state, thread)
    const words = `Words for ${state.replace(/\W/g, '')}`
    const post = await reply(alice, thread, words, {
      audience: audienceIn(state, circle),
      anonymous: state === 'under an alias',
    })
    const quotation = { audience: 'public', anonymous: true }
    const quoting = await reply(
      alice,
      quotations.thread,
      `[quote:${post}]${words}[/quote]`,
      quotation,
    )
    if (state.endsWith('with replies')) await reply(host, thread, 'So do I.', { parentId: post })
    if (state.startsWith('deleted')) await alice.delete(`/p/${post}`).expect(204)
    if (state.startsWith('withdrawn')) await alice.put(`/p/${post}/audience`, { audience: 'me' })
    scene.replies.set(state, { thread, space: slug, post, words, quoting })
  }
  for (const client of scene.open.values()) await client.settled()
  return scene
}

function audienceIn(state: string, circle: string): string {
  if (state === 'circle') return `circle:${circle}`
  if (state === 'only me') return 'me'
  const named = ['public', 'settled', 'peers', 'clinicians']
  return named.includes(state) ? state : 'members'
}

async function bringIn(forum: TestForum): Promise<Record<ViewerName, Person>> {
  const people = {
    'a visitor': visitor(forum),
    'a new member': await member(forum, 'Nina'),
    'a settled member': await member(forum, 'Sena'),
    'a peer clinician': await member(forum, 'Clio', ['clinician']),
    'in her circle': await member(forum, 'Cira'),
    Alice: await member(forum, 'Alice'),
    'a moderator': await member(forum, 'Mara', ['moderator']),
    'blocked by her': await member(forum, 'Bella'),
    waiting: await member(forum, 'Wanda'),
  }
  const { writer } = forum.forum
  await writer.transact(async (tx) => {
    const { id } = people['a settled member']
    await tx.updateTable('member').set({ settled_at: null }).execute()
    await tx.updateTable('member').set({ settled_at: 1 }).where('id', '=', id).execute()
    const waits = tx.updateTable('member').set({ status: 'waiting' })
    await waits.where('id', '=', people.waiting.id).execute()
  })
  return people
}

/** Everybody who sees anything of the thread opens it, and notes how far that page reached. */
async function openPages(scene: Scene, state: string, thread: string): Promise<void> {
  for (const [viewer, person] of Object.entries(scene.people)) {
    const client = await connectLive(scene.forum, person)
    const { cursor } = await client.watch({ thread })
    scene.open.set(pageOf(viewer, state), client)
    if (cursor) scene.since.set(pageOf(viewer, state), cursor)
  }
}
