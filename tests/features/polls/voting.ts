/** Choosing, and looking at what came of it. */
import { bodyOf } from '../../support/body.ts'
import type { Person } from '../../support/people.ts'

export interface Poll {
  chosen: number[]
  voters: number | null
  closed: boolean
  options: { number: number; words: string; votes: number | null; by: string[] | null }[]
}

export async function choose(who: Person, post: string, choices: number[]): Promise<void> {
  await who.put(`/p/${post}/poll/votes`, { choices }).expect(200)
}

/** The poll of a post as somebody sees it. */
export async function pollOf(who: Person, post: string): Promise<Poll> {
  const found = await bodyOf<{ post: { poll: Poll } }>(who.get(`/p/${post}`).expect(200))
  return found.post.poll
}
