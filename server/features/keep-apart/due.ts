/** What happens by itself: entries begin and end, and guards are prepared, a minute at the latest after. */
import type { Forum } from '../../forum.ts'
import { inPieces } from '../../jobs/in-pieces.ts'
import { refreshGuard } from '../../visibility/boundary.ts'
import { changePairs } from '../../visibility/change-facts.ts'
import { guardMember } from '../../visibility/guard-member.ts'
import { pairHash } from '../../visibility/guards.ts'
import { findMatches, membersByPairHash } from '../../visibility/match-list.ts'
import { insertPairs, type Match, matchContactPoints } from '../../visibility/match-member.ts'
import * as store from './due-store.ts'

/** Does all that is due at `now`, with the same work whether or not anybody is meant. */
export async function runLists(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  for (const member of await store.listUnprepared(reader)) {
    await guardMember(forum, member, now)
    await writer.transact((tx) => refreshGuard(tx, member, now))
  }
  await inPieces(new Set(await store.listUnmatched(reader)), async (members) => {
    for (const member of members) {
      await writer.transact((tx) => matchContactPoints(tx, forum, member, now))
    }
  })
  for (const { keeper, entries } of await store.listBeginning(reader, now)) {
    await begin(forum, keeper, entries, now)
  }
  for (const { keeper, entries } of await store.listEnding(reader, now)) {
    await end(forum, keeper, entries, now)
  }
}

// Pairs come first, a few members at a time, each of them whole; the entries are in force with the
// last of them. Usually there are few enough for one transaction, as when nobody is meant.
async function begin(
  forum: Forum,
  keeper: number,
  entries: readonly store.DueEntry[],
  now: number,
): Promise<void> {
  const { reader, writer, keys } = forum
  const byMember = new Map<number, Match[]>()
  for (const match of await findMatches(reader, keys, keeper, entries)) {
    byMember.set(match.member, [...(byMember.get(match.member) ?? []), match])
  }
  const waiting = new Set(byMember.keys())
  await inPiecesWithLast(waiting, async (members, isLast) => {
    const matches = members.flatMap((member) => byMember.get(member)!)
    await writer.transact(async (tx) => {
      await changePairs(tx, forum, members, now, () => insertPairs(tx, keys, matches))
      if (!isLast) return
      await store.activate(tx, entries)
      await refreshGuard(tx, keeper, now)
    })
  })
}

async function end(
  forum: Forum,
  keeper: number,
  entries: readonly store.DueEntry[],
  now: number,
): Promise<void> {
  const { reader, writer, keys } = forum
  const members = await membersByPairHash(reader, keys, keeper)
  const hashes = await store.listPairHashes(reader, entries)
  const waiting = new Set(hashes.flatMap((hash) => members.get(hash) ?? []))
  await inPiecesWithLast(waiting, async (some, isLast) => {
    const named = some.map((member) => pairHash(keys, keeper, member))
    await writer.transact(async (tx) => {
      await changePairs(tx, forum, some, now, () => store.forgetPairs(tx, named, entries))
      if (!isLast) return
      await store.forgetEntries(tx, entries)
      await refreshGuard(tx, keeper, now)
    })
  })
}

/** In pieces, of which the last is known as such; one that is empty when there is nothing. */
async function inPiecesWithLast<Item>(
  waiting: Set<Item>,
  work: (piece: Item[], isLast: boolean) => Promise<void>,
): Promise<void> {
  if (waiting.size === 0) return work([], true)
  await inPieces(waiting, (piece) => work(piece, waiting.size === 0))
}
