/**
 * A second, naive telling of who sees what: written from the rules alone, recursive, without
 * labels or queries, so that it cannot share a mistake with the code it is held against.
 */
import type { FollowLevel } from '../../../shared/notices.ts'
import type { ProfessionalLevel, Role, SpaceAccess } from '../../../shared/vocabulary.ts'
import type { Cast } from '../cast.ts'
import type { Office } from './office.ts'
import type { Asks, For, Name, Ref } from '../ops.ts'

export interface Member {
  name: Name
  roles: Set<Role>
  settled: boolean
  waiting: boolean
  profile: For
  pronouns: string
}

/** What a text refers to; the words of a quotation go with the post it quotes. */
export type Held = Ref | { kind: 'emptied'; to: number }

export interface Version {
  /** The step that wrote it. */
  step: number
  text: string
  note: string | null
  at: number
  /** What its writer could refer to when writing. */
  refs: Held[]
  picture: boolean
}

export interface Post {
  step: number
  thread: Thread
  parent: Post | null
  author: Name
  alias: boolean
  for: For
  /** Whom replies are for while the post is withdrawn: those it was meant for before. */
  branch: For
  deleted: boolean
  /** Oldest first. */
  versions: Version[]
  createdAt: number
  editedAt: number | null
  reactions: Map<'heard' | 'with', Set<Name>>
  /** What the moderation team has done about it. */
  office?: Office
  asks: Asks | null
  votes: Map<Name, number>
  /** When what it asks closes by itself; null for never, or once it has been closed. */
  closesAt: number | null
  closed: boolean
}

export interface Thread {
  step: number
  space: string
  title: string
  locked: boolean
  posts: Post[]
}

export interface Circle {
  step: number
  keeper: Name
  members: Set<Name>
  ended: boolean
}

/** What a member asks of whoever wants to see anything of theirs. */
export interface Guard {
  /** Whom each entry names, by its step. */
  entries: Map<number, Name>
  level: ProfessionalLevel | null
}

export interface SteppedBack {
  by: Name
  at: number
  /** Whom each post was for. */
  before: Map<Post, For>
}

export interface State {
  members: Map<Name, Member>
  spaces: Map<string, { access: SpaceAccess; members: Set<Name> }>
  threads: Map<number, Thread>
  posts: Map<number, Post>
  circles: Map<number, Circle>
  /** `blocker blocked` */
  blocks: Set<string>
  guards: Map<Name, Guard>
  /** How much somebody wants to hear, by name and by what of: `Vera t3`, `Vera s kitchen`. */
  levels: Map<string, FollowLevel>
  /** By step, as long as it can be undone. */
  steppedBack: Map<number, SteppedBack>
  /** `member post` */
  bookmarks: Set<string>
  /** What members fold for themselves: `member post 3`, `member name 3 Alice` (a thread), `member of Alice`. */
  folded: Set<string>
}

export function firstState(cast: Cast): State {
  return {
    members: new Map(
      cast.members.map(({ name, roles, settled, waiting }) => [
        name,
        {
          name,
          roles: new Set(roles),
          settled,
          waiting,
          profile: 'members',
          pronouns: '',
        },
      ]),
    ),
    spaces: new Map(
      cast.spaces.map(({ slug, access, members }) => [slug, { access, members: new Set(members) }]),
    ),
    threads: new Map(),
    posts: new Map(),
    circles: new Map(),
    blocks: new Set(),
    guards: new Map(),
    levels: new Map(),
    steppedBack: new Map(),
    bookmarks: new Set(),
    folded: new Set(),
  }
}

/** The text of a post as it is now. */
export function versionNow(post: Post): Version {
  return post.versions.at(-1)!
}
