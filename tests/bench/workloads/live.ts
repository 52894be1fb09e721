/** Live pages: from a post being sent to the last of all open pages having it. */
import { compared, inTurns, type Measure } from '../measure.ts'
import {
  type Context,
  listMembers,
  listThreads,
  profileFlags,
  query,
  type Signed,
} from '../context.ts'
import type { BroadcastOrder } from '../processes/bare-broadcast.ts'
import { type RunningForum, startForum } from '../processes/forum.ts'
import { Helper } from '../processes/helper.ts'
import type { WatchersOrder, WatchersReply } from '../processes/watchers.ts'

type Watchers = Helper<WatchersOrder, WatchersReply>

const body = 'Thank you for putting that into words. I will think about it tonight.'

/** Everybody on one thread, then everybody on the list of threads of its space. */
export async function measureLive(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir, profileFlags(context, 'live'))
  try {
    const space = 'kitchen-table'
    const [thread] = listThreads(context, { from: 60, to: 200, space })
    const count = context.scenario.sockets
    return [
      await measureOne(context, forum, {
        what: `A reply to the last of ${count} open pages`,
        event: 'change',
        target: { thread },
        path: `/t/${thread!}/posts`,
        aim: { of: 'ratio', atMost: 1.5 },
      }),
      await measureOne(context, forum, {
        what: `A thread's line to the last of ${count} open lists`,
        event: 'thread',
        target: { space },
        path: `/t/${thread!}/posts`,
      }),
    ]
  } finally {
    await forum.stop()
  }
}

interface Subject {
  what: string
  event: string
  target: object
  path: string
  aim?: Measure['aim']
}

async function measureOne(context: Context, forum: RunningForum, of: Subject): Promise<Measure> {
  const members = listMembers(context, context.scenario.sockets)
  const by = inSightOfAll(context, members)
  const bare = await Helper.start<BroadcastOrder, string>('bare-broadcast')
  const ours: Watchers = await Helper.start('watchers')
  const theirs: Watchers = await Helper.start('watchers')
  try {
    await open(ours, forum.address, members, of)
    // The very frame that the forum sends, so that both carry the same.
    const { sample } = await post(ours, by, of)
    await open(theirs, await bare.ask({ event: of.event, data: sample }), members, of)
    const pairs = await inTurns(
      Math.max(5, context.rounds * 4),
      () => post(ours, by, of),
      () => post(theirs, by, of),
    )
    const half = compared(pairs, (reply) => reply.half)
    return {
      what: `${of.what} (${Math.round(JSON.stringify(sample).length / 102.4) / 10} KB each)`,
      unit: 'ms',
      ...compared(pairs, (reply) => reply.last),
      also: { 'to half of them': { ours: half.ours, bare: half.bare, unit: 'ms' } },
      ...(of.aim ? { aim: of.aim } : {}),
    }
  } finally {
    await ours.stop()
    await theirs.stop()
    await bare.stop()
  }
}

// One of them who keeps apart from nobody: everybody gets the frame.
function inSightOfAll(context: Context, members: readonly Signed[]): Signed {
  const rows = query<{ id: number }>(context, 'SELECT member_id AS id FROM guard')
  const guarded = new Set(rows.map((row) => row.id))
  return members.find((member) => !guarded.has(member.id))!
}

async function open(watchers: Watchers, address: string, members: Signed[], of: Subject) {
  const cookies = members.map((member) => member.cookie)
  await watchers.ask({ open: { address, cookies, event: of.event, target: of.target } })
}

async function post(watchers: Watchers, by: Signed, { path }: Subject): Promise<WatchersReply> {
  const reply = await watchers.ask({ post: { path, cookie: by.cookie, body: { body } } })
  // What one post leaves to be done should not fall on the next.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return reply
}
