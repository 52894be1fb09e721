import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { mayMeet } from './holds.ts'
import type { Viewer } from './viewer.ts'

interface Row {
  member: number
  proposer: number
  second: number | null
  label: number | null
}

const othersConcerned = prepared<[number, number], Row>(`
  SELECT DISTINCT d.member_id AS member, d.proposed_by AS proposer, d.second_by AS second,
    p.branch_label AS label
  FROM decision d LEFT JOIN post p ON p.id = d.post_id
  WHERE d.member_id <> ? AND d.decided_at > ? AND d.state IN ('in-force', 'ended')
    AND d.measure NOT IN ('none', 'reverse')`)

/**
 * How many others have met with a measure since a moment (milliseconds): only those about whom the
 * viewer may know, as in the log. To be told in words alone, so coarsely that no single one shows.
 */
export async function countConcerned(
  reader: Reader,
  viewer: Viewer,
  since: number,
): Promise<number> {
  const rows = await othersConcerned(reader, viewer.id ?? -1, since)
  await viewer.held(rows.flatMap(({ label }) => label ?? []))
  const meets = (member: number | null) =>
    member === null || mayMeet(member, viewer.factsAbout(member))
  const known = rows.filter(
    ({ member, proposer, second, label }) =>
      (label === null ? meets(member) : viewer.holds(label)) && meets(proposer) && meets(second),
  )
  return new Set(known.map(({ member }) => member)).size
}
