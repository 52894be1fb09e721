/**
 * Previews: what a member does, as somebody else would get it. Only what depends on the one who asks
 * is judged by the facts of the imagined viewer; everything else is there as they see it themselves,
 * or the preview would tell whom others write for.
 */
import type { ImaginedViewer } from '../../shared/forms/see-as.ts'
import type { Audience } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import { holds, holdsApart } from './holds.ts'
import type { LabelBook } from './label-book.ts'
import { Viewer } from './viewer.ts'

export interface Imagined {
  /** The one who asks, as they are. */
  own: Facts
  /** Whom they imagine. */
  other: Facts
  /** Public ids of the circles they keep: nobody imagined is in one. */
  kept: ReadonlySet<string>
}

/** Somebody imagined by the member with these facts. */
export async function imagine(reader: Reader, own: Facts, who: ImaginedViewer): Promise<Imagined> {
  const member = own.member!
  const isMember = who !== 'visitor'
  const spaces = new Set<number>()
  for (const { id, access } of await reader
    .selectFrom('space')
    .select(['id', 'access'])
    .execute()) {
    if (access === 'public' || (access === 'members' && isMember)) spaces.add(id)
  }
  const circles = await reader
    .selectFrom('circle')
    .select('public_id')
    .where('keeper_id', '=', member)
    .execute()
  const isKnown = who === 'listed'
  const other: Facts = {
    ...own,
    member: null,
    active: isMember,
    roles: new Set(),
    settled: isKnown,
    vouched: isKnown,
    spaces,
    moderates: new Set(),
    circles: new Set(),
    blocks: new Set(),
    apart: new Set(isKnown ? [member] : []),
    pause: null,
  }
  return { own, other, kept: new Set(circles.map((circle) => circle.public_id)) }
}

/** The imagined viewer: nobody who could own a post, with no office here. */
export class PreviewViewer extends Viewer {
  #imagined: Imagined
  #book: LabelBook

  constructor(imagined: Imagined, book: LabelBook, reader: Reader) {
    const { own, other } = imagined
    const { member, active, roles, moderates } = other
    super({ ...own, member, active, roles, moderates, pause: null }, book, reader)
    this.#imagined = imagined
    this.#book = book
  }

  override factsAbout(member: number): Facts {
    const { own, other } = this.#imagined
    return member === own.member ? other : own
  }

  /** Labels below zero are stored ones without what the one who asks has asked themselves. */
  override async held(labels: readonly number[]): Promise<number[]> {
    await super.held(labels.map((label) => (label < 0 ? storedOf(label).label : label)))
    return labels.filter((label) => this.holds(label))
  }

  override holds(label: number): boolean {
    if (label >= 0) return super.holds(label)
    const { label: stored, asks } = storedOf(label)
    const released = asked.filter((_, bit) => (asks & (1 << bit)) > 0)
    return this.judge(
      this.#book
        .clauses(stored)
        .filter(
          (one) => one.kind !== 'audience' || !released.some((name) => name === one.audience),
        ),
    )
  }

  protected override judge(clauses: readonly Clause[]): boolean {
    return clauses.every((clause) => {
      const facts = this.#isOwn(clause) ? this.#imagined.other : this.#imagined.own
      return clause.kind === 'apart'
        ? holdsApart(clause.member, facts, clauses)
        : holds(clause, facts)
    })
  }

  /** Clauses that nobody but the one who asks can have brought about. */
  #isOwn(clause: Clause): boolean {
    const { own, kept } = this.#imagined
    if (clause.kind === 'apart' || clause.kind === 'block' || clause.kind === 'only') {
      return clause.member === own.member
    }
    if (clause.kind !== 'audience' || !clause.audience.startsWith('circle:')) return false
    return kept.has(clause.audience.slice('circle:'.length))
  }
}

interface OwnRow {
  id: number
  audience: Audience
  branchAudience: Audience | null
  space: number
}

const ownPosts = prepared<[number], OwnRow>(`
  SELECT p.id, p.audience, p.branch_audience AS branchAudience, t.space_id AS space
  FROM post p JOIN thread t ON t.id = p.thread_id
  WHERE p.author_id = ? AND p.byline IS NULL`)

/** What a preview changes about the posts of the one who asks. */
export interface Moves {
  /** Internal ids of posts that were not meant for the imagined viewer. */
  withheld: number[]
  /** Posts that were, but not for the one who asks, such as one for peers by a peer clinician. */
  released: [id: number, asks: number][]
}

/**
 * The label of a post does not say whose choice an audience was, so the posts of the one who asks
 * are told apart by the choices themselves.
 */
export async function findMoves(reader: Reader, { own, other }: Imagined): Promise<Moves> {
  const rows = await ownPosts(reader, own.member ?? -1)
  const moves: Moves = { withheld: [], released: [] }
  for (const row of rows) {
    // What hangs on a withdrawn post is for those it was for; its text is kept back by its label.
    const audience = row.audience === 'me' ? (row.branchAudience ?? 'me') : row.audience
    const asks = askingOf(audience)
    if (!other.spaces.has(row.space) || !isMeantFor(audience, other)) moves.withheld.push(row.id)
    else if (asks > 0 && !isMeantFor(audience, own)) moves.released.push([row.id, asks])
  }
  return moves
}

function isMeantFor(audience: Audience, facts: Facts): boolean {
  if (audience === 'me') return false
  return audience === 'public' || holds({ kind: 'audience', audience }, facts)
}

/** Audiences that an author need not belong to. */
const asked = ['settled', 'peers', 'clinicians'] as const

/** An audience as a number of one bit; 0 for those that every author belongs to. */
function askingOf(audience: Audience): number {
  const bit = asked.findIndex((one) => one === audience)
  return bit < 0 ? 0 : 1 << bit
}

function storedOf(label: number): { label: number; asks: number } {
  return { label: Math.floor(-label / 8), asks: -label % 8 }
}
