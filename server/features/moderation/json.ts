import type { FullCase, ListedCase } from '../../visibility/case-scope.ts'
import type { OwnReport } from '../../visibility/reported.ts'
import { authorJson } from '../posts/byline.ts'

const iso = (at: number) => new Date(at).toISOString()

/** A report as its reporter gets it. */
export function ownReportJson({ publicId: id, state, reason, note, at, post }: OwnReport) {
  return { id, state, reason, note, reportedAt: iso(at), post }
}

/** Who has a case, as one who reads it is told: the others of the team have no names here. */
export function heldBy({ holder }: ListedCase, self: number): 'you' | 'another' | null {
  if (holder === null) return null
  return holder === self ? 'you' : 'another'
}

/** Why a case was reported, each reason once, in the order in which they came. */
export function reasonsOf({ reports }: ListedCase) {
  return [...new Set(reports.map(({ reason }) => reason))]
}

/** A case as the queue lists it. */
export function listedCaseJson(one: ListedCase, self: number) {
  return {
    id: one.publicId,
    state: one.state,
    version: one.version,
    target: one.target,
    heldBy: heldBy(one, self),
    urgent: one.urgent,
    reasons: reasonsOf(one),
    reports: one.reports.length,
    space: one.space,
    openedAt: iso(one.openedAt),
  }
}

/** A case in full; `post` is where it stands, for those who see it there. */
export function caseJson(one: FullCase, self: number, post: string | null) {
  return {
    ...listedCaseJson(one, self),
    post,
    author: authorJson(one.by),
    versions: one.versions.map(({ writtenAt, body, contentNote }) => ({
      writtenAt: iso(writtenAt),
      body,
      contentNote,
    })),
    said: one.reports.map(({ reason, note, at }) => ({ reason, note, reportedAt: iso(at) })),
    history: one.history.map(({ at, what }) => ({ at: iso(at), what })),
  }
}
