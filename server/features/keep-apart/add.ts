/** Adding to a list: the same work, and the same answer, whoever is a member. */
import type { Language } from '../../../shared/languages.ts'
import { limits } from '../../../shared/limits.ts'
import { once } from '../../db/idempotency.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { randomMoment } from '../../random-moment.ts'
import { seal } from '../../seal.ts'
import { type Listed, listHasher, textOf } from '../../visibility/listed.ts'
import { inLanguage, t } from '../../words/index.ts'
import { readListed } from './read-listed.ts'
import type { Wanted } from './read-import.ts'
import { type Entry, insertEntries, listEntries, roomLeft } from './store.ts'

interface Wish {
  keeperId: number
  /** Most entries that the list may have. */
  limit: number
  when: 'now' | 'within-days' | undefined
  idempotencyKey: string | null
}

/** What was typed, one to a line. @throws Invalid with the first line that means nothing */
export function readTyped(
  forum: Forum,
  typed: { value: string; kind?: Listed['kind'] | undefined; note: string },
  language: Language,
): Wanted[] {
  const lines = typed.value.split('\n').filter((line) => line.trim() !== '')
  const reader = { keys: forum.keys, addresses: forum.mail.canSend }
  const wanted = new Map<string, Wanted>()
  for (const [at, line] of lines.entries()) {
    const read = readListed(reader, line, typed.kind)
    if ('wrong' in read) {
      const values = { line: at + 1, what: inLanguage(language, () => t(read.wrong)) }
      throw new Invalid([
        lines.length > 1
          ? { field: 'value', word: 'keepApart.whichLine', values }
          : { field: 'value', word: read.wrong },
      ])
    }
    wanted.set(textOf(read.listed), { listed: read.listed, note: typed.note })
  }
  return [...wanted.values()]
}

/**
 * Puts all of these on the list, or none, and returns the first. The same one twice makes two
 * entries, so that nobody who comes by learns what stands on the list already.
 * @throws Invalid when there is no room
 */
export async function addAll(forum: Forum, wish: Wish, wanted: readonly Wanted[]): Promise<Entry> {
  const added = await addOnce(forum, wish, wanted, (room) => {
    if (wanted.length <= room) return wanted.length
    throw new Invalid([{ field: 'value', word: 'keepApart.full', values: { max: wish.limit } }])
  })
  // Sent again after it was withdrawn: there is nothing to show.
  if (!added[0]) throw new NotFound()
  return added[0]
}

/** Puts as many on the list as there is room for, and returns how many that were. */
export async function addSome(
  forum: Forum,
  wish: Wish,
  wanted: readonly Wanted[],
): Promise<number> {
  const added = await addOnce(forum, wish, wanted, (room) => Math.min(room, wanted.length))
  return added.length
}

async function addOnce(
  forum: Forum,
  wish: Wish,
  wanted: readonly Wanted[],
  howMany: (room: number) => number,
): Promise<Entry[]> {
  const { keys, world, writer } = forum
  const { keeperId, limit } = wish
  const now = world.now()
  const batch = world.id()
  const hash = listHasher(keys, keeperId)
  const rows = wanted.slice(0, limit + 1).map(({ listed, note }) => ({
    publicId: world.id(),
    kind: listed.kind,
    valueHash: hash(listed),
    note: note === '' ? '' : seal(forum, 'note', note),
  }))
  const activeAt =
    wish.when === 'within-days' ? momentWithin(forum, limits.keepApartBeginDays) : now
  const use = { memberId: keeperId, key: wish.idempotencyKey, kind: 'keep apart', now }
  return writer.transact(async (tx) => {
    const { id } = await once(tx, use, async () => {
      const count = howMany(await roomLeft(tx, keeperId, limit))
      if (count === 0) return 0
      return insertEntries(tx, rows.slice(0, count), { keeperId, batch, now, activeAt })
    })
    const entries = await listEntries(tx, keys, keeperId)
    const first = entries.find((entry) => entry.id === id)
    return entries.filter((entry) => entry.batch === first?.batch).reverse()
  })
}

/** A random moment within days from now; in TEST_MODE, now. */
export function momentWithin({ config, world }: Forum, days: number): number {
  const now = world.now()
  return config.testMode ? now : randomMoment(world, now, days)
}
