/** What tests of reports and cases do again and again. */
import { bodyOf } from '../../support/body.ts'
import type { Person } from '../../support/people.ts'

export interface Listed {
  id: string
  state: string
  heldBy: 'you' | 'another' | null
  urgent: boolean
  reasons: string[]
  reports: number
}

export interface Full extends Listed {
  post: string | null
  author: object
  versions: { body: string; contentNote: string | null }[]
  said: { reason: string; note: string }[]
  history: { what: string }[]
}

/** Reports a post; returns the report. */
export async function report(
  who: Person,
  post: string,
  fields: object = {},
): Promise<{ id: string; state: string }> {
  const answer = await who.post(`/p/${post}/reports`, { reason: 'unkind', ...fields }).expect(201)
  return (answer.body as { report: { id: string; state: string } }).report
}

/** The cases that wait for somebody. */
export async function queue(who: Person): Promise<Listed[]> {
  return (await bodyOf<{ cases: Listed[] }>(who.get('/moderation/queue').expect(200))).cases
}

/** A case as somebody reads it. */
export async function readCase(who: Person, id: string): Promise<Full> {
  return (await bodyOf<{ case: Full }>(who.get(`/moderation/cases/${id}`).expect(200))).case
}

/** The states of somebody's own reports, newest first. */
export async function ownStates(who: Person): Promise<string[]> {
  const { reports } = await bodyOf<{ reports: { state: string }[] }>(who.get('/me/reports'))
  return reports.map(({ state }) => state)
}
