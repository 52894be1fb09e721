/** From intentions to a history: each step becomes what somebody can do at that moment. */
import { castWith, owner } from './cast.ts'
import type { History } from './erase.ts'
import { act } from './model/act.ts'
import { seesPost, seesProfile } from './model/sees.ts'
import { firstState, type Post, type State } from './model/state.ts'
import type { Act, For, Name, Op, Ref, Words } from './ops.ts'
import { gaps, type Plan, type Step } from './steps.ts'

const beginning = Date.UTC(2026, 2, 1, 9)
const threadsAtMost = 5

/** The history of a plan. Steps for which nobody can do anything are left out. */
export function historyOf(plan: Plan): History {
  const cast = castWith(plan.viewer, plan.invited)
  const state = firstState(cast)
  const ops: Op[] = []
  let at = beginning
  for (const intention of plan.steps) {
    at += gaps[intention.gap]!
    const found = intend(state, cast.viewer, intention, ops.length)
    if (!found) continue
    const op: Op = { step: ops.length, at, ...found }
    // What the forum refuses is kept where the viewer tries it.
    if (act(state, op) || op.by === cast.viewer) ops.push(op)
  }
  return { cast, ops }
}

function intend(
  state: State,
  viewer: Name | null,
  step: Step,
  number: number,
): { by: Name; act: Act } | null {
  const roster = ['Alice', 'Bob', 'Cleo', 'Mara', 'Cato', ...(viewer ? [viewer, viewer] : [])]
  const by = pick(roster, step.who)!
  const posts = [...state.posts.values()]
  // The viewer also tries what is hidden, or was never there.
  const blind = by === viewer && step.other % 3 === 0
  const seen = blind ? posts : posts.filter((post) => seesPost(state, by, post))
  const target = pick(seen.reverse(), step.target)
  const mine = posts.filter((post) => post.author === by && !post.deleted).reverse()
  const own = blind ? target : pick(mine, step.target)
  const audience = audienceFor(state, by, step.audience)
  const words = wordsFor(state, by, { step, number, blind })
  const alias = step.coin && step.audience % 2 === 0
  const start = (): { by: Name; act: Act } | null => {
    if (state.threads.size >= threadsAtMost) return null
    const space = pick(['kitchen', 'porch', 'kitchen', 'attic', 'caucus'], step.other)!
    const title = `Title ${number}`
    return { by, act: { do: 'start', space, title, for: audience, alias, words } }
  }
  switch (step.kind) {
    case 'start':
      return start()
    case 'reply':
      return target
        ? { by, act: { do: 'reply', to: target.step, for: audience, alias, words } }
        : start()
    case 'edit':
      return own ? { by, act: { do: 'edit', post: own.step, words } } : start()
    case 'delete':
      return own && { by, act: { do: 'delete', post: own.step, undo: step.coin } }
    case 'show':
      return own ? { by, act: { do: 'show', post: own.step, for: audience } } : start()
    case 'show many': {
      const from = audienceFor(state, by, step.other)
      return { by, act: { do: 'show many', from, for: audience } }
    }
    case 'react':
      return (
        target && {
          by,
          act: {
            do: 'react',
            post: target.step,
            kind: step.other % 2 ? 'heard' : 'with',
            on: step.coin || step.ref % 2 === 0,
          },
        }
      )
    case 'read':
      return target && { by, act: { do: 'read', thread: target.thread.step, post: target.step } }
    case 'draft':
      return target && { by, act: { do: 'draft', thread: target.thread.step } }
    default:
      return intendPeople(state, viewer, { step, by, target, audience, number })
  }
}

interface Intent {
  step: Step
  by: Name
  target: Post | null
  audience: For
  number: number
}

function intendPeople(
  state: State,
  viewer: Name | null,
  { step, by, target, audience, number }: Intent,
): { by: Name; act: Act } | null {
  const names = [...state.members.keys()].filter((name) => name !== owner)
  // What concerns the viewer is what may show.
  const member = step.ref % 2 && viewer ? viewer : pick(names, step.other)!
  const circle = pick(
    [...state.circles.values()].filter(({ keeper, ended }) => keeper === by && !ended),
    step.target,
  )
  const on = step.coin
  switch (step.kind) {
    case 'circle':
      return { by, act: { do: 'circle' } }
    case 'into circle':
      if (!circle) return { by, act: { do: 'circle' } }
      return { by, act: { do: 'into circle', circle: circle.step, member, on: on || step.gap > 2 } }
    case 'end circle':
      return circle && { by, act: { do: 'end circle', circle: circle.step } }
    case 'block': {
      const set = [...state.blocks].filter((pair) => pair.startsWith(`${by} `))
      const blocked = pick(set, step.target)?.slice(by.length + 1)
      if (!on && blocked) return { by, act: { do: 'block', member: blocked, on: false } }
      return { by, act: { do: 'block', member, on: true } }
    }
    case 'invite':
      return { by: owner, act: { do: 'invite', space: 'attic', member, on } }
    case 'role': {
      const role = step.audience % 2 ? 'clinician' : 'moderator'
      return { by: owner, act: { do: 'role', member, role, on } }
    }
    case 'lock': {
      const thread = target?.thread.step
      return thread === undefined ? null : { by, act: { do: 'lock', thread, on } }
    }
    case 'move': {
      const space = pick(['porch', 'kitchen', 'attic', 'caucus'], step.other)!
      return target && { by, act: { do: 'move', thread: target.thread.step, space } }
    }
    case 'profile':
      return { by, act: { do: 'profile', for: audience, pronouns: on ? '' : `they ${number}` } }
    case 'tidy':
    case 'disconnect':
    case 'connect':
    case 'look':
      return { by: '', act: { do: step.kind } }
    default:
      return null
  }
}

/** Something of the list, by a number; null when it is empty. */
function pick<Item>(list: readonly Item[], number: number): Item | null {
  return list[number % list.length] ?? null
}

const audiences = [
  'members',
  'clinicians',
  'members',
  'peers',
  'settled',
  'me',
  'clinicians',
  'public',
  'members',
] as const

function audienceFor(state: State, by: Name, number: number): For {
  const circle = pick(
    [...state.circles.values()].filter(({ keeper, ended }) => keeper === by && !ended),
    number,
  )
  if (circle && number % 3 !== 0) return { circle: circle.step }
  return pick(audiences, number)!
}

function wordsFor(
  state: State,
  by: Name,
  { step, number, blind }: { step: Step; number: number; blind: boolean },
): Words {
  const posts = [...state.posts.values()].filter((post) => blind || seesPost(state, by, post))
  const post = pick(posts.reverse(), step.other)
  const refs: Ref[] = []
  const kind = step.ref % 8
  if (post && (kind === 1 || kind === 2)) refs.push({ kind: 'quote', to: post.step })
  if (post && kind === 3) refs.push({ kind: 'post', to: post.step })
  if (post && kind === 4) refs.push({ kind: 'thread', to: post.thread.step })
  if (kind === 5) {
    const members = [...state.members.keys()].filter(
      (name) => blind || seesProfile(state, by, name),
    )
    const member = pick(members, step.other)
    if (member) refs.push({ kind: 'mention', to: member })
  }
  const note = step.ref % 7 === 6 ? `Note ${number}` : null
  return { text: `Words ${number}.`, note, refs }
}
