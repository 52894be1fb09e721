/** What people do to each other, to spaces and to themselves, and whether the forum lets it happen. */
import type { Act, For, Name } from '../ops.ts'
import { moderates, ownAudience, sameFor } from './means.ts'
import { fold, mute } from './folding.ts'
import { follow } from './notices.ts'
import { standNoMore } from './office.ts'
import { isActive, reads, seesPost, seesProfile, seesThread } from './sees.ts'
import type { Guard, State } from './state.ts'

export function actOnPeople(state: State, by: Name, what: Act, step: number): boolean {
  const me = state.members.get(by)
  switch (what.do) {
    case 'circle':
      if (me) state.circles.set(step, { step, keeper: by, members: new Set(), ended: false })
      return me !== undefined
    case 'into circle': {
      const circle = state.circles.get(what.circle)
      if (circle?.keeper !== by || circle.ended || what.member === by) return false
      if (!what.on) return circle.members.delete(what.member)
      if (!seesProfile(state, by, what.member)) return false
      circle.members.add(what.member)
      return true
    }
    case 'end circle': {
      const circle = state.circles.get(what.circle)
      if (circle?.keeper !== by || circle.ended) return false
      circle.ended = true
      for (const post of state.posts.values()) {
        const meant = (audience: For) => sameFor(audience, { circle: what.circle })
        if (post.author !== by) continue
        // From then on for its author alone, and what hangs on it with it.
        if (meant(post.for)) {
          post.for = 'me'
          standNoMore(post)
        }
        if (meant(post.branch)) post.branch = 'me'
      }
      return true
    }
    case 'mute':
      return mute(state, by, what.member, what.on)
    case 'fold':
      return fold(state, by, what)
    case 'block':
      if (!what.on) return state.blocks.delete(`${by} ${what.member}`)
      if (what.member === by || !me) return false
      if (!state.blocks.has(`${by} ${what.member}`) && !seesProfile(state, by, what.member))
        return false
      state.blocks.add(`${by} ${what.member}`)
      return true
    case 'keep apart':
      if (!isActive(state, by)) return false
      guardOf(state, by).entries.set(step, what.member)
      return true
    case 'no longer apart':
      return isActive(state, by) && guardOf(state, by).entries.delete(what.entry)
    case 'mode': {
      const guard = guardOf(state, by)
      if (!me || (!me.roles.has('clinician') && (guard.level === null || what.level !== null)))
        return false
      guard.level = what.level
      return true
    }
    case 'invite':
    case 'role': {
      const member = state.members.get(what.member)
      if (!me?.roles.has('owner') || !member || !seesProfile(state, by, what.member)) return false
      const set: Set<string> | undefined =
        what.do === 'role' ? member.roles : state.spaces.get(what.space)?.members
      if (!set) return false
      const item = what.do === 'role' ? what.role : what.member
      if (what.on) set.add(item)
      else set.delete(item)
      return true
    }
    case 'lock': {
      const thread = state.threads.get(what.thread)
      if (!thread || !seesThread(state, by, thread) || !moderates(state, by, thread)) return false
      thread.locked = what.on
      return true
    }
    case 'move': {
      const thread = state.threads.get(what.thread)
      if (!thread || !seesThread(state, by, thread) || !moderates(state, by, thread)) return false
      if (!reads(state, by, what.space)) return false
      thread.space = what.space
      return true
    }
    case 'read': {
      const post = state.posts.get(what.post)
      return !!me && post?.thread.step === what.thread && seesPost(state, by, post)
    }
    case 'profile':
      if (!me || !ownAudience(state, by, what.for)) return false
      me.profile = what.for
      me.pronouns = what.pronouns
      return true
    case 'unread': {
      const thread = state.threads.get(what.thread)
      return !!me && thread !== undefined && seesThread(state, by, thread)
    }
    case 'follow':
      return !!me && follow(state, by, what.of, what.level)
    case 'notices':
    case 'switch':
    case 'mute words':
    case 'break':
    case 'mail':
    case 'draft':
      return me !== undefined
    default:
      return true
  }
}

function guardOf(state: State, keeper: Name): Guard {
  const guard = state.guards.get(keeper) ?? { entries: new Map<number, Name>(), level: null }
  state.guards.set(keeper, guard)
  return guard
}
