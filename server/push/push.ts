/**
 * Notes to members' devices, as the rest of the forum sees them. A request only says that something
 * waits for a member; whether that is so, and what is said of it, is decided when it is sent.
 */
import type { Config } from '../config.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../log.ts'
import { unseal } from '../seal.ts'
import type { World } from '../world.ts'
import { Carrier, type Outcome } from './deliver.ts'
import {
  endDevice,
  findDevice,
  isAnyDue,
  putOff,
  queueFor,
  takeDue,
  type Waiting,
} from './devices.ts'
import { Lanes } from './lanes.ts'
import { type Device, type Note, Notes } from './note.ts'
import { nextTry } from './pauses.ts'

/** A note to be sent now, of use for `ttlMs` milliseconds; or when to ask again; null for nothing. */
export type Due = { note: Note; ttlMs: number } | { notBefore: number } | null

/** Says what is due to a member (internal id) now. */
export type Compose = (member: number, now: number) => Promise<Due>

type Fate = Outcome | { kind: 'dropped' } | { kind: 'waits'; until: number }

/** Notes taken up at a time. */
const perLot = 100
/** Notes under way at once, most of them in line behind others of the same push service. */
const mostUnderWay = 500

interface Parts {
  config: Config
  world: World
  keys: Keys
  reader: Reader
  writer: Writer
  log: Log
}

export class Push {
  readonly #parts: Parts
  readonly #notes: Notes
  readonly #carrier: Carrier
  readonly #lanes = new Lanes()
  #compose: Compose = () => Promise.resolve(null)
  #underWay = new Set<Promise<void>>()
  #taking: Promise<void> | null = null
  #asked = false
  #closing = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#notes = new Notes(parts)
    this.#carrier = new Carrier(parts.config)
  }

  /** What browsers need to know of the forum, as base64url. */
  get publicKey(): string {
    return this.#notes.sender.publicKey
  }

  /** Says who writes the notes. */
  carry(compose: Compose): void {
    this.#compose = compose
  }

  /** Has a member's devices told in the caller's transaction; call `nudge` after it has committed. */
  queue(tx: Tx, member: number): Promise<void> {
    return queueFor(tx, member, this.#parts.world.now())
  }

  /** Has what is due sent soon, without waiting for it. */
  nudge(): void {
    if (this.#closing) return
    this.#asked = true
    this.#taking ??= this.#take().finally(() => {
      this.#taking = null
      if (this.#asked && this.#underWay.size < mostUnderWay) this.nudge()
    })
  }

  /** Resolves when nothing that is due waits any more. */
  async settled(): Promise<void> {
    this.nudge()
    while (this.#taking || this.#underWay.size > 0) {
      await this.#taking
      await Promise.all(this.#underWay)
    }
  }

  /** What is under way is sent again after the start. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#taking
    this.#carrier.close()
    await Promise.all(this.#underWay)
  }

  /** Sends a note to the device of one session at once; null when that gets none. */
  async send(sessionHash: string, note: Note): Promise<Outcome | null> {
    const { reader, writer, world } = this.#parts
    const device = await findDevice(reader, sessionHash)
    if (!device) return null
    const outcome = await this.#deliver(this.#open(device.sealed), note, 60_000)
    if (outcome.kind === 'gone') {
      await writer.transact((tx) => endDevice(tx, { sessionHash, ...device }, world.now()))
    }
    return outcome
  }

  async #take(): Promise<void> {
    const { reader, writer, world, log } = this.#parts
    try {
      while (this.#asked && !this.#closing && this.#underWay.size < mostUnderWay) {
        const now = world.now()
        const isAny = await isAnyDue(reader, now)
        const lot = isAny ? await writer.transact((tx) => takeDue(tx, now, perLot)) : []
        if (lot.length < perLot) this.#asked = false
        for (const waiting of lot) this.#begin(waiting)
      }
    } catch (error) {
      this.#asked = false
      log.error({ where: error instanceof Error ? error.name : typeof error }, 'push failed')
    }
  }

  #begin(waiting: Waiting): void {
    const work = this.#look(waiting).catch((error: unknown) => {
      const where = error instanceof Error ? error.name : typeof error
      this.#parts.log.error({ where }, 'a note could not be sent; it is tried again')
    })
    const done = work.finally(() => {
      this.#underWay.delete(done)
      if (this.#asked) this.nudge()
    })
    this.#underWay.add(done)
  }

  async #look(waiting: Waiting): Promise<void> {
    const { writer, world, log } = this.#parts
    const device = this.#open(waiting.sealed)
    const lane = new URL(device.address).origin
    const fate = await this.#lanes.run(lane, async (): Promise<Fate> => {
      if (this.#lanes.rests(lane, world.now())) return silence
      const due = this.#closing ? null : await this.#compose(waiting.memberId, world.now())
      if (this.#closing) return silence
      if (!due) return { kind: 'dropped' }
      if ('notBefore' in due) return { kind: 'waits', until: due.notBefore }
      return this.#deliver(device, due.note, due.ttlMs)
    })
    await writer.transact((tx) => apply(tx, waiting, fate, world.now()))
    if (fate === silence) return
    if (fate.kind === 'refused' || fate.kind === 'later') log.warn({ because: fate.reason }, 'push')
  }

  async #deliver(device: Device, note: Note, ttlMs: number): Promise<Outcome> {
    const outcome = await this.#carrier.deliver(await this.#notes.wrap(note, device, ttlMs))
    if (outcome.kind === 'later' && outcome.silent) {
      this.#lanes.rest(new URL(device.address).origin, this.#parts.world.now())
    }
    return outcome
  }

  #open(sealed: string): Device {
    return JSON.parse(unseal(this.#parts.keys, 'push', sealed)) as Device
  }
}

const silence: Outcome = { kind: 'later', reason: 'rests', afterMs: null, silent: false }

async function apply(tx: Tx, waiting: Waiting, fate: Fate, now: number): Promise<void> {
  const { attempts } = waiting
  switch (fate.kind) {
    case 'gone':
      return endDevice(tx, waiting, now)
    case 'later': {
      const tried = { ...waiting, attempts: attempts + 1 }
      const nextAt = nextTry(tried, now, fate.afterMs)
      return putOff(tx, waiting, { nextAt, attempts: nextAt === null ? 0 : tried.attempts, now })
    }
    case 'waits':
      return putOff(tx, waiting, { nextAt: Math.max(fate.until, now + 1_000), attempts, now })
    default:
      return putOff(tx, waiting, { nextAt: null, attempts: 0, now })
  }
}
