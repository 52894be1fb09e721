/** What tests of posts that wait to be read do again and again. */
import { bodyOf } from '../../support/body.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'

export const firstPosts = { first: true, lists: [] }
export const words = { first: false, lists: [{ name: 'Pills', words: ['Zoloft', 'cut  down'] }] }

/** A forum in which posts can be held, with a clock that stands, and a thread by its moderator. */
export async function startHolding() {
  const forum = await startTestForum({ env: { TEST_MODE: '0' } })
  const now = forum.world.now()
  forum.world.setClock(now)
  const own = await member(forum, 'Olga', ['owner'])
  const mod = await member(forum, 'Maud', ['moderator'])
  const ada = await member(forum, 'Ada')
  const bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  const { thread } = await startThread(mod, 'kitchen')
  return { forum, now, own, mod, ada, bo, thread }
}

interface Held {
  id: string
  why: string
  list: string | null
  asked: string | null
}

/** What waits, as a moderator reads it. */
export async function queueOf(who: Person): Promise<Held[]> {
  return (await bodyOf<{ posts: Held[] }>(who.get('/moderation/held').expect(200))).posts
}

/** Everything somebody finds where a post of a thread might show. */
export async function lookAround(who: Person, thread: string): Promise<string> {
  const paths = [`/t/${thread}`, '/s/kitchen', '/', '/search?q=zoloft', '/m/Ada', '/notifications']
  const all = await Promise.all(paths.map((path) => who.get(path)))
  return all.map(({ text }) => text).join('\n')
}

/** What its author is told of a post that waits. */
export async function waits(who: Person, id: string): Promise<object | undefined> {
  const { post } = await bodyOf<{ post: { waiting?: object } }>(who.get(`/p/${id}`).expect(200))
  return post.waiting
}
