/** The tables of measures on posts and of what waits, as Kysely sees them. Times in milliseconds. */
import type { Generated } from 'kysely'

export const measureKinds = [
  'removed',
  'folded',
  'noted',
  'edit-asked',
  'frozen',
  'slow',
  'unfolded',
] as const
export type MeasureKind = (typeof measureKinds)[number]

/** In whose name; see the migration. */
export type MeasureBy = 'team' | 'aid' | 'author' | 'members'

/** Why a post is read before others see it. */
export type HeldWhy = 'first' | 'words' | 'member'

/** The tables by name. */
export interface MeasureTables {
  post_measure: {
    post_id: number
    kind: MeasureKind
    by: MeasureBy
    reason: string
    actor_id: number | null
    since: number
    until: number | null
    minutes: number | null
  }
  held_post: {
    post_id: number
    why: HeldWhy
    list: string | null
    since: number
    late_at: number | null
    asked: string | null
    released_at: number | null
    again: Generated<0 | 1>
  }
  member_hold: { member_id: number; reason: string; since: number; until: number | null }
}
