/** The reads behind a page, within this process: what they cost does not depend on who else is at work. */
import { readConfig } from '../../../server/config.ts'
import { type OpenForum, openForum } from '../../../server/open-forum.ts'
import { listConversation } from '../../../server/visibility/page-scope.ts'
import { findSpace, listThreads } from '../../../server/visibility/space-scope.ts'
import { findThread } from '../../../server/visibility/thread-scope.ts'
import type { Viewer } from '../../../server/visibility/viewer.ts'
import { type Context, listThreads as listPublicIds, spread } from '../context.ts'
import { type Measure, median } from '../measure.ts'

const rounds = 40
const threadsRead = 20

/** Milliseconds of the processor for a list and for a page, for each of four readers. */
export async function measureReads(context: Context): Promise<Measure[]> {
  const forum = await openForum(readConfig({ DATA_DIR: context.dataDir, LOG_LEVEL: 'error' }))
  try {
    const pages = spread(listPublicIds(context, { from: 250, to: 100_000 }), threadsRead)
    const measures: Measure[] = []
    const { members } = context.scenario
    const readers = [
      ['nothing', members - 15],
      ['few authors', members],
      ['many authors', members - 1],
      ['most of all posts', members - 2],
    ] as const
    for (const [what, read] of [
      ['A list of 30 threads', listOf],
      ['A page of 50 posts', pageOf],
    ] as const) {
      let bare: number | null = null
      for (const [who, id] of readers) {
        const viewer = await forum.viewers.current(id)
        const ours = await costOf(async (round) => {
          await read(forum, viewer, pages[round % pages.length] ?? '')
        })
        bare ??= ours
        const aim =
          who === 'most of all posts' ? {} : { aim: { of: 'ratio', atMost: 1.1 } as const }
        measures.push({
          what: `${what}, ${who} hidden`,
          unit: 'ms',
          ours,
          bare,
          ratio: ours / bare,
          ...aim,
        })
      }
    }
    return measures
  } finally {
    await forum.close()
  }
}

async function listOf(forum: OpenForum, viewer: Viewer): Promise<void> {
  const space = await findSpace(forum.reader, viewer, 'kitchen-table')
  await listThreads(forum.reader, viewer, space!.id, null, 30)
}

async function pageOf(forum: OpenForum, viewer: Viewer, id: string): Promise<void> {
  const thread = await findThread(forum.reader, viewer, id)
  if (thread) await listConversation(forum.reader, viewer, thread.id, null, 50)
}

/** The median over rounds of several reads each, after some that fill what is kept. */
async function costOf(read: (round: number) => Promise<void>): Promise<number> {
  const costs: number[] = []
  for (let round = -10; round < rounds; round += 1) {
    const before = process.cpuUsage()
    for (let time = 0; time < threadsRead; time += 1) await read(time)
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) costs.push((user + system) / 1000 / threadsRead)
  }
  return median(costs)
}
