/**
 * What is sent to members besides what they read in the forum. One place decides, at the moment of
 * sending and through the scopes, whether there is something to tell; a way of sending only carries
 * it there, and cannot choose for whom.
 */
import type { Config } from '../config.ts'
import type { SentWay } from '../../shared/notices.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'
import type { LabelBook } from '../visibility/label-book.ts'
import { giveWay } from '../unhurried.ts'
import type { Viewers } from '../visibility/viewer.ts'
import type { World } from '../world.ts'
import { findTold, type Told } from './find-told.ts'
import { markDelivered } from './marks.ts'
import { whenToSend } from './pace.ts'
import { type Due, listDueDeliveries, readSchedule, setSchedule } from './schedule.ts'
import { wakeByChanges } from './wake.ts'

export interface DeliveryParts {
  config: Config
  world: World
  reader: Reader
  writer: Writer
  labels: LabelBook
  viewers: Viewers
}

/** What carries notices along one way. */
export interface Carrier {
  /** Whether there is an address, or a device, that takes them from this member (internal id). */
  ready(member: number): Promise<boolean>
  /** Whether an errand of a member is on its way: nothing else sets out meanwhile. */
  underWay(db: Reader | Tx, member: number): Promise<boolean>
  /**
   * Takes a member's errand, in a transaction. It says by `ended` what became of it; asks `told`
   * again at each try; and says nothing of what it finds there but the kinds.
   */
  begin(tx: Tx, member: number): Promise<void>
  /** Has what was taken carried, without waiting for it. */
  nudge(): void
}

/** What became of an errand. */
export interface Ended {
  member: number
  way: SentWay
  /** What was told; null when nothing was. */
  told: Told | null
  /** Milliseconds: not looked at again before this, after a failure. */
  notBefore?: number
}

/** What is written down of somebody who was looked at. */
type Work = (tx: Tx) => Promise<void>

/** Members read at a time. */
const perLot = 50
/** Milliseconds that one piece of work may hold everybody else up. */
const pieceMs = 20
const afterTroubleMs = 10 * 60_000
/** Milliseconds after which it is looked whether an errand is still under way. */
const errandMs = 10 * 60_000

export class Delivery {
  #parts: DeliveryParts
  #carriers = new Map<SentWay, Carrier>()

  constructor(parts: DeliveryParts) {
    this.#parts = parts
  }

  /** Says who carries along a way. */
  carry(way: SentWay, carrier: Carrier): void {
    this.#carriers.set(way, carrier)
  }

  /** Along which ways something can be sent to a member (internal id). */
  async waysOf(member: number): Promise<SentWay[]> {
    const ways: SentWay[] = []
    for (const [way, carrier] of this.#carriers) if (await carrier.ready(member)) ways.push(way)
    return ways
  }

  /**
   * What there is to tell a member along a way, now: unread, in sight, wanted and not told yet. Null
   * when there is nothing, nowhere to send it, or when it must wait for the end of quiet hours or of
   * a break. `again` counts what was told already, for a device that has missed it.
   */
  async told(member: number, way: SentWay, again = false): Promise<Told | null> {
    const carrier = this.#carriers.get(way)
    if (!carrier || !(await carrier.ready(member))) return null
    const found = await findTold(this.#parts, member, way, again)
    return found && found.notBefore <= this.#parts.world.now() ? found : null
  }

  /** To be called when an errand is over, in the transaction that forgets it. */
  async ended(tx: Tx, { member, way, told, notBefore }: Ended): Promise<void> {
    const now = this.#parts.world.now()
    if (told) await markDelivered(tx, { member, way }, told.items, now)
    const before = await readSchedule(tx, member, way)
    if (!before) return
    const lastAt = told ? now : before.lastAt
    // The daily mail knows its next day already.
    const nextAt = way === 'digest' ? before.nextAt : (notBefore ?? now)
    await setSchedule(tx, { member, way, nextAt, lastAt })
  }

  /** Looks at all whose moment has come, and at those whom something new may concern. */
  async run(now: number): Promise<void> {
    await wakeByChanges(this.#parts, now)
    const failed: unknown[] = []
    // Whoever was looked at comes again later than now, so this ends.
    for (;;) {
      const due = await listDueDeliveries(this.#parts.reader, now, perLot)
      if (due.length === 0) break
      while (due.length > 0) await this.#runPiece(due, now, failed)
    }
    for (const carrier of this.#carriers.values()) carrier.nudge()
    if (failed.length > 0) throw failed[0]
  }

  // Takes out of `due` whomever there is time for, and serves others for as long afterwards.
  async #runPiece(due: Due[], now: number, failed: unknown[]): Promise<void> {
    const { writer } = this.#parts
    // One member's trouble must not stand in the way of the others.
    const trouble = (one: Due, error: unknown) => {
      failed.push(error)
      return putOff(one, now)
    }
    const began = performance.now()
    const looked: { one: Due; work: Work }[] = []
    do {
      const one = due.shift()!
      const work = await this.#look(one, now).catch((error: unknown) => trouble(one, error))
      looked.push({ one, work })
    } while (due.length > 0 && performance.now() - began < pieceMs)
    // What is written down of one piece shares a commit.
    await Promise.all(
      looked.map(({ one, work }) =>
        writer.transact(work).catch((error: unknown) => writer.transact(trouble(one, error))),
      ),
    )
    await giveWay(performance.now() - began)
  }

  async #look(due: Due, now: number): Promise<Work> {
    const { member, way, lastAt } = due
    const carrier = this.#carriers.get(way)
    const ready = carrier !== undefined && (await carrier.ready(member))
    const waits = ready && (await carrier.underWay(this.#parts.reader, member))
    const found = ready && !waits ? await findTold(this.#parts, member, way) : null
    const { send, nextAt } = await whenToSend(this.#parts, due, found, now)
    return async (tx) => {
      // Over by now: that said itself when to look again.
      if (waits && !(await carrier.underWay(tx, member))) return
      // An errand says when it is over, unless what it was about to go to is taken away meanwhile.
      const again = waits || send ? now + errandMs : null
      await setSchedule(tx, { member, way, nextAt: nextAt ?? again, lastAt })
      if (send) await carrier!.begin(tx, member)
    }
  }
}

function putOff({ member, way, lastAt }: Due, now: number): Work {
  return (tx) => setSchedule(tx, { member, way, nextAt: now + afterTroubleMs, lastAt })
}
