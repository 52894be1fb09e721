import type { Generated } from 'kysely'
import type { PollResults } from '../../shared/vocabulary.ts'

export interface PollTable {
  post_id: number
  thread_id: number
  several: number
  named: number
  results: PollResults
  closes_at: number | null
  closed: Generated<number>
}

/** The tables of polls by name. */
export interface PollTables {
  poll: PollTable
  poll_option: { post_id: number; number: number; words: string }
  poll_vote: {
    post_id: number
    number: number
    member_id: number
    label_id: number
    voted_at: number
  }
}
