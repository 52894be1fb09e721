/** How much there is for verdicts to be worked out from: labels, counts by label, and views. */
import { readConfig } from '../../../server/config.ts'
import { openForum } from '../../../server/open-forum.ts'
import { listThreadLabels } from '../../../server/visibility/thread-scope.ts'
import { type Context, query, spread } from '../context.ts'
import { type Measure, median } from '../measure.ts'

const threadsLookedAt = 40

/** Counted, not timed. */
export async function measureLabels(context: Context): Promise<Measure[]> {
  const count = (what: string, sql: string): Measure => {
    const [row] = query<{ count: number }>(context, `SELECT count(*) AS count FROM ${sql}`)
    return { what, unit: '', ours: row!.count, bare: null, ratio: null }
  }
  const inThreads = query<{ count: number }>(
    context,
    'SELECT count(*) AS count FROM thread_label GROUP BY thread_id',
  ).map((row) => row.count)
  const views = await countViews(context)
  return [
    count('Labels', 'label'),
    count('Labels of posts', '(SELECT DISTINCT content_label FROM post)'),
    count('Rows of (thread, label)', 'thread_label'),
    spreadOf('Labels in a thread', inThreads),
    spreadOf(`Views of a thread, all members watching`, views),
  ]
}

function spreadOf(what: string, counts: readonly number[]): Measure {
  const most = { ours: Math.max(...counts), bare: null, unit: '' }
  return { what, unit: '', ours: median(counts), bare: null, ratio: null, also: { most } }
}

// Members who hold the same labels of a thread share a view of it.
async function countViews(context: Context): Promise<number[]> {
  const forum = await openForum(readConfig({ DATA_DIR: context.dataDir, LOG_LEVEL: 'error' }))
  try {
    const members = query<{ id: number }>(context, 'SELECT id FROM member')
    const threads = query<{ id: number }>(context, 'SELECT id FROM thread ORDER BY id')
    const counts: number[] = []
    for (const { id } of spread(threads, threadsLookedAt)) {
      const labels = await listThreadLabels(forum.reader, id)
      const views = new Set<string>()
      for (const member of members) {
        const viewer = await forum.viewers.current(member.id)
        views.add((await viewer.held(labels)).join(' '))
      }
      counts.push(views.size)
    }
    return counts
  } finally {
    await forum.close()
  }
}
