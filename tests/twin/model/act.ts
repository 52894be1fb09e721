/** What an act does to the state, and whether the forum lets it happen. */
import { limits } from '../../../shared/limits.ts'
import { type For, type Name, type Op, runsJobs, weekMs } from '../ops.ts'
import { moderates, ownAudience, sameFor } from './means.ts'
import { actOnPeople } from './people.ts'
import { actOfOffice, unfoldEdited } from './office.ts'
import { hasListed, isActive, isClosed, reads, seesPost } from './sees.ts'
import type { Post, State, Thread } from './state.ts'
import { closeDue, closePoll, vote } from './polls.ts'
import { emptyQuotes, narrow, ownPost, versionOf, write } from './write.ts'

/** Does what the op says, and returns true; false when the forum refuses. */
export function act(state: State, op: Op): boolean {
  const done = perform(state, op)
  if (runsJobs(op.act)) closeDue(state, op.act.do === 'no longer apart' ? op.at + weekMs : op.at)
  return done
}

function perform(state: State, { by, act: what, step, at }: Op): boolean {
  switch (what.do) {
    case 'start': {
      if (!isActive(state, by) || !reads(state, by, what.space)) return false
      if (!ownAudience(state, by, what.for)) return false
      const { space, title } = what
      const thread: Thread = { step, space, title, locked: false, posts: [] }
      state.threads.set(step, thread)
      write(state, { step, at, by, thread, parent: null }, what)
      return true
    }
    case 'reply': {
      const parent = state.posts.get(what.to)
      if (!isActive(state, by) || !parent || !seesPost(state, by, parent)) return false
      // Whoever has listed somebody does not answer what shows their name.
      if (!parent.alias && hasListed(state, by, parent.author)) return false
      if (parent.office?.removed || isClosed(state, by, parent)) return false
      if (parent.thread.locked && !moderates(state, by, parent.thread)) return false
      if (!ownAudience(state, by, what.for)) return false
      write(state, { step, at, by, thread: parent.thread, parent }, what)
      return true
    }
    case 'edit': {
      const post = ownPost(state, by, what.post)
      if (!post || !isActive(state, by) || post.office?.removed) return false
      post.versions.push(versionOf(state, by, what.words, { step, at }))
      unfoldEdited(post)
      post.editedAt = at
      return true
    }
    case 'delete': {
      const post = ownPost(state, by, what.post)
      if (!post) return false
      emptyQuotes(state, post)
      post.deleted = true
      post.reactions.clear()
      post.asks = null
      return true
    }
    case 'show': {
      const post = ownPost(state, by, what.post)
      if (!post || !ownAudience(state, by, what.for)) return false
      narrow(post, what.for)
      return true
    }
    case 'show many': {
      if (!state.members.has(by) || !ownAudience(state, by, what.for)) return false
      for (const post of state.posts.values()) {
        const fits = post.author === by && !post.deleted && sameFor(post.for, what.from)
        if (fits) narrow(post, what.for)
      }
      return true
    }
    case 'react': {
      const post = state.posts.get(what.post)
      if (!isActive(state, by) || !post || !seesPost(state, by, post)) return false
      const who = post.reactions.get(what.kind) ?? new Set()
      if (what.on) who.add(by)
      else who.delete(by)
      post.reactions.set(what.kind, who)
      return true
    }
    case 'vote':
      return vote(state, by, what.post, what.choice)
    case 'close poll':
      return closePoll(state, by, what.post, at)
    case 'bookmark': {
      const post = state.posts.get(what.post)
      if (!state.members.has(by) || !post || !seesPost(state, by, post)) return false
      if (what.on) state.bookmarks.add(`${by} ${post.step}`)
      else state.bookmarks.delete(`${by} ${post.step}`)
      return true
    }
    case 'step back': {
      if (!state.members.has(by)) return false
      const before = new Map<Post, For>()
      for (const post of state.posts.values()) {
        if (post.author !== by || post.deleted || post.for === 'me') continue
        before.set(post, post.for)
        narrow(post, 'me')
      }
      if (before.size > 0) state.steppedBack.set(step, { by, at, before })
      return before.size > 0
    }
    case 'office':
      return actOfOffice(state, what)
    case 'come forward':
      return comeForward(state, by, what.from, at)
    default:
      return actOnPeople(state, by, what, step)
  }
}

const undoMs = limits.undoDays * 86_400_000

/** Posts whose audience is another one by now keep it, and so do those whose circle has ended. */
function comeForward(state: State, by: Name, from: number, at: number): boolean {
  const stepped = state.steppedBack.get(from)
  if (stepped?.by !== by || stepped.at <= at - undoMs) return false
  for (const [post, audience] of stepped.before) {
    if (post.for === 'me' && !post.deleted && ownAudience(state, by, audience))
      narrow(post, audience)
  }
  return state.steppedBack.delete(from)
}
