/**
 * Notes to members' devices, as the rest of the forum sees them. Somebody says that a member has an
 * errand; whether there still is something, and what the note says, is decided when it is sent.
 */
import type { Config } from '../config.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../log.ts'
import { unseal } from '../seal.ts'
import type { World } from '../world.ts'
import { Unhurried } from '../unhurried.ts'
import { Carrier, type Outcome } from './deliver.ts'
import { endDevice, findDevice, isAnyDue, queueFor, takeDue, type Waiting } from './devices.ts'
import { type Author, conclude, type Tried } from './errand.ts'
import { Lanes } from './lanes.ts'
import { type Device, type Note, Notes } from './note.ts'

/** Devices whose errands are taken up at a time. */
const perLot = 50
/** Errands under way at once, most of them in line behind others of the same push service. */
const mostUnderWay = 250
/** Milliseconds for which a note is of use that was asked for to see whether it comes. */
const testMs = 60_000

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
  #author: Author = { write: () => Promise.resolve(null), ended: () => Promise.resolve() }
  #underWay = new Set<Promise<void>>()
  #unhurried = new Unhurried()
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
  carry(author: Author): void {
    this.#author = author
  }

  /**
   * Begins an errand in the caller's transaction, to all devices of a member (internal id); call
   * `nudge` after it has committed.
   */
  async begin(tx: Tx, member: number): Promise<void> {
    const isAny = await queueFor(tx, member, this.#parts.world.now())
    if (!isAny) await this.#author.ended(tx, { member, told: null })
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

  /** Sends a note to the device of one session at once; null when that takes none. */
  async send(sessionHash: string, note: Note): Promise<Outcome | null> {
    const { reader, writer, world } = this.#parts
    const device = await findDevice(reader, sessionHash)
    if (!device) return null
    const outcome = await this.#deliver(this.#open(device.sealed), note, testMs)
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
        if (lot.flat().length < perLot) this.#asked = false
        for (const errand of lot) this.#start(errand)
      }
    } catch (error) {
      this.#asked = false
      log.error({ where: error instanceof Error ? error.name : typeof error }, 'push failed')
    }
  }

  #start(errand: readonly Waiting[]): void {
    const work = this.#run(errand).catch((error: unknown) => {
      const where = error instanceof Error ? error.name : typeof error
      this.#parts.log.error({ where }, 'a note could not be sent; it is tried again')
    })
    const done = work.finally(() => {
      this.#underWay.delete(done)
      if (this.#asked) this.nudge()
    })
    this.#underWay.add(done)
  }

  async #run(errand: readonly Waiting[]): Promise<void> {
    const { writer, world } = this.#parts
    const tried = await Promise.all(errand.map((waiting) => this.#try(waiting)))
    await writer.transactLater((tx) => conclude(tx, this.#author, tried, world.now()))
  }

  // A note that cannot be written for one device must not have it sent to the others again.
  async #try(waiting: Waiting): Promise<Tried> {
    try {
      return await this.#offer(waiting)
    } catch {
      const outcome = { kind: 'refused', reason: 'unwritten' } as const
      this.#parts.log.warn({ because: outcome.reason }, 'push')
      return { waiting, outcome, told: null }
    }
  }

  async #offer(waiting: Waiting): Promise<Tried> {
    const device = this.#open(waiting.sealed)
    const lane = new URL(device.address).origin
    return this.#lanes.run(lane, async () => {
      if (this.#closing || this.#lanes.rests(lane, this.#parts.world.now())) {
        return { waiting, outcome: silence, told: null }
      }
      const writing = await this.#unhurried.run(() =>
        this.#author.write(waiting.memberId, waiting.behind),
      )
      if (!writing) return { waiting, outcome: { kind: 'nothing' }, told: null }
      const outcome = await this.#deliver(device, writing.note, writing.ttlMs)
      // Neither for whom a note was, nor where it went.
      if ('reason' in outcome) this.#parts.log.warn({ because: outcome.reason }, 'push')
      return { waiting, outcome, told: writing.told }
    })
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
