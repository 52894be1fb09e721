/**
 * However a viewer comes upon a post, the answer is the same: asked for by its address, in a page of
 * either order, by labels, in counts, on profiles, over the live connection; and it is what the
 * rules say.
 */
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { listThreads } from '../server/visibility/space-scope.ts'
import type { Viewer } from '../server/visibility/viewer.ts'
import { allPosts, listedByAuthors, type Stored, verdicts } from './scopes/verdicts.ts'
import { historyOf } from './twin/history.ts'
import { act } from './twin/model/act.ts'
import { seesPost } from './twin/model/sees.ts'
import { firstState, type State } from './twin/model/state.ts'
import { perform } from './twin/perform.ts'
import { placesOf, postId } from './twin/requests.ts'
import { closeStages, openStage, type Stage } from './twin/stage.ts'
import { StepWorld } from './twin/step-world.ts'
import { plans } from './twin/steps.ts'
import { tell } from './twin/tell.ts'

const runs = Number(process.env.SCOPE_RUNS ?? 25)
const seed = Number(process.env.SCOPE_SEED ?? 2026)

afterAll(closeStages)

it('answers alike however it is asked', { timeout: 3_600_000 }, async () => {
  let judged = 0
  const property = fc.asyncProperty(plans(40), async (plan) => {
    const history = historyOf(plan)
    const places = placesOf(history.ops)
    const state = firstState(history.cast)
    const stage = await openStage(history.cast, new StepWorld())
    try {
      for (const op of history.ops) {
        if (!op) continue
        act(state, op)
        await perform(stage, places, op)
      }
      const posts = await allPosts(stage.forum)
      for (const name of [null, ...state.members.keys()]) {
        const found = await disagreement(stage, name, posts, ruled(state, name, places))
        if (found) throw new Error(`${name ?? 'A visitor'}: ${found}\n\n${tell(history, history)}`)
        judged += posts.length
      }
    } finally {
      await stage.close()
    }
  })
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: runs < 50 })
  expect(judged).toBeGreaterThan(runs * 20)
})

/** Public ids of the posts that the rules show to somebody. */
function ruled(state: State, name: string | null, places: ReadonlyMap<number, number>) {
  const seen = [...state.posts.values()].filter((post) => seesPost(state, name, post))
  return new Set(seen.map((post) => postId(places, post.step)))
}

async function disagreement(
  { forum }: Stage,
  name: string | null,
  posts: readonly Stored[],
  due: ReadonlySet<string>,
): Promise<string | null> {
  const viewer = await forum.viewers.current(await idOf(forum, name))
  const wanted = new Set(posts.filter(({ publicId }) => due.has(publicId)).map(({ id }) => id))
  for (const [way, seen] of Object.entries(await verdicts(forum, viewer, posts))) {
    const found = differ(way, seen, wanted, posts)
    if (found) return found
  }
  const named = new Set(
    posts.filter(({ id, alias }) => alias === null && wanted.has(id)).map(({ id }) => id),
  )
  return (
    differ('profiles', await listedByAuthors(forum, viewer, posts), named, posts) ??
    (await miscounted(forum, viewer, posts, wanted))
  )
}

function differ(
  way: string,
  seen: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
  posts: readonly Stored[],
): string | null {
  const wrong = posts.filter(({ id }) => seen.has(id) !== wanted.has(id))
  if (wrong.length === 0) return null
  const told = wrong.map(({ id, publicId }) => `${publicId} ${seen.has(id) ? 'shown' : 'hidden'}`)
  return `${way} has ${told.join(', ')} against the rules.`
}

/** Thread lists count the replies that are seen, and list the threads in which something is. */
async function miscounted(
  { reader }: Stage['forum'],
  viewer: Viewer,
  posts: readonly Stored[],
  wanted: ReadonlySet<number>,
): Promise<string | null> {
  const counted = new Map<string, number>()
  for (const space of viewer.facts.spaces) {
    const { threads } = await listThreads(reader, viewer, space, null, 100)
    for (const { publicId, replyCount } of threads) counted.set(publicId, replyCount)
  }
  const openings = new Set(await openingsOf(reader))
  const due = new Map<string, number>()
  for (const { id, threadId, threadPublicId } of posts) {
    if (!wanted.has(id) || !viewer.facts.spaces.has(await spaceOf(reader, threadId))) continue
    due.set(threadPublicId, (due.get(threadPublicId) ?? 0) + (openings.has(id) ? 0 : 1))
  }
  const told = (counts: ReadonlyMap<string, number>) => JSON.stringify([...counts].sort())
  return told(counted) === told(due) ? null : `Counted ${told(counted)} instead of ${told(due)}.`
}

type Reader = Stage['forum']['reader']

async function idOf({ reader }: Stage['forum'], name: string | null): Promise<number | null> {
  if (name === null) return null
  const query = reader.selectFrom('member').select('id').where('handle', '=', name)
  return (await query.executeTakeFirstOrThrow()).id
}

async function openingsOf(reader: Reader): Promise<number[]> {
  const rows = await reader.selectFrom('post').select('id').where('position', '=', 0).execute()
  return rows.map((row) => row.id)
}

async function spaceOf(reader: Reader, thread: number): Promise<number> {
  const query = reader.selectFrom('thread').select('space_id').where('id', '=', thread)
  return (await query.executeTakeFirstOrThrow()).space_id
}
