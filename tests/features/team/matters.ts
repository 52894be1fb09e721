/** What tests of talking with the team do again and again. */
import { bodyOf } from '../../support/body.ts'
import type { Person } from '../../support/people.ts'

export interface Matter {
  id: string
  state: string
  member?: string
  posts: string[]
  words: { by: string; byTeam: boolean; words: string }[]
}

export async function open(who: Person, fields: object = {}): Promise<Matter> {
  const said = { subject: 'The rules', words: 'May I ask?' }
  const answer = who.post('/me/team', { ...said, ...fields }).expect(201)
  return (await bodyOf<{ matter: Matter }>(answer)).matter
}

export async function list(who: Person, state = 'open'): Promise<Matter[]> {
  const answer = who.get(`/moderation/team?state=${state}`).expect(200)
  return (await bodyOf<{ matters: Matter[] }>(answer)).matters
}

export async function read(who: Person, path: string): Promise<Matter> {
  return (await bodyOf<{ matter: Matter }>(who.get(path).expect(200))).matter
}
