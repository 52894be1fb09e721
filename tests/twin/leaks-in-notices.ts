/** Deliberate leaks in what members are told of. */
import { leak, type Mutation } from './leak.ts'

export const leaksInNotices: Mutation[] = [
  leak(
    'notices are told of posts that cannot be seen',
    'visibility/told-posts.ts',
    '!rules.on.has(kind) || !maySee(viewer, row)) return []',
    '!rules.on.has(kind) || row.deletedAt !== null) return []',
  ),
  leak(
    'notices of what is new count what is hidden',
    'visibility/newest-unread.ts',
    'if (viewer.holds(label)) found.set(threadId, { at, arrival })',
    'if (found.size >= 0) found.set(threadId, { at, arrival })',
  ),
  leak(
    'notices of a branch count what is hidden',
    'visibility/followed-news.ts',
    'if (!viewer.holds(row.label)) continue',
    '',
  ),
  leak(
    'notices of reactions count those that cannot be counted',
    'visibility/told-reactions.ts',
    'if (!viewer.holds(label)) continue',
    '',
  ),
  leak(
    'the number of notices is told though it has not changed',
    'live/unread.ts',
    'if (here && here.told !== unread) {',
    'if (here) {',
  ),
  leak(
    'notices bring conversations to the first page for what is hidden',
    'visibility/newest-unread.ts',
    'if (viewer.holds(label)) arrivals.set(',
    'if (arrivals.size >= 0) arrivals.set(',
  ),
  leak(
    'mail tells of notices as they were written down',
    'visibility/to-tell.ts',
    'const posts = await listUnreadPosts(reader, viewer, rules)',
    `const posts = (
      await reader.selectFrom('notice').select(['key', 'at']).where('member_id', '=', viewer.id)
        .where('kind', '=', 'post').where('read_at', 'is', null).execute()
    ).map((row) => ({ ...row, kind: 'reply' as const }))`,
  ),
  leak(
    'mail says how far conversations have come that can be seen in part',
    'visibility/to-tell.ts',
    'const news = await listNews(reader, viewer, rules)',
    `const news = new Map(
      (await reader.selectFrom('thread_follow').innerJoin('post', 'post.thread_id', 'thread_follow.thread_id')
        .select(({ fn }) => ['post.thread_id as id', fn.max<number>('arrival').as('arrival')])
        .select(({ fn }) => fn.max<number>('created_at').as('at'))
        .where('member_id', '=', viewer.id).whereRef('post.author_id', '<>', 'member_id')
        .whereRef('post.arrival', '>', 'since_id').groupBy('post.thread_id').execute()
      ).map((row) => [row.id, row]),
    )`,
  ),
  leak(
    'a note on a device says how many notices were written down',
    'features/push/author.ts',
    'const { name } = await community.at(await viewers.version())',
    `const all = await reader.selectFrom('notice').select('id').where('member_id', '=', member).execute()
      const name = String(all.length)`,
  ),
]
