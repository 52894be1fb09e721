/** Everything a viewer can find out at one moment, as the rules have it, as lines of text. */
import type { Name } from '../ops.ts'
import {
  isModerator,
  reactionsTo,
  reads,
  readsVersion,
  seesPlaceholder,
  seesPost,
  seesProfile,
  seesRemoved,
  seesThread,
  votesIn,
} from './sees.ts'
import { type Post, type State, type Version, versionNow } from './state.ts'

const openRoles = ['owner', 'moderator', 'overseer'] as const

/** One line for each thing the viewer sees. Two worlds with equal lines must look the same. */
export function linesFor(state: State, who: Name | null): string[] {
  const lines: string[] = []
  for (const slug of state.spaces.keys()) if (reads(state, who, slug)) lines.push(`space ${slug}`)
  for (const thread of state.threads.values()) {
    if (!seesThread(state, who, thread)) continue
    const opening = thread.posts[0]!
    const title = seesPost(state, who, opening) ? thread.title : null
    const space = reads(state, who, thread.space) ? thread.space : null
    lines.push(`thread ${thread.step}`, JSON.stringify([space, title, thread.locked]))
    for (const post of thread.posts) lines.push(...linesOfPost(state, who, post))
  }
  for (const { name, pronouns, roles } of state.members.values()) {
    if (!seesProfile(state, who, name)) continue
    const offices = openRoles.filter((role) => roles.has(role))
    lines.push(`member ${name} ${pronouns} ${offices.join(' ')}`)
  }
  for (const circle of state.circles.values()) {
    if (circle.keeper !== who || circle.ended) continue
    const members = [...circle.members].filter((name) => seesProfile(state, who, name))
    lines.push(`circle ${circle.step} ${members.sort().join(' ')}`)
  }
  if (who !== null) lines.push(`you ${[...(state.members.get(who)?.roles ?? [])].sort().join(' ')}`)
  return lines
}

function linesOfPost(state: State, who: Name | null, post: Post): string[] {
  if (seesPost(state, who, post)) {
    const shown = {
      by: bylineOf(state, post),
      parent: post.parent?.step,
      at: [post.createdAt, post.editedAt],
      text: textOf(versionNow(post)),
      reactions: reactionsTo(state, who, post),
      own: post.author === who ? post.for : null,
      reacted: reactedBy(post, who),
      office: inForce(post),
      asks: post.asks && [post.asks, post.closed, post.closesAt],
      votes: votesIn(state, who, post),
      chose: who === null ? null : post.votes.get(who),
      marked: state.bookmarks.has(`${who} ${post.step}`),
    }
    return [`post ${post.step} ${JSON.stringify(shown)}`, ...historyOf(state, who, post)]
  }
  const stands = seesRemoved(state, who, post) ? 'removed' : 'gone'
  return seesPlaceholder(state, who, post) ? [`${stands} ${post.step} ${post.parent?.step}`] : []
}

function inForce({ office }: Post): string[] {
  return (['folded', 'frozen', 'removed'] as const).filter((kind) => office?.[kind])
}

function bylineOf(state: State, { alias, author }: Post): string {
  return alias ? `alias of ${author}` : `${author} ${state.members.get(author)!.pronouns}`
}

function reactedBy({ reactions }: Post, who: Name | null): string[] {
  return [...reactions].filter(([, by]) => who !== null && by.has(who)).map(([kind]) => kind)
}

function textOf({ text, note, refs, picture }: Version): unknown {
  return [text, note, refs, picture]
}

/** Earlier versions are for the author and for moderators, as far as they may follow what they refer to. */
function historyOf(state: State, who: Name | null, post: Post): string[] {
  if (!readsHistory(state, who, post)) return []
  return earlierVersions(state, who, post).map(
    (version) => `before ${post.step} ${JSON.stringify(textOf(version))}`,
  )
}

function readsHistory(state: State, who: Name | null, { author, thread }: Post): boolean {
  return who === author || (isModerator(state, who) && reads(state, who, thread.space))
}

function earlierVersions(state: State, who: Name | null, post: Post): Version[] {
  if (who === post.author) return post.versions.slice(0, -1)
  return post.versions.slice(0, -1).filter((version) => readsVersion(state, who, version))
}

/** Steps whose words the viewer can read at this moment, in a post or in its history. */
export function wordsSeen(state: State, who: Name | null): { texts: number[]; titles: number[] } {
  const texts: number[] = []
  const titles: number[] = []
  for (const post of state.posts.values()) {
    if (!seesPost(state, who, post)) continue
    if (post.parent === null) titles.push(post.step)
    texts.push(versionNow(post).step)
    if (readsHistory(state, who, post)) {
      texts.push(...earlierVersions(state, who, post).map((version) => version.step))
    }
  }
  return { texts, titles }
}
