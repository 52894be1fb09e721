import type { Told } from '../delivery/find-told.ts'
import type { Tx } from '../db/transact.ts'
import type { Outcome } from './deliver.ts'
import { endDevice, putOff, type Waiting } from './devices.ts'
import type { Note } from './note.ts'
import { nextTry } from './pauses.ts'

/** A note as it is to be sent now. */
export interface Writing {
  note: Note
  /** Milliseconds for which it is of use. */
  ttlMs: number
  /** What it stands for. */
  told: Told
}

/** Who knows what there is to tell, and hears what became of it. */
export interface Author {
  /** Null when there is nothing, or not now. `behind`: another device was told of it already. */
  write(member: number, behind: boolean): Promise<Writing | null>
  /** To be called once for each errand, in the transaction that is done with it. */
  ended(tx: Tx, errand: { member: number; told: Told | null; notBefore?: number }): Promise<void>
}

/** What became of the note for one device. */
export interface Tried {
  waiting: Waiting
  outcome: Outcome | { kind: 'nothing' }
  told: Told | null
}

/**
 * Writes down what became of a member's errand. It is over when one device was told: those that
 * were not are tried again by themselves. What no device takes in a day is over as well.
 */
export async function conclude(
  tx: Tx,
  author: Author,
  tried: readonly Tried[],
  now: number,
): Promise<void> {
  const sent = tried.find(({ outcome }) => outcome.kind === 'sent')
  const later: number[] = []
  let givenUp: Told | null = null
  for (const { waiting, outcome, told } of tried) {
    if (outcome.kind === 'gone') {
      await endDevice(tx, waiting, now)
      continue
    }
    const attempts = waiting.attempts + 1
    const isOver = outcome.kind === 'sent' || outcome.kind === 'nothing'
    const nextAt = isOver ? null : nextTry({ ...waiting, attempts }, now, waitOf(outcome))
    if (nextAt !== null) later.push(nextAt)
    else if (!isOver) givenUp = told
    const behind = nextAt !== null && (waiting.behind || sent !== undefined)
    await putOff(tx, waiting, { nextAt, attempts: nextAt === null ? 0 : attempts, behind }, now)
  }
  // The errand of those that are behind was over long ago.
  const [first] = tried
  if (!first || tried.every(({ waiting }) => waiting.behind)) return
  const told = sent ? sent.told : later.length === 0 ? givenUp : null
  const waits = told === null && later.length > 0 ? { notBefore: Math.min(...later) } : {}
  await author.ended(tx, { member: first.waiting.memberId, told, ...waits })
}

function waitOf(outcome: Tried['outcome']): number | null {
  return outcome.kind === 'later' ? outcome.afterMs : null
}
