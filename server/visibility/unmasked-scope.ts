import type { UnmaskingGround } from '../../shared/forms/team.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { mayMeet } from './holds.ts'
import type { Viewer } from './viewer.ts'

/** That two people looked behind an alias: whose it was, and where, it does not say. */
export interface Unmasked {
  at: number
  ground: UnmaskingGround
}

interface Row extends Unmasked {
  label: number
  asker: number
  second: number
}

const toldBetween = prepared<[number, number], Row>(`
  SELECT u.second_at AS at, u.ground, p.branch_label AS label, u.asked_by AS asker,
    u.second_by AS second
  FROM unmasking u JOIN post p ON p.id = u.post_id
  WHERE u.told_at IS NOT NULL AND u.second_at >= ? AND u.second_at < ? ORDER BY u.id DESC`)

/**
 * What members read of it, newest first: what its author has been told of, filtered as everything
 * that is decided, so that no line speaks of a post that is out of its reader's sight.
 */
export async function listUnmasked(
  reader: Reader,
  viewer: Viewer,
  [from, to]: readonly [from: number, to: number],
): Promise<Unmasked[]> {
  const rows = await toldBetween(reader, from, to)
  await viewer.held(rows.map((row) => row.label))
  return rows
    .filter(({ label }) => viewer.holds(label))
    .filter(({ asker, second }) =>
      [asker, second].every((officer) => mayMeet(officer, viewer.factsAbout(officer))),
    )
    .map(({ at, ground }) => ({ at, ground }))
}
