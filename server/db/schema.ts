/** The tables, one interface each, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type { Language } from '../../shared/languages.ts'
import type { ApartTables } from './schema-apart.ts'
import type { BookmarkTables } from './schema-bookmarks.ts'
import type { MeasureTables } from './schema-measures.ts'
import type { ModerationTables } from './schema-moderation.ts'
import type { NoticeTables } from './schema-notices.ts'
import type { PushTables } from './schema-push.ts'
import type { PictureTables } from './schema-pictures.ts'
import type { PollTables } from './schema-polls.ts'
import type { RuleTables } from './schema-rules.ts'
import type { TeamTables } from './schema-team.ts'
import type { InvitationTable, PasskeyTable, SessionTable } from './schema-ways-in.ts'
import type {
  Audience,
  Hat,
  Need,
  ReactionKind,
  Role,
  SpaceAccess,
} from '../../shared/vocabulary.ts'

export type MemberStatus = 'waiting' | 'active' | 'leaving' | 'paused' | 'former'

export interface MemberTable {
  id: Generated<number>
  public_id: string
  handle: string | null
  handle_key: string | null
  passphrase_hash: string | null
  status: MemberStatus
  pronouns: Generated<string>
  about: Generated<string>
  profile_audience: Generated<Audience>
  theme: Generated<'device' | 'light' | 'dark'>
  /** Null: as the browser asks. */
  language: Generated<Language | null>
  /** 1 while single keys do something on pages. */
  shortcuts: Generated<0 | 1>
  created_at: number
  accepted_at: number | null
  probation_until: Generated<number>
  settled_at: number | null
  vouched_at: Generated<number | null>
  settle_at: Generated<number | null>
  contact_confirmed_at: Generated<number | null>
  leave_at: number | null
  leave_posts: 'delete' | 'keep' | null
  status_before_leaving: MemberStatus | null
}

export interface SpaceTable {
  id: Generated<number>
  public_id: string
  slug: string
  name: string
  description: Generated<string>
  access: SpaceAccess
  /** 1 where search engines may list a public space. */
  indexed: Generated<0 | 1>
  place: number
  created_at: number
}

export interface ThreadTable {
  id: Generated<number>
  public_id: string
  space_id: number
  title: string
  locked_at: number | null
  imported_as: string | null
  created_at: number
}

export interface PostTable {
  id: Generated<number>
  public_id: string
  thread_id: number
  parent_id: number | null
  author_id: number
  alias: string | null
  byline: string | null
  position: number
  depth: number
  /** Its place in the order in which posts came into sight. */
  arrival: number
  body: string
  html: string
  renderer: number
  content_note: string | null
  need: Need | null
  hat: Generated<Hat | null>
  audience: Audience
  /** While `audience` is `me`: whom replies are for. */
  branch_audience: Generated<Audience | null>
  content_label: number
  branch_label: number
  created_at: number
  edited_at: number | null
  deleted_at: number | null
  /** 1 for a placeholder where something hangs on it, 2 for one that says that it was removed. */
  gone: Generated<number>
  version: Generated<number>
  imported_as: string | null
}

export interface RevisionTable {
  post_id: number
  number: number
  body: string
  html: string
  content_note: string | null
  written_at: number
  /** 1 when nobody knows what it referred to. */
  for_author: Generated<number>
}

interface MentionColumns {
  member_id: number
  written: string
}

interface LinkColumns {
  path: string
  target_post_id: number | null
  target_member_id: number | null
  target_space_id: number | null
}

export interface ReactionTable {
  post_id: number
  member_id: number
  kind: ReactionKind
  label_id: number
  created_at: number
}

export interface ChangeTable {
  seq: Generated<number>
  kind: string
  space_id: number | null
  thread_id: number | null
  post_id: number | null
  member_id: number | null
  before_label: number | null
  after_label: number | null
  facts: string | null
  at: number
}

/** All tables by name. */
export interface Schema
  extends
    ApartTables,
    BookmarkTables,
    MeasureTables,
    ModerationTables,
    NoticeTables,
    PushTables,
    PictureTables,
    PollTables,
    RuleTables,
    TeamTables {
  member: MemberTable
  taken_handle: { likeness: string; member_id: number | null }
  member_role: { member_id: number; role: Role; granted_at: number }
  session: SessionTable
  passkey: PasskeyTable
  passkey_challenge: {
    token_hash: string
    challenge: string
    member_id: number | null
    expires_at: number
  }
  recovery_code: { member_id: number; code_hash: string; used_at: number | null }
  invitation: InvitationTable
  join_answer: { member_id: number; number: number; question: string; answer: string }
  setting: { name: string; value: string }
  agreement: { version: number; body: string; html: string; created_at: number }
  agreement_accepted: { member_id: number; version: number; accepted_at: number }
  welcome: { member_id: number; words: string; written_at: number }
  declined: { token_hash: string; words: string; declined_at: number }
  space: SpaceTable
  space_member: { space_id: number; member_id: number }
  idempotency: {
    member_id: number
    key: string
    kind: string
    target_id: number
    created_at: number
  }
  draft: {
    member_id: number
    key: string
    body: string
    title: Generated<string>
    audience: Generated<string>
    /** JSON of the form's other fields. */
    fields: Generated<string>
    updated_at: number
  }
  thread: ThreadTable
  post: PostTable
  revision: RevisionTable
  post_mention: MentionColumns & { post_id: number }
  post_quote: { post_id: number; source_id: number; emptied: Generated<number> }
  post_link: LinkColumns & { post_id: number }
  revision_mention: MentionColumns & { post_id: number; number: number }
  revision_quote: { post_id: number; number: number; source_id: number }
  revision_link: LinkColumns & { post_id: number; number: number }
  reaction: ReactionTable
  reaction_count: {
    post_id: number
    kind: ReactionKind
    label_id: number
    thread_id: number
    count: number
  }
  read_mark: { member_id: number; thread_id: number; up_to: number; kept: Generated<number> }
  search_place: { place: number; post_id: number }
  search_words: { rowid: number; title: string; body: string }
  label: { id: Generated<number>; clauses: string }
  label_clause: { kind: string; subject: string; label_id: number }
  thread_label: {
    thread_id: number
    label_id: number
    space_id: number
    posts: number
    last_at: number
  }
  author_label: { author_id: number; label_id: number; posts: number }
  space_label: { space_id: number; label_id: number; openings: number }
  change: ChangeTable
  circle: {
    id: Generated<number>
    public_id: string
    keeper_id: number
    name: string
    created_at: number
  }
  circle_member: { circle_id: number; member_id: number }
  block: { blocker_id: number; blocked_id: number; created_at: number }
  audience_choice: { member_id: number; space_id: number; audience: Audience }
  audience_undo: { member_id: number; public_id: string; changes: string; created_at: number }
  rules: { id: number; version: number }
}
