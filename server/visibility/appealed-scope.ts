/** Decisions that are looked at again, for those who took them: that they are, and nothing of why. */
import type { Measure } from '../../shared/forms/deciding.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { LabelBook } from './label-book.ts'
import { type Hearing, hearingOf, mayStateIn } from './recusal.ts'
import type { Viewer } from './viewer.ts'

export interface Appealed {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  measure: Measure
  reason: string
  decidedAt: number
  /** What the one who reads has said about it; null before that. */
  words: string | null
}

type Parts = { reader: Reader | Tx; labels: LabelBook }

const select = `
  SELECT DISTINCT d.id, d.public_id AS publicId, d.measure, d.reason, d.decided_at AS decidedAt,
    s.words
  FROM appeal a JOIN decision d ON d.id = a.decision_id
  JOIN moderation_case c ON c.id = d.case_id LEFT JOIN post p ON p.id = c.post_id
  LEFT JOIN appeal_statement s ON s.decision_id = d.id AND s.member_id = ?
  WHERE a.state <> 'decided' AND ? IN (d.proposed_by, d.second_by) AND ${mayStateIn}`

const all = prepared<[number, number, ...Hearing], Appealed>(`${select} ORDER BY d.id`)

const byPublicId = prepared<[number, number, ...Hearing, string], Appealed>(
  `${select} AND d.public_id = ?`,
)

/** What the viewer has decided, alone or with another, and somebody else looks at again. */
export async function listAppealed({ reader, labels }: Parts, viewer: Viewer): Promise<Appealed[]> {
  const hearing = await hearingOf(reader, labels, viewer)
  return hearing ? all(reader, hearing[0], hearing[0], ...hearing) : []
}

/** One of them, or null. */
export async function findAppealed(
  { reader, labels }: Parts,
  viewer: Viewer,
  publicId: string,
): Promise<Appealed | null> {
  const hearing = await hearingOf(reader, labels, viewer)
  if (!hearing) return null
  return (await byPublicId(reader, hearing[0], hearing[0], ...hearing, publicId))[0] ?? null
}
