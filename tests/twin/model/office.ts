/** What the moderation team does about posts: an act of office, which shows to all whom it concerns. */
import type { Act } from '../ops.ts'
import type { Post, State } from './state.ts'

export interface Office {
  folded: boolean
  /** An edit has unfolded it once. */
  unfolded: boolean
  frozen: boolean
  removed: boolean
  /** Its placeholder says that it was removed; not where its author had withdrawn it. */
  stands: boolean
}

/** What is in force on a post. */
export function officeOf(post: Post): Office {
  post.office ??= {
    folded: false,
    unfolded: false,
    frozen: false,
    removed: false,
    stands: false,
  }
  return post.office
}

/** Does it, or undoes it; false where it is so already, or the post has been deleted. */
export function actOfOffice(state: State, act: Extract<Act, { do: 'office' }>): boolean {
  const post = state.posts.get(act.post)
  if (!post || post.deleted) return false
  const office = officeOf(post)
  if (office[act.what] === act.on) return false
  office[act.what] = act.on
  if (act.what === 'removed') office.stands = act.on && post.for !== 'me'
  return true
}

/** An edit by its author unfolds a post, once. */
export function unfoldEdited(post: Post): void {
  const { office } = post
  if (!office?.folded || office.unfolded) return
  office.folded = false
  office.unfolded = true
}

/** Withdrawn by its author, it is one quiet line like any other. */
export function standNoMore({ office }: Post): void {
  if (office) office.stands = false
}
