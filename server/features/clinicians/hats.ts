import type { Forum } from '../../forum.ts'
import { inPieces } from '../../jobs/in-pieces.ts'
import { listStrayHats } from '../../visibility/hats.ts'
import { takeHatsOff } from '../posts/redraw-posts.ts'

/**
 * Takes the hat off posts whose writers are no peer clinicians any more. No page has shown it since
 * their role ended; this tells the pages that were open, a few posts at a time, and has the hats
 * gone for good, also when the role comes back.
 */
export async function takeStrayHatsOff(forum: Forum, now: number): Promise<void> {
  await inPieces(new Set(await listStrayHats(forum.reader)), (ids) =>
    forum.writer.transact((tx) => takeHatsOff(tx, { ids, now })),
  )
}
