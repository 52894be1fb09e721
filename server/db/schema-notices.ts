/** The tables of notices and following, as Kysely sees them. Times are milliseconds since 1970, UTC. */
import type { Generated } from 'kysely'
import type { FollowLevel, NoticeWay, SentSwitch, SentWay, ToldKind } from '../../shared/notices.ts'

export interface NoticeTable {
  id: Generated<number>
  member_id: number
  kind: ToldKind
  key: string
  post_id: number | null
  thread_id: number | null
  report_id: number | null
  decision_id: number | null
  appeal_id: number | null
  case_id: number | null
  at: number
  read_at: number | null
}

interface FollowColumns {
  member_id: number
  level: FollowLevel
  /** The newest arrival that is no news any more; of a space, the newest thread by internal id. */
  since_id: number
}

export interface NoticeChoiceTable {
  member_id: number
  follows_own: Generated<number>
  time_zone: Generated<string>
  break_until: number | null
  read_up_to: Generated<number>
  /** Minutes after midnight in the member's time zone. */
  quiet_from: Generated<number | null>
  quiet_to: Generated<number | null>
  digest_hour: Generated<number>
}

export interface MailStopTable {
  member_id: number
  why: 'refused' | 'unsubscribed'
  at: number
}

/** The tables by name. */
export interface NoticeTables {
  notice: NoticeTable
  thread_follow: FollowColumns & { thread_id: number }
  space_follow: FollowColumns & { space_id: number }
  branch_follow: FollowColumns & { post_id: number; thread_id: number }
  muted_word: { member_id: number; folded: string; word: string }
  notice_switch: {
    member_id: number
    kind: SentSwitch
    way: NoticeWay
    is_on: number
    since: number
  }
  notice_choice: NoticeChoiceTable
  reaction_read: { member_id: number; post_id: number; read_at: number }
  delivery: {
    member_id: number
    way: SentWay
    next_at: number | null
    last_at: number | null
  }
  delivered: {
    member_id: number
    by_way: 'mail' | 'push'
    key: string
    up_to: number
    told_at: number
  }
  mail_stop: MailStopTable
  delivery_place: { id: number; seq: number }
}
