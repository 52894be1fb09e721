/** A reply where very many follow who have that mailed and pushed: when all is out, and at what cost. */
import { type Context, listThreads, profileFlags, spread } from '../context.ts'
import { followerOf } from '../data/follows.ts'
import { reachMembers } from '../data/reached.ts'
import { type Measure, median } from '../measure.ts'
import { Helper } from '../processes/helper.ts'
import type { LoadOrder, LoadReply } from '../processes/load.ts'
import type { PostOrder, PostReply } from '../processes/post-office.ts'
import { processorSeconds } from '../processes/usage.ts'
import { startWatchedForum, type WatchedForum } from '../processes/watched-forum.ts'
import { body, headersFor, listFollowed, repliesIn } from './followed.ts'
import { stopOf } from './returning.ts'

interface Parts {
  forum: WatchedForum
  post: Helper<PostOrder, PostReply>
  load: Helper<LoadOrder, LoadReply>
}

interface Round {
  letters: number
  notes: number
  /** Milliseconds of the processor for each letter or note. */
  each: number
  stop: number
  /** Replies elsewhere meanwhile, and before. */
  busy: LoadReply
  calm: LoadReply
}

/** Everybody is told along both ways, and others write meanwhile. */
export async function measureLetters(context: Context): Promise<Measure[]> {
  const { followers } = context.scenario
  const post = await Helper.start<PostOrder, PostReply>('post-office')
  const load = await Helper.start<LoadOrder, LoadReply>('load')
  try {
    const { smtp, push } = await post.ask({ open: true })
    const author = followerOf(context.scenario)
    const members = Array.from({ length: followers + 1 }, (_, index) => index + 1)
    reachMembers(
      context.dataDir,
      members.filter((id) => id !== author),
      push,
    )
    const flags = profileFlags(context, 'letters')
    const forum = await startWatchedForum(context.dataDir, flags, { SMTP_URL: smtp })
    try {
      const rounds: Round[] = []
      // From the other end than those of `followers.ts`, in which there is something new by now.
      const threads = listFollowed(context).reverse()
      for (const thread of threads.slice(0, context.rounds + 1)) {
        rounds.push(await tellAll(context, { forum, post, load }, thread))
      }
      return measuresOf(followers, rounds)
    } finally {
      await forum.stop()
    }
  } finally {
    await load.stop()
    await post.stop()
  }
}

async function tellAll(context: Context, parts: Parts, thread: string): Promise<Round> {
  const { forum, post, load } = parts
  const { followers } = context.scenario
  await ask(context, forum, '/test/settle')
  const calm = await load.ask(elsewhere(context, forum))
  await ask(context, forum, '/test/settle')
  await ask(context, forum, `/t/${thread}/posts`, { body })
  await forum.longestStop()
  await post.ask({ forget: true })
  const before = processorSeconds(forum.pid) ?? NaN
  const settled = ask(context, forum, '/test/settle')
  const busy = await load.ask(elsewhere(context, forum))
  const { letters, notes } = await post.ask({ until: followers })
  await settled
  const used = (processorSeconds(forum.pid) ?? NaN) - before
  const stop = await forum.longestStop()
  return { letters, notes, each: (used * 1000) / (2 * followers), stop, busy, calm }
}

async function ask(
  context: Context,
  { address }: WatchedForum,
  path: string,
  content: object = {},
): Promise<void> {
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: headersFor(context),
    body: JSON.stringify(content),
  })
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`)
}

/** Replies in threads that few follow. */
function elsewhere(context: Context, forum: WatchedForum): LoadOrder {
  const followed = listFollowed(context)
  const all = listThreads(context, { from: 20, to: 200, space: 'kitchen-table' })
  const threads = spread(all, 100).filter((id) => !followed.includes(id))
  return repliesIn(context, forum, threads)
}

function measuresOf(followers: number, rounds: readonly Round[]): Measure[] {
  const counted = rounds.slice(1)
  const of = (figure: (round: Round) => number) => median(counted.map(figure))
  const what = `A reply that ${followers} have mailed and pushed`
  const figure = (value: number, unit: string) => ({ ours: value, bare: null, unit })
  return [
    {
      what: `${what}, to the last letter`,
      unit: 'ms',
      ours: of(({ letters }) => letters),
      bare: null,
      ratio: null,
      also: {
        'to the last note': figure(
          of(({ notes }) => notes),
          'ms',
        ),
        'processor, each': figure(
          of(({ each }) => each),
          'ms',
        ),
      },
    },
    stopOf(what, { ours: rounds.map(({ stop }) => stop), bare: [] }),
    {
      what: 'Replies accepted meanwhile, beside before',
      unit: 'per second',
      ours: of(({ busy }) => busy.perSecond),
      bare: of(({ calm }) => calm.perSecond),
      ratio: of(({ busy, calm }) => busy.perSecond / calm.perSecond),
      also: {
        p99: {
          ours: of(({ busy }) => busy.p99),
          bare: of(({ calm }) => calm.p99),
          unit: 'ms',
        },
      },
    },
  ]
}
