/** What tests of reports and cases do again and again. */
import type { ToldKind } from '../../../shared/notices.ts'
import { bodyOf } from '../../support/body.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'

/** A forum with two moderators, two members, and a thread by a third. */
export async function startWithTeam() {
  const forum = await startTestForum()
  const mod = await member(forum, 'Maud', ['moderator'])
  const other = await member(forum, 'Olaf', ['moderator'])
  const ada = await member(forum, 'Ada')
  const bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  const { thread } = await startThread(await member(forum, 'Cy'), 'kitchen')
  return { forum, mod, other, ada, bo, thread }
}

/** Some hours later, when all that was due has happened. */
export async function later(forum: TestForum, hours: number): Promise<void> {
  forum.world.setClock(forum.world.now() + hours * 3_600_000)
  await visitor(forum).post('/test/settle').expect(204)
}

export interface Listed {
  id: string
  state: string
  version: number
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
  proposal: { action: string; yours: boolean } | null
  decision: { action: string; state: string } | null
  appeals: { id: string; part: string; text: string }[]
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

/** Reports a post; returns the id of the case that comes of it, as `reader` gets it. */
export async function newCase(
  { by, reader }: { by: Person; reader: Person },
  post: string,
  fields: object = {},
): Promise<string> {
  const before = new Set((await queue(reader)).map(({ id }) => id))
  await report(by, post, fields)
  return (await queue(reader)).find(({ id }) => !before.has(id))!.id
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

/** Decides a case; a measure and a reason stand in where none is given. */
export function decide(who: Person, id: string, fields: object = {}) {
  const usual = { action: 'none', reason: 'It is all right.' }
  return who.post(`/moderation/cases/${id}/decide`, { ...usual, ...fields })
}

/** Says yes or no to what was proposed. */
export function second(who: Person, id: string, agree: boolean) {
  return who.post(`/moderation/cases/${id}/second`, { agree, reason: 'I have read it.' })
}

/** Answers what was asked about a decision. */
export function hear(who: Person, id: string, fields: object = {}) {
  const usual = { outcome: 'upheld', reason: 'I see it the same way.' }
  return who.post(`/moderation/cases/${id}/hear`, { ...usual, ...fields })
}

export interface OwnDecision {
  id: string
  part: string
  state: string
  appeal: { state: string; outcome: string | null; words: { by: string; text: string }[] } | null
}

/** The decisions that somebody is told of, newest first. */
export async function decisionsOf(who: Person): Promise<OwnDecision[]> {
  const answer = who.get('/me/decisions').expect(200)
  return (await bodyOf<{ decisions: OwnDecision[] }>(answer)).decisions
}

/** Keys of what somebody was told of by the team, of one kind or of all. */
export async function told({ forum }: TestForum, who: Person, kind?: ToldKind): Promise<string[]> {
  let query = forum.reader.selectFrom('notice').select('key').where('member_id', '=', who.id)
  query = kind ? query.where('kind', '=', kind) : query.where('kind', '<>', 'post')
  return (await query.orderBy('id').execute()).map(({ key }) => key)
}

/** Asks for another look at a decision. */
export function appeal(who: Person, id: string, text = 'Please look again.') {
  return who.post(`/me/decisions/${id}/appeal`, { text })
}
