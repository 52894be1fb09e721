/** A viewer: who asks, and which labels they hold. Verdicts are kept until a rule changes. */
import type { Role } from '../../shared/vocabulary.ts'
import type { Reader } from '../db/open.ts'
import { prepared } from '../db/prepared.ts'
import type { Keys } from '../keys.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import { loadFacts } from './facts.ts'
import { factsBefore } from './facts-before.ts'
import { holdsAll } from './holds.ts'
import type { LabelBook } from './label-book.ts'

const membersRemembered = 5_000

const versionNow = prepared<[], { version: number }>('SELECT version FROM rules')

export class Viewer {
  readonly facts: Facts
  #book: LabelBook
  #reader: Reader
  #verdicts = new Map<number, boolean>()

  constructor(facts: Facts, book: LabelBook, reader: Reader) {
    this.facts = facts
    this.#book = book
    this.#reader = reader
  }

  /** Internal id of the member, or null for a visitor. */
  get id(): number | null {
    return this.facts.member
  }

  has(role: Role): boolean {
    return this.facts.roles.has(role)
  }

  /** Those of the labels that the viewer holds. */
  async held(labels: readonly number[]): Promise<number[]> {
    await this.#book.learn(this.#reader, labels)
    return labels.filter((label) => this.holds(label))
  }

  /** True when the viewer holds a label the book has learned. */
  holds(label: number): boolean {
    let verdict = this.#verdicts.get(label)
    if (verdict === undefined) {
      verdict = this.judge(this.#book.clauses(label))
      this.#verdicts.set(label, verdict)
    }
    return verdict
  }

  /** True when all these clauses hold for the viewer, whether or not they are anybody's label. */
  holdsAll(clauses: readonly Clause[]): boolean {
    return this.judge(clauses)
  }

  /** The facts by which the viewer may see a member's page. */
  factsAbout(_member: number): Facts {
    return this.facts
  }

  /** Whether all these clauses hold for the viewer. */
  protected judge(clauses: readonly Clause[]): boolean {
    return holdsAll(clauses, this.facts)
  }
}

/** Makes viewers, and remembers them while the rules stand still. */
export class Viewers {
  #reader: Reader
  #book: LabelBook
  #keys: Keys
  #version = -1
  #viewers = new Map<number | null, Viewer>()

  constructor(reader: Reader, book: LabelBook, keys: Keys) {
    this.#reader = reader
    this.#keys = keys
    this.#book = book
  }

  /**
   * The viewer for a member, or for a visitor when `member` is null. `version` is the version of
   * the rules, read together with the session: verdicts made under another are forgotten.
   */
  async viewer(member: number | null, version: number): Promise<Viewer> {
    if (version !== this.#version) {
      this.#viewers.clear()
      this.#version = version
    }
    const known = this.#viewers.get(member)
    if (known) return known
    const viewer = new Viewer(
      await loadFacts(this.#reader, this.#keys, member),
      this.#book,
      this.#reader,
    )
    if (this.#viewers.size >= membersRemembered) this.#viewers.clear()
    // Another request may have brought newer rules while the facts were read.
    if (version === this.#version) this.#viewers.set(member, viewer)
    return viewer
  }

  /** A viewer's facts as they were before a change that was logged with them. */
  factsBefore(facts: Facts, logged: string): Facts {
    return factsBefore(this.#keys, facts, logged)
  }

  /** Somebody under facts of another time; remembered by nobody. */
  under(facts: Facts): Viewer {
    return new Viewer(facts, this.#book, this.#reader)
  }

  /** The viewer under the rules as they are now. */
  async current(member: number | null): Promise<Viewer> {
    return this.viewer(member, await this.version())
  }

  /** The version of the rules as they are now. */
  async version(): Promise<number> {
    const [row] = await versionNow(this.#reader)
    return row!.version
  }
}
