/**
 * Mail, as the rest of the forum sees it. A request only puts a row into the outbox; what becomes
 * of it is decided when it is delivered, and nobody waits for that.
 */
import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { Config } from '../config.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../log.ts'
import { seal, unseal } from '../seal.ts'
import type { World } from '../world.ts'
import { Unhurried } from '../unhurried.ts'
import { deleteMail, insertMail, listDue, postponeMail, type Waiting } from './outbox.ts'
import { nextTry } from './pauses.ts'
import { type Letter, NotSent, openTransport, type Transport } from './transport.ts'

/** What was asked to be sent, and for whom. */
export interface Errand {
  memberId: number | null
  contactPointId: number | null
  /** What `queue` was given. */
  payload: string
}

/** Writes the letter of an errand as things are now, or null when nothing is to be sent any more. */
export type Compose = (errand: Errand, now: number) => Promise<Letter | null>

type Outcome = 'sent' | 'dropped' | 'postponed' | 'givenUp' | 'refused'

/**
 * What is to be done when an errand is over and nothing was sent: not wanted any more, given up, or
 * refused because of its address. Runs in the transaction that forgets it.
 */
export type Unsent = (
  tx: Tx,
  errand: Errand,
  why: 'dropped' | 'givenUp' | 'refused',
) => Promise<void>

/** Mails read at a time. */
const perLot = 20
/** Milliseconds that letters under way get when the forum stops; after that they are sent anew. */
const graceMs = 5_000

interface Parts {
  config: Config
  world: World
  keys: Keys
  reader: Reader
  writer: Writer
  log: Log
}

export class Mail {
  #parts: Parts
  #transport: Transport | null
  #kinds = new Map<string, { compose: Compose; unsent: Unsent | undefined }>()
  #asked = false
  #running: Promise<void> | null = null
  #unhurried = new Unhurried()
  #closing = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#transport = openTransport(parts.config)
  }

  /** False without a mail server: then nothing is queued, and pages must say so. */
  get canSend(): boolean {
    return this.#transport !== null
  }

  /** Says who writes the letters of a kind, and who hears of those that were not sent. */
  carry(kind: string, compose: Compose, unsent?: Unsent): void {
    this.#kinds.set(kind, { compose, unsent })
  }

  /**
   * Queues an errand in the caller's transaction; call `nudge` after it has committed. One that is
   * `awaited`, by somebody who looks for it now, goes before all that waits already.
   */
  async queue(tx: Tx, kind: string, errand: Errand & { awaited?: boolean }): Promise<void> {
    if (!this.canSend) return
    const payload = seal(this.#parts, 'mail', errand.payload)
    const now = this.#parts.world.now()
    await insertMail(tx, { awaited: false, ...errand, kind, payload, now })
  }

  /** Has what is due delivered soon, without waiting for it. */
  nudge(): void {
    if (!this.canSend || this.#closing) return
    this.#asked = true
    this.#running ??= this.#run().finally(() => {
      this.#running = null
      if (this.#asked) this.nudge()
    })
  }

  /** Resolves when nothing that is due waits any more. */
  async settled(): Promise<void> {
    this.nudge()
    await this.#running
  }

  async close(): Promise<void> {
    this.#closing = true
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, graceMs)))
    await Promise.race([this.#running, enough])
    clearTimeout(timer)
    this.#transport?.close(true)
    await this.#running
  }

  async #run(): Promise<void> {
    const { reader, world, log } = this.#parts
    const counts: Partial<Record<Outcome, number>> = {}
    const reasons = new Set<string>()
    try {
      while (this.#asked && !this.#closing) {
        this.#asked = false
        await letOthersGo()
        for (;;) {
          const due = await listDue(reader, world.now(), perLot)
          if (due.length === 0 || this.#closing) break
          const outcomes = await Promise.all(due.map((mail) => this.#deliver(mail, reasons)))
          for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
        }
      }
    } catch (error) {
      log.error({ where: error instanceof Error ? error.name : typeof error }, 'mail failed')
    }
    // Counts alone: neither for whom a mail was, nor of what.
    if (reasons.size > 0) log.warn({ ...counts, because: [...reasons] }, 'mail')
    else if (counts.sent) log.info(counts, 'mail')
  }

  async #deliver(mail: Waiting, reasons: Set<string>): Promise<Outcome> {
    const { writer, world } = this.#parts
    const { outcome, letter } = await this.#try(mail, reasons)
    const now = world.now()
    const attempts = mail.attempts + 1
    const nextAt = outcome === 'postponed' ? nextTry({ ...mail, attempts }, now) : null
    if (outcome === 'postponed' && nextAt !== null) {
      await writer.transactLater((tx) => postponeMail(tx, { id: mail.id, attempts, nextAt }))
      return outcome
    }
    const end = outcome === 'postponed' ? 'givenUp' : outcome
    await writer.transactLater(async (tx) => {
      await deleteMail(tx, mail.id)
      if (end === 'sent') await letter?.sent?.(tx)
      if (end === 'refused') await letter?.refused?.(tx)
      if (end !== 'sent')
        await this.#kinds.get(mail.kind)?.unsent?.(tx, { ...mail, payload: '' }, end)
    })
    return end
  }

  async #try(
    mail: Waiting,
    reasons: Set<string>,
  ): Promise<{ outcome: Outcome; letter: Letter | null }> {
    let letter: Letter | null = null
    try {
      letter = mail.wanted ? await this.#unhurried.run(() => this.#compose(mail)) : null
      if (!letter) return { outcome: 'dropped', letter }
      await this.#transport!.send(letter, this.#parts.world.now())
      return { outcome: 'sent', letter }
    } catch (error) {
      // A letter that cannot be written must not stand in the way of the others.
      reasons.add(error instanceof NotSent ? error.reason : 'unwritten')
      const forGood = error instanceof NotSent && error.forGood
      const end = error instanceof NotSent && error.ofAddress ? 'refused' : 'givenUp'
      return { outcome: forGood ? end : 'postponed', letter }
    }
  }

  async #compose({ kind, memberId, contactPointId, payload }: Waiting): Promise<Letter | null> {
    const { compose } = this.#kinds.get(kind) ?? {}
    if (!compose) return null
    const { keys, world } = this.#parts
    const errand = { memberId, contactPointId, payload: unseal(keys, 'mail', payload) }
    return compose(errand, world.now())
  }
}
