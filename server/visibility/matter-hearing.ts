import { mayMeet } from './holds.ts'
import { mayNotice } from './member-scope.ts'
import { caseOffices } from './recusal.ts'
import type { Viewer } from './viewer.ts'

/** The values of `mayHear`, in their order. */
export type Hearing = readonly [
  reader: number,
  offices: string,
  unmet: string,
  apart: string,
  unmetByName: string,
]

/**
 * The clause, for a matter t, as for cases: heard by those it was given to while they hold the
 * office, unless it is their own, or about what they wrote; by nobody kept apart from whoever
 * brings it or wrote what it is about, nobody with a block between them, and nobody who said that
 * they know one of them. What one does oneself, blocking or saying that one knows a person, does not
 * count behind an alias: whoever does so would see the gap.
 */
export const mayHear = `
  EXISTS (SELECT 1 FROM matter_reader r WHERE r.member_id = ? AND r.matter_id = t.id
    AND r.office IN (SELECT value FROM json_each(?))
    AND t.member_id <> r.member_id
    AND t.member_id NOT IN (SELECT value FROM json_each(?))
    AND NOT EXISTS (SELECT 1 FROM outside_tie o
      WHERE o.member_id = r.member_id AND o.other_id = t.member_id)
    AND NOT EXISTS (SELECT 1 FROM matter_reference f JOIN post p ON p.id = f.post_id
      WHERE f.matter_id = t.id AND (p.author_id = r.member_id
        OR p.author_id IN (SELECT value FROM json_each(?))
        OR EXISTS (SELECT 1 FROM block b
          WHERE b.blocker_id = p.author_id AND b.blocked_id = r.member_id)
        OR (p.alias IS NULL AND (p.author_id IN (SELECT value FROM json_each(?))
          OR EXISTS (SELECT 1 FROM outside_tie o
            WHERE o.member_id = r.member_id AND o.other_id = p.author_id))))))`

/** What the clause asks of this viewer; null for those who hold no office, and so hear nothing. */
export function hearingOf(viewer: Viewer): Hearing | null {
  const { id, facts } = viewer
  const offices = caseOffices.filter((office) => viewer.has(office))
  if (id === null || !facts.active || offices.length === 0) return null
  const others = [...new Set([...facts.blocks, ...facts.guards.keys()])]
  const unmet = JSON.stringify(others.filter((member) => !mayNotice(viewer, member)))
  const apart = JSON.stringify(others.filter((member) => !mayMeet(member, facts)))
  return [id, JSON.stringify(offices), unmet, apart, unmet]
}
