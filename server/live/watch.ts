/** A connection says what it watches, and gets what it missed. */
import type { Socket } from 'socket.io'
import { z } from 'zod'
import { limits, liveLimits } from '../../shared/limits.ts'
import { TooMany } from '../errors.ts'
import { findSpaceByPublicId } from '../visibility/space-scope.ts'
import { findThread } from '../visibility/thread-scope.ts'
import { catchUpSpace, catchUpThread } from './catch-up.ts'
import { newestChange } from './change-log.ts'
import { tellFoot } from './foot-frames.ts'
import type { Connection, SocketLive } from './sockets.ts'
import type { Delivery } from './thread-frames.ts'
import type { SpaceWatch, ThreadWatch } from './watchers.ts'

const request = z.object({
  thread: z.string().max(40).optional(),
  space: z.string().max(200).optional(),
  since: z.string().max(200).optional(),
  /** What the page shows below the thread, by its mark. */
  foot: z.string().max(40).optional(),
})

type Request = z.output<typeof request>

/** What `watch` and `unwatch` are answered with. */
export type Acknowledgement = { cursor: string } | { stale: true } | { error: string }

/** Answers `watch` and `unwatch` on a connection. */
export function watchHandler(live: SocketLive, socket: Socket): void {
  const on = (event: string, act: (asked: Request) => Promise<Acknowledgement>) =>
    socket.on(event, (given: unknown, acknowledge: unknown) => {
      const done =
        typeof acknowledge === 'function' ? (acknowledge as (a: Acknowledgement) => void) : () => {}
      void live.inLine(async () => done(await guarded(live, socket, given, act)))
    })
  on('watch', (asked) => watch(live, socket, asked))
  on('unwatch', (asked) => unwatch(live, socket, asked))
  socket.on('unread', (_given: unknown, acknowledge: unknown) => {
    if (typeof acknowledge !== 'function') return
    void live.inLine(() => tellUnread(live, socket, acknowledge as Told))
  })
}

type Told = (answer: { unread: number } | { error: string }) => void

// A page that has just connected asks what it should show: something may have come before that.
async function tellUnread(live: SocketLive, socket: Socket, done: Told): Promise<void> {
  const { member } = socket.data as Connection
  try {
    await live.parts.rates.take('watch', socket.id)
    done({ unread: member === null ? 0 : await live.unread.shown(member) })
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
    done({ error: 'too often' })
  }
}

async function guarded(
  live: SocketLive,
  socket: Socket,
  given: unknown,
  act: (asked: Request) => Promise<Acknowledgement>,
): Promise<Acknowledgement> {
  try {
    await live.parts.rates.take('watch', socket.id)
  } catch (error) {
    // A connection that floods is ended; its page comes back and catches up.
    if (error instanceof TooMany) socket.disconnect(true)
    return { error: 'too often' }
  }
  const asked = request.safeParse(given)
  if (!asked.success || (asked.data.thread === undefined) === (asked.data.space === undefined)) {
    return { error: 'watch takes {thread} or {space}' }
  }
  return act(asked.data)
}

// What cannot be seen is answered like what never was.
const notFound: Acknowledgement = { error: 'not found' }

async function watch(live: SocketLive, socket: Socket, asked: Request): Promise<Acknowledgement> {
  const { parts } = live
  const { member, language } = socket.data as Connection
  if (
    live.threads.countOf(socket.id) + live.spaces.countOf(socket.id) >=
    liveLimits.watchesPerConnection
  ) {
    return { error: 'too many at once' }
  }
  const since = asked.since === undefined ? null : parts.cursors.open('live', asked.since)
  if (asked.since !== undefined && (!since || isTooOld(since[1], parts.world.now()))) {
    return { stale: true }
  }
  const seq = await newestChange(parts.reader)
  const viewer = await parts.viewers.current(member)
  let missed: Delivery[] | null = []
  if (asked.thread !== undefined) {
    const thread = await findThread(parts.reader, viewer, asked.thread)
    if (!thread) return notFound
    const { id: threadId, publicId: threadPublicId } = thread
    const shown = live.presenter.foot(viewer, thread, language)
    const foot = asked.foot ?? shown.mark
    const entry: ThreadWatch = { socket, member, viewer, language, threadId, threadPublicId, foot }
    if (since) missed = await catchUpThread(parts, live.presenter, entry, since[0])
    missed?.push(...tellFoot(entry, shown, parts.cursors.sealLive(seq)))
    if (missed) live.threads.add(thread.id, entry)
  } else {
    const space = await findSpaceByPublicId(parts.reader, viewer, asked.space!)
    if (!space) return notFound
    const entry: SpaceWatch = { socket, member, viewer, language, spaceId: space.id }
    if (since) missed = await catchUpSpace(parts, live.presenter, entry, since[0])
    if (missed) live.spaces.add(space.id, entry)
  }
  if (!missed) return { stale: true }
  live.deliver(missed)
  return { cursor: parts.cursors.sealLive(seq) }
}

// By age alone: the oldest change still kept would tell of what is out of sight. Changes are logged
// with the time at which they were begun, so a page counts as too old a little before they go.
function isTooOld(reachedAt: number, now: number): boolean {
  return reachedAt < now - limits.changeDays * 86_400_000 + 3_600_000
}

async function unwatch(live: SocketLive, socket: Socket, asked: Request): Promise<Acknowledgement> {
  const { parts } = live
  const viewer = await parts.viewers.current((socket.data as Connection).member)
  if (asked.thread !== undefined) {
    const thread = await findThread(parts.reader, viewer, asked.thread)
    if (thread) live.threads.remove(thread.id, socket.id)
  } else {
    const space = await findSpaceByPublicId(parts.reader, viewer, asked.space!)
    if (space) live.spaces.remove(space.id, socket.id)
  }
  return { cursor: parts.cursors.sealLive(await newestChange(parts.reader)) }
}
