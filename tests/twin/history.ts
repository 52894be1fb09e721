/** From intentions to a history: each step becomes what somebody can do at that moment. */
import { followLevels } from '../../shared/notices.ts'
import { professionalLevels } from '../../shared/vocabulary.ts'
import { castWith, owner } from './cast.ts'
import type { History } from './erase.ts'
import { act } from './model/act.ts'
import { type Actor, audienceFor, ownFor, pick, prefer, targetFor, wordsFor } from './choose.ts'
import { dayAfter, intendForSelf } from './for-self.ts'
import { seesPost } from './model/sees.ts'
import { firstState, type State } from './model/state.ts'
import { type Act, type For, type Name, type Op, weekMs } from './ops.ts'
import { gaps, type Plan, type Step } from './steps.ts'

const beginning = Date.UTC(2026, 2, 1, 9)
const threadsAtMost = 3

/** The history of a plan. Steps for which nobody can do anything are left out. */
export function historyOf(plan: Plan): History {
  const cast = castWith(plan.viewer, plan.invited)
  const state = firstState(cast)
  const ops: Op[] = []
  let at = beginning
  for (const intention of plan.steps) {
    at += gaps[intention.gap]!
    const found = intend(state, cast.viewer, { step: intention, number: ops.length, at })
    if (!found) continue
    const op: Op = { step: ops.length, at, ...found }
    // What the forum refuses is kept where the viewer tries it.
    if (act(state, op) || op.by === cast.viewer) ops.push(op)
    if (found.act.do === 'no longer apart') at += weekMs
  }
  return { cast, speaks: plan.speaks, pageLength: plan.pageLength, ops }
}

function intend(
  state: State,
  viewer: Name | null,
  { step, number, at }: { step: Step; number: number; at: number },
): { by: Name; act: Act } | null {
  const roster = ['Alice', 'Bob', 'Cleo', 'Mara', 'Cato', ...(viewer ? [viewer, viewer] : [])]
  const by = pick(roster, step.who)!
  const actor: Actor = { by, viewer, blind: by === viewer && step.other % 5 < 2 }
  const target = targetFor(state, actor, step)
  const own = actor.blind ? target : ownFor(state, actor, step)
  const audience = audienceFor(state, actor, step.audience)
  const words = wordsFor(state, actor, { step, number })
  const alias = step.coin && step.audience % 2 === 0
  const start = (): { by: Name; act: Act } | null => {
    if (state.threads.size >= threadsAtMost) return reply()
    const space = pick(['kitchen', 'porch', 'kitchen', 'attic', 'caucus'], step.other)!
    const title = `Title ${number}`
    // Where few can read the opening, little can follow it.
    const wide = step.gap % 3 === 0 ? audience : 'members'
    return { by, act: { do: 'start', space, title, for: wide, alias, words } }
  }
  const reply = (): { by: Name; act: Act } | null =>
    target && { by, act: { do: 'reply', to: target.step, for: audience, alias, words } }
  switch (step.kind) {
    case 'start':
      return start()
    case 'reply':
      return reply() ?? start()
    case 'edit':
      return own ? { by, act: { do: 'edit', post: own.step, words } } : start()
    case 'delete':
      return own && { by, act: { do: 'delete', post: own.step, undo: step.coin } }
    case 'show':
      return own ? { by, act: { do: 'show', post: own.step, for: audience } } : start()
    case 'withdraw':
      return own ? { by, act: { do: 'show', post: own.step, for: 'me' } } : start()
    case 'show many': {
      const from = audienceFor(state, actor, step.other)
      return { by, act: { do: 'show many', from, for: audience } }
    }
    case 'react': {
      if (!target) return null
      const kind = step.other % 2 ? 'heard' : 'with'
      const on = !target.reactions.get(kind)?.has(by)
      return { by, act: { do: 'react', post: target.step, kind, on } }
    }
    case 'vote': {
      const asked = [...state.posts.values()].filter((post) => post.asks !== null).reverse()
      const seen = actor.blind ? asked : asked.filter((post) => seesPost(state, by, post))
      const post = pick(seen, step.target)
      const choice = pick([1, 2, 1, 2, null] as const, step.audience)
      return post && { by, act: { do: 'vote', post: post.step, choice } }
    }
    case 'close poll': {
      const asked = [...state.posts.values()].filter(({ asks }) => asks !== null)
      const post = prefer(asked, step.target, ({ author }) => author === by)
      if (!post) return null
      return { by: actor.blind ? by : post.author, act: { do: 'close poll', post: post.step } }
    }
    case 'bookmark': {
      const remindOn = step.coin ? { remindOn: dayAfter(at, 1 + (step.audience % 3)) } : {}
      return (
        target && { by, act: { do: 'bookmark', post: target.step, on: step.gap > 1, ...remindOn } }
      )
    }
    case 'fold': {
      const how = step.audience % 2 ? 'name' : 'post'
      const on = step.coin || step.gap > 1
      return target && { by, act: { do: 'fold', how, post: target.step, on } }
    }
    case 'read':
      return target && { by, act: { do: 'read', thread: target.thread.step, post: target.step } }
    case 'unread':
      return target && { by, act: { do: 'unread', thread: target.thread.step } }
    case 'follow': {
      const level = pick([...followLevels, null, 'all'] as const, step.audience)
      if (step.coin) {
        const space = pick(['kitchen', 'porch', 'attic', 'caucus'], step.other)!
        return { by, act: { do: 'follow', of: { space }, level } }
      }
      const { thread, step: post } = target ?? {}
      if (!thread || post === undefined) return null
      const of = step.ref % 2 ? { post } : { thread: thread.step }
      return { by, act: { do: 'follow', of, level } }
    }
    case 'draft':
      return target && { by, act: { do: 'draft', thread: target.thread.step } }
    default:
      return (
        intendForSelf(viewer, { step, by, at }) ??
        intendPeople(state, viewer, { step, by, audience, number })
      )
  }
}

interface Intent {
  step: Step
  by: Name
  audience: For
  number: number
}

function intendPeople(
  state: State,
  viewer: Name | null,
  { step, by, audience, number }: Intent,
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
    case 'into circle': {
      if (!circle) return { by, act: { do: 'circle' } }
      const into = !circle.members.has(member)
      return { by, act: { do: 'into circle', circle: circle.step, member, on: into } }
    }
    case 'end circle':
      return circle && { by, act: { do: 'end circle', circle: circle.step } }
    case 'mute':
      return member === by ? null : { by, act: { do: 'mute', member, on: step.gap > 1 } }
    case 'block':
      return { by, act: { do: 'block', member, on: !state.blocks.has(`${by} ${member}`) } }
    case 'invite': {
      const into = !state.spaces.get('attic')!.members.has(member)
      return { by: owner, act: { do: 'invite', space: 'attic', member, on: into } }
    }
    case 'role': {
      const role = step.audience % 2 ? 'clinician' : 'moderator'
      const given = !state.members.get(member)!.roles.has(role)
      return { by: owner, act: { do: 'role', member, role, on: given } }
    }
    case 'lock':
    case 'move': {
      // Mara looks after the spaces; the viewer may try to.
      const thread = pick([...state.threads.values()], step.target)
      const who = by === viewer ? by : 'Mara'
      if (thread === null) return null
      const { step: number, locked } = thread
      if (step.kind === 'lock') return { by: who, act: { do: 'lock', thread: number, on: !locked } }
      const space = pick(['porch', 'kitchen', 'attic', 'caucus'], step.other)!
      return { by: who, act: { do: 'move', thread: number, space } }
    }
    case 'office': {
      const post = pick([...state.posts.values()].reverse(), step.target)
      const what = pick(['removed', 'folded', 'frozen', 'removed'] as const, step.other)!
      const isDone = post?.office?.[what] ?? false
      return post && { by: owner, act: { do: 'office', what, post: post.step, on: !isDone } }
    }
    case 'keep apart':
      return member === by ? null : { by, act: { do: 'keep apart', member } }
    case 'no longer apart': {
      const entry = pick([...(state.guards.get(by)?.entries.keys() ?? [])], step.target)
      return entry === null ? null : { by, act: { do: 'no longer apart', entry } }
    }
    case 'mode': {
      const clinician = state.members.get(by)!.roles.has('clinician') ? by : 'Cleo'
      const levels = [...professionalLevels, null]
      return { by: clinician, act: { do: 'mode', level: pick(levels, step.other) } }
    }
    case 'step back':
      return { by, act: { do: 'step back' } }
    case 'come forward': {
      const [from, stepped] = pick([...state.steppedBack], step.target) ?? []
      return from === undefined ? null : { by: stepped!.by, act: { do: 'come forward', from } }
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
