/** Who answers what with a sign: planned before labels are written, since it brings labels of its own. */
import { normalForm, readLabel } from '../../../server/visibility/clause.ts'
import { type ReactionKind, reactionKinds } from '../../../shared/vocabulary.ts'
import type { Person } from './ground.ts'
import type { Plan, PlannedPost } from './plan.ts'
import type { Random } from './random.ts'
import { mayRead } from './replies.ts'

export interface PlannedReaction {
  post: PlannedPost
  member: Person
  kind: ReactionKind
  /** In normal form. */
  label: string
  at: number
}

const dayMs = 86_400_000

/** Reactions to a third of all posts, by some who take part and see them. */
export function planReactions({ posts }: Plan, random: Random): PlannedReaction[] {
  const given: PlannedReaction[] = []
  for (const post of posts) {
    if (post.deleted || !random.chance(0.35)) continue
    const people = new Set<Person>()
    for (let tries = 1 + random.below(5); tries > 0; tries -= 1) {
      people.add(random.pick(post.thread.circle))
    }
    for (const member of people) {
      if (member === post.author || !mayRead(member, post.content)) continue
      const label = labelOf(post, member)
      const kind = random.pick(reactionKinds)
      given.push({ post, member, kind, label, at: post.at + random.below(dayMs) })
    }
  }
  return given
}

function labelOf({ content }: PlannedPost, { id, facts }: Person): string {
  if (!facts.guards.has(id)) return content
  return normalForm([...readLabel(content), { kind: 'apart', member: id }])
}
