/** Rows of content as the scopes hand them out: only what their viewer may see. */
import type { Measure, Measures } from './measures.ts'
import type { Waiting } from './waiting.ts'
import type {
  Audience,
  Hat,
  Need,
  PollResults,
  ReactionKind,
  SpaceAccess,
} from '../../shared/vocabulary.ts'

/** Who is shown as the writer. Nothing in it leads from an alias to a member. */
export type Byline =
  | { kind: 'member'; publicId: string; handle: string; pronouns: string }
  | { kind: 'alias'; alias: string }
  | { kind: 'imported'; name: string }
  | { kind: 'former' }

export interface VisibleSpace {
  id: number
  publicId: string
  slug: string
  name: string
  description: string
  access: SpaceAccess
}

export interface VisiblePost {
  gone: false
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  threadId: number
  threadPublicId: string
  parentId: number | null
  parentPublicId: string | null
  /** Who wrote what this answers; null when nobody may be named. */
  parentBy: Byline | null
  depth: number
  position: number
  /** Its place in the order in which posts came into sight; internal. */
  arrival: number
  by: Byline
  html: string
  contentNote: string | null
  need: Need | null
  /** As whom the writer speaks. */
  hat: Hat | null
  createdAt: number
  editedAt: number | null
  /** Moves with everything the article shows besides reactions. */
  version: string
  reactions: Partial<Record<ReactionKind, number>>
  /** Those of the viewer. */
  reacted: ReactionKind[]
  mine: boolean
  /** What it asks of its readers; null for most. */
  poll: VisiblePoll | null
  /** What is in force on it: folded, closed to replies and the like. */
  measures: Measures
  /** For its author only. */
  own: { body: string; audience: Audience; alias: boolean; waiting: Waiting | null } | null
}

/** A question in a post, with what the viewer may know of the answers. */
export interface VisiblePoll {
  several: boolean
  named: boolean
  results: PollResults
  closesAt: number | null
  closed: boolean
  /** Numbers of what the viewer chose. */
  chosen: number[]
  /** How many have chosen; null while that does not show. */
  voters: number | null
  options: {
    number: number
    words: string
    votes: number | null
    /** Handles, where names stand beside the answers. */
    by: string[] | null
  }[]
}

/** Stands where something was, above what can still be seen. */
export interface Placeholder {
  gone: true
  /** Why the moderation team removed it; null for what is gone otherwise. */
  removed: string | null
  id: number
  publicId: string
  threadId: number
  threadPublicId: string
  parentId: number | null
  parentPublicId: string | null
  depth: number
  position: number
}

export type Item = VisiblePost | Placeholder

/** What names a thread beside something in it: nothing of it has to be counted. */
export interface ThreadHeading {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  /** Internal id of the space it stands in. */
  spaceId: number
  /** Null for a viewer who does not read the space: then only what they wrote themselves is in sight. */
  space: VisibleSpace | null
  /** Null when the opening is out of sight. */
  title: string | null
  by: Byline | null
  need: Need | null
  contentNote: string | null
  createdAt: number | null
  lockedAt: number | null
  /** Whether the viewer began it. */
  mine: boolean
  openingId: number | null
  openingPublicId: string | null
}

export interface VisibleThread extends ThreadHeading {
  /** How it is slowed, and why; null when it is not, or when the opening is out of sight. */
  slow: Measure | null
  /** Why all of it is closed to replies for now; likewise. */
  frozen: Measure | null
  replyCount: number
  lastActivityAt: number
  unread: number
}
