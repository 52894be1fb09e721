/**
 * The world without what the viewer may never see: as few acts of others as leave, by the rules,
 * everything that the viewer can find out at every moment as it is.
 *
 * What is left out: whatever makes, changes or depends on what is never seen, circles, blocks,
 * roles and invitations that make no difference, drafts and reading of others, and the members and
 * spaces that are left with nothing. Of a post of which the viewer sees a placeholder alone, or only
 * other versions, the words are others. What the viewer does stays, also where it comes to nothing.
 */
import type { Language } from '../../shared/languages.ts'
import type { Cast } from './cast.ts'
import { owner } from './cast.ts'
import { act } from './model/act.ts'
import { firstState } from './model/state.ts'
import { linesFor, wordsSeen } from './model/view.ts'
import type { Act, Op, Words } from './ops.ts'

export interface History {
  cast: Cast
  /** What the viewer's browser asks for. */
  speaks: Language
  /** Posts on a page of a thread. */
  pageLength: number
  /** One for each step; null where nothing happens in this world. */
  ops: (Op | null)[]
}

/** What the viewer finds out, step by step; null when somebody else's act is refused. */
function* sightOf({ cast, ops }: History): Generator<string | null> {
  const state = firstState(cast)
  yield linesFor(state, cast.viewer).join('\n')
  for (const op of ops) {
    const done = op === null || act(state, op)
    if (!done && op.by !== cast.viewer) yield null
    yield `${done} ${linesFor(state, cast.viewer).join('\n')}`
  }
}

/** The history as the other world has it. */
export function erase(history: History): History {
  const sight = [...sightOf(history)]
  const looksTheSame = (candidate: History): boolean => {
    let moment = 0
    for (const lines of sightOf(candidate)) {
      if (lines === null || lines !== sight[moment]) return false
      moment += 1
    }
    return true
  }
  let erased: History = { ...history, ops: withOtherWords(history) }
  if (!looksTheSame(erased)) throw new Error('Words that are never seen were seen.')
  // From the end, so that what depends on an act has gone before it.
  for (let step = history.ops.length - 1; step >= 0; step -= 1) {
    const op = erased.ops[step]
    if (!op || op.by === history.cast.viewer || op.by === '') continue
    const candidate = { ...erased, ops: erased.ops.with(step, null) }
    if (looksTheSame(candidate)) erased = candidate
  }
  for (const cast of smallerCasts(erased)) {
    const candidate = { ...erased, cast: cast(erased.cast) }
    if (looksTheSame(candidate)) erased = candidate
  }
  return erased
}

function smallerCasts({ cast, ops }: History): ((cast: Cast) => Cast)[] {
  const named = new Set(ops.flatMap((op) => (op ? [op.by, ...membersIn(op.act)] : [])))
  const members = cast.members.filter(({ name }) => name !== owner && name !== cast.viewer)
  const idle = members.filter(({ name }) => !named.has(name))
  return [
    ...idle.map(({ name }) => (now: Cast): Cast => ({
      ...now,
      members: now.members.filter((member) => member.name !== name),
      spaces: now.spaces.map((space) => ({
        ...space,
        members: space.members.filter((member) => member !== name),
      })),
    })),
    ...cast.spaces.map(({ slug }) => (now: Cast): Cast => ({
      ...now,
      spaces: now.spaces.filter((space) => space.slug !== slug),
    })),
  ]
}

function membersIn(what: Act): string[] {
  return 'member' in what ? [what.member] : []
}

function withOtherWords({ cast, ops }: History): (Op | null)[] {
  const state = firstState(cast)
  const texts = new Set<number>()
  const titles = new Set<number>()
  for (const op of ops) {
    if (op) act(state, op)
    const seen = wordsSeen(state, cast.viewer)
    for (const step of seen.texts) texts.add(step)
    for (const step of seen.titles) titles.add(step)
  }
  return ops.map((op) => {
    if (!op || op.by === cast.viewer || !('words' in op.act)) return op
    const { step } = op
    const words = texts.has(step) ? op.act.words : otherWords(op.act.words, step)
    if (op.act.do !== 'start') return { ...op, act: { ...op.act, words } }
    const title = titles.has(step) ? op.act.title : `Other ${step}`
    return { ...op, act: { ...op.act, title, words } }
  })
}

function otherWords({ refs, asks = null }: Words, step: number): Words {
  return { text: `Other words ${step}.`, note: null, refs, asks }
}
