/** Pictures that nothing shows any more go, with their bytes; so do files that belong to none. */
import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { Forum } from '../../forum.ts'
import { listKnown, listToLookAt } from '../../visibility/picture-use.ts'
import { listFiles, removeFiles } from './files.ts'
import { waitMs } from './store.ts'
import type { Studio } from './studio.ts'

const perLot = 50

type Parts = Pick<Forum, 'config' | 'reader' | 'writer'>

/** Looks at the pictures whose time has come. */
export async function removeUnused(forum: Parts, now: number): Promise<void> {
  for (;;) {
    const gone = await forum.writer.transact(async (tx) => {
      const found = await listToLookAt(tx, now, perLot)
      for (const { id, stands, kept } of found) {
        if (stands === 0 && kept === 0)
          await tx.deleteFrom('picture').where('id', '=', id).execute()
        else {
          const look_at = stands === 1 ? null : now + waitMs
          await tx.updateTable('picture').set({ look_at }).where('id', '=', id).execute()
        }
      }
      const gone = found.filter(({ stands, kept }) => stands === 0 && kept === 0)
      return { gone: gone.map(({ publicId }) => publicId), last: found.length < perLot }
    })
    for (const id of gone.gone) await removeFiles(forum.config, id)
    if (gone.last) return
  }
}

const sweepEveryMs = 86_400_000
const atOnce = 500

/**
 * Removes files that no picture has: left by a process that ended between two steps. Once after the
 * start, and then once a day; what is on its way is left alone.
 */
export function sweeper(forum: Parts, studio: Studio): (now: number) => Promise<void> {
  let next = 0
  return async (now) => {
    if (now < next) return
    next = now + sweepEveryMs
    const files = await listFiles(forum.config)
    for (let start = 0; start < files.length; start += atOnce) {
      const lot = files.slice(start, start + atOnce)
      // Asked in this order: what has arrived by now is noted, or on its way still.
      const coming = new Set(lot.filter((id) => studio.isComing(id)))
      const known = await listKnown(forum.reader, lot)
      for (const id of lot) {
        if (!known.has(id) && !coming.has(id)) await removeFiles(forum.config, id)
      }
      await letOthersGo()
    }
  }
}
