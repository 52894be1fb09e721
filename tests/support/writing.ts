/** Conversations for tests, written through the API. */
import type { Person } from './people.ts'

/** Starts a thread in a space; returns the ids of the thread and of its opening. */
export async function startThread(
  who: Person,
  space: string,
  fields: object = {},
): Promise<{ thread: string; opening: string }> {
  const text = { title: 'The day after', body: 'I told them yesterday.' }
  const answer = await who.post(`/s/${space}/threads`, { ...text, ...fields }).expect(201)
  const { thread, post } = answer.body as { thread: { id: string }; post: { id: string } }
  return { thread: thread.id, opening: post.id }
}

/** Answers in a thread; returns the id of the new post. */
export async function reply(
  who: Person,
  thread: string,
  body: string,
  fields: object = {},
): Promise<string> {
  const answer = await who.post(`/t/${thread}/posts`, { body, ...fields }).expect(201)
  return (answer.body as { post: { id: string } }).post.id
}

/** The bodies of the member's own posts in a thread, in conversation order. */
export async function ownBodies(who: Person, thread: string): Promise<string[]> {
  const answer = await who.get(`/t/${thread}`).expect(200)
  const { posts } = answer.body as { posts: { mine?: boolean; body?: string }[] }
  return posts.filter((post) => post.mine).map((post) => post.body ?? '')
}
