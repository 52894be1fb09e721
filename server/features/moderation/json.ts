import type { FullCase, ListedCase } from '../../visibility/case-scope.ts'
import type { CaseContext } from '../../visibility/report-context.ts'
import { authorJson } from '../posts/byline.ts'
import type { Rule } from '../rules/store.ts'
import type { Stated } from './appeals/statements.ts'
import type { OpenAppeal, Said } from './appeals/store.ts'
import type { Decision } from './deciding/store.ts'

const iso = (at: number) => new Date(at).toISOString()

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

/** What a case in full is made of, for one of those who read it. */
export interface ShownCase {
  one: FullCase
  /** Internal id of the one who reads it. */
  self: number
  held: ReturnType<typeof heldBy>
  /** Where the post stands, for those who see it there. */
  post: string | null
  proposed: Decision | null
  decided: Decision | null
  appeals: readonly (OpenAppeal & { said: readonly Said[] })[]
  /** What those who decided have said about what is looked at again. */
  statements: readonly Stated[]
  /** They have answered close by within the last fortnight. */
  beside: boolean
  /** They are the only one in office, and have to do with it. */
  alone: boolean
  rules: readonly Rule[]
  /** What each report is about in words, in their order. */
  titles: readonly string[]
  /** What stood around the post when it was reported. */
  context: readonly CaseContext[]
}

/** A case in full. */
export function caseJson(shown: ShownCase) {
  const { one, self, post, proposed, decided, appeals, statements, beside } = shown
  const { titles, context } = shown
  return {
    ...listedCaseJson(one, self),
    post,
    author: authorJson(one.by),
    versions: one.versions.map(({ writtenAt, body, contentNote }) => ({
      writtenAt: iso(writtenAt),
      body,
      contentNote,
    })),
    context: context.map(({ place, by, html, contentNote }) => ({
      place,
      author: authorJson(by),
      html,
      contentNote,
    })),
    said: one.reports.map(({ reason, note, at }, index) => ({
      reason,
      title: titles[index] ?? '',
      note,
      reportedAt: iso(at),
    })),
    history: one.history.map(({ at, what }) => ({ at: iso(at), what })),
    proposal: proposed && { ...actJson(proposed), yours: proposed.proposed_by === self },
    decision: decided && { ...actJson(decided), state: decided.state },
    appeals: appeals.map(({ publicId, part, words, lodgedAt, said }) => ({
      id: publicId,
      part,
      text: words,
      lodgedAt: iso(lodgedAt),
      words: said.map(saidJson),
    })),
    statements: statements.map(({ words: text, at }) => ({ text, at: iso(at) })),
    beside,
  }
}

/** What is to be done or was, without who decided. */
function actJson({ public_id: id, measure, reason, rule_words, facts, message, until }: Decision) {
  return {
    id,
    action: measure,
    reason,
    rule: rule_words || null,
    facts,
    message,
    until: end(until),
  }
}

const end = (at: number | null) => (at === null ? null : iso(at))

/** One of the things said about an appeal. */
export function saidJson({ byTeam, words, at }: Said) {
  return { by: byTeam ? ('team' as const) : ('member' as const), text: words, at: iso(at) }
}
