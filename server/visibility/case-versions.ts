import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { LabelBook } from './label-book.ts'
import { type Hearing, hearingOf, isWaiting, mayHear } from './recusal.ts'
import type { Viewer } from './viewer.ts'

const waiting = prepared<Hearing, { publicId: string; step: number }>(`
  SELECT c.public_id AS publicId, c.version * 1000
    + (SELECT count(*) + count(u.second_by) FROM unmasking u WHERE u.case_id = c.id)
    + (SELECT count(*) FROM appeal_words w JOIN appeal a ON a.id = w.appeal_id
      JOIN decision d ON d.id = a.decision_id WHERE d.case_id = c.id)
    + (SELECT count(*) FROM appeal_statement s JOIN decision d ON d.id = s.decision_id
      WHERE d.case_id = c.id) AS step
  FROM moderation_case c LEFT JOIN post p ON p.id = c.post_id
  WHERE ${isWaiting} AND ${mayHear}`)

/** The cases that wait for the viewer, each with a number that moves with every step. */
export async function waitingVersions(
  { reader, labels }: { reader: Reader; labels: LabelBook },
  viewer: Viewer,
): Promise<{ publicId: string; step: number }[]> {
  const hearing = await hearingOf(reader, labels, viewer)
  return hearing ? waiting(reader, ...hearing) : []
}
