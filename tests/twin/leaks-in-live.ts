/** Deliberate leaks in what open pages are sent, and late ones. */
import { leak, type Mutation } from './leak.ts'

export const leaksInLive: Mutation[] = [
  leak(
    'a removal is told to everybody',
    'live/thread-frames.ts',
    'if (!lost) return []',
    'if (!lost && item) return []',
  ),
  leak(
    'an edit is sent to the whole room',
    'live/thread-frames.ts',
    'const item = await findItem(parts.reader, view.viewer, change.post_id)',
    "const item = await findItem(parts.reader, change.kind === 'edit' ? (await parts.viewers.current(watches[0]!.member)) : view.viewer, change.post_id)",
  ),
  {
    name: 'those who come back are told of removals they never saw',
    patches: [
      {
        file: 'server/live/catch-up.ts',
        find: '.filter(({ post_id }) => missed.posts.has(post_id))\n',
        replace: '\n',
      },
      {
        file: 'server/live/catch-up.ts',
        find: 'if (frames.length > 0) told.add(change.post_id!)',
        replace:
          "if (frames.length === 0 && change.kind !== 'reaction') frames.push({ sockets: [watch.socket.id], frame: { event: 'change', data: { kind: 'removed', thread: watch.threadPublicId, post: {}, cursor: '' } } })",
      },
    ],
  },
  leak(
    'a list of threads is told of what it does not show',
    'live/space-frames.ts',
    'if (held !== holds || isOwnAct(change, viewer, writers)) touched.add(threadId)',
    'if (held !== holds || viewer.id !== -1) touched.add(threadId)',
  ),
  leak(
    'a list of threads loses what it never had',
    'live/space-frames.ts',
    'return held.length > 0\n}',
    'return held.length >= 0\n}',
  ),
  leak(
    'watchers with the same labels share a placeholder',
    'live/thread-frames.ts',
    'const shown = placeholders\n',
    'const shown = placeholders && watches.length < 0\n',
  ),
  leak(
    'watchers with the same labels share a language',
    'live/thread-frames.ts',
    ': `${language} ${before} ${after}',
    ': `${before} ${after}',
  ),
  leak(
    'watching what is hidden is refused in other words',
    'live/watch.ts',
    'if (!thread) return notFound\n    const { id: threadId',
    "if (!thread) return (await parts.reader.selectFrom('thread').select('id').where('public_id', '=', asked.thread).executeTakeFirst()) ? { error: 'not yours' } : notFound\n    const { id: threadId",
  ),
  leak(
    'a change of one member’s facts sends everybody’s pages back to the start',
    'visibility/change-facts.ts',
    "for (const [member, facts] of before) {\n    await logChange(tx, { kind: 'facts', at: now, member_id: member, facts })",
    "for (const member of before.keys()) {\n    if (member) await logChange(tx, { kind: 'facts', at: now })",
  ),
  leak(
    'a foot that stays as it was is told again',
    'live/foot-frames.ts',
    'if (foot.mark === watch.foot) return []',
    "if (foot.mark === watch.foot && watch.socket.id === '') return []",
  ),
  leak(
    'the foot of a thread is that of another watcher',
    'live/foot-frames.ts',
    'parts.viewers.current(watch.member)',
    'parts.viewers.current([...watches][0]!.member)',
  ),
]
