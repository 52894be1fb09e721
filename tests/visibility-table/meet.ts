/** What a viewer meets of a reply, place by place. */
import type { Heard } from '../support/live.ts'
import { connectLive } from '../support/live.ts'
import type { Person } from '../support/people.ts'
import type { Outcome, Surface, ViewerName } from './rules.ts'
import { pageOf, type Reply, type Scene } from './scene.ts'

type Meet = (scene: Scene, reply: Reply, viewer: ViewerName, state: string) => Promise<Outcome>

interface Shown {
  id: string
  gone?: boolean
}

export const meet: Record<Surface, Meet> = {
  'the page of the thread': (scene, { thread, post }, viewer) =>
    inList(scene.people[viewer], `/t/${thread}`, post),
  'the thread, newest first': (scene, { thread, post }, viewer) =>
    inList(scene.people[viewer], `/t/${thread}?order=newest`, post),
  'the number of replies': async ({ people }, { thread, space }, viewer) => {
    const list = await people[viewer].get(`/s/${space}`)
    const { threads = [] } = list.body as { threads?: { id: string; replyCount: number }[] }
    const row = threads.find(({ id }) => id === thread)
    if (!row || row.replyCount === 0) return 'nothing'
    const page = await people[viewer].get(`/t/${thread}`)
    const { posts } = page.body as { posts: Shown[] }
    const counted = posts.filter(({ gone }) => !gone).length - 1
    if (row.replyCount !== counted) throw new Error(`${row.replyCount} replies, but ${counted}.`)
    return posts.some(({ gone }) => gone) ? 'placeholder' : 'sees'
  },
  'her profile': (scene, { post }, viewer) => inList(scene.people[viewer], '/m/Alice', post),
  'its own address': async ({ people }, { post }, viewer) =>
    (await people[viewer].get(`/p/${post}`)).status === 200 ? 'sees' : 'nothing',
  'its history': async ({ people }, { post }, viewer) =>
    (await people[viewer].get(`/p/${post}/history`)).status === 200 ? 'sees' : 'nothing',
  'an open page': (scene, { post }, viewer, state) =>
    Promise.resolve(lastOf(scene.open.get(pageOf(viewer, state))!.heard, post)),
  'a page that comes back': async (scene, { thread, post }, viewer, state) => {
    const since = scene.since.get(pageOf(viewer, state))
    if (since === undefined) return 'nothing'
    const client = await connectLive(scene.forum, scene.people[viewer])
    await client.watch({ thread, since })
    await client.settled()
    client.close()
    return lastOf(client.heard, post)
  },
  'a quotation': async ({ people }, { quoting, words }, viewer) =>
    (await people[viewer].get(`/p/${quoting}`)).text.includes(words) ? 'sees' : 'nothing',
  'a search': async ({ people }, { post, words }, viewer) => {
    const found = await people[viewer].get(`/search?q=${encodeURIComponent(`"${words}"`)}`)
    const { total = 0, results = [] } = found.body as {
      total?: number
      results?: { post: Shown }[]
    }
    if (total !== results.length) throw new Error(`${results.length} of ${total} found.`)
    return results.some((result) => result.post.id === post) ? 'sees' : 'nothing'
  },
  'an export': async ({ people }, { words }, viewer) =>
    (await people[viewer].get('/me/export')).text.includes(words) ? 'sees' : 'nothing',
}

/** In a list of posts as data, page after page. */
async function inList(who: Person, path: string, post: string): Promise<Outcome> {
  for (let next: string | null = path; next !== null;) {
    const answer = await who.get(next)
    const page = answer.body as { posts?: Shown[]; next?: string | null }
    const found = page.posts?.find(({ id }) => id === post)
    if (found) return found.gone ? 'placeholder' : 'sees'
    next = page.next ? `${path}${path.includes('?') ? '&' : '?'}after=${page.next}` : null
  }
  return 'nothing'
}

/** What the frames leave on a page. */
function lastOf(heard: readonly Heard[], post: string): Outcome {
  const frames = heard.filter(({ event, data }) => event === 'change' && data.post?.id === post)
  const last = frames.at(-1)
  if (!last || last.data.kind === 'removed') return 'nothing'
  return last.data.post?.gone ? 'placeholder' : 'sees'
}
