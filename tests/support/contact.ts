/** Leaving an address and confirming it, as somebody with a mailbox does. */
import { expect } from 'vitest'
import { bodyOf } from './body.ts'
import type { Mailbox, Received } from './mailbox.ts'
import type { Person } from './people.ts'
import type { TestForum } from './server.ts'

export interface ContactPointJson {
  id: string
  hint: string
  confirmed: boolean
  mail: boolean
  letters: boolean
}

/** Runs what is due, and waits until the outbox is empty. */
export async function settle({ forum }: TestForum): Promise<void> {
  await forum.jobs.runDue()
  await forum.mail.settled()
}

/** Waits until mail that is due has been sent; nothing else that is due happens. */
export function delivered({ forum }: TestForum): Promise<void> {
  return forum.mail.settled()
}

export async function leave(
  person: Person,
  email: string,
  more: object = {},
): Promise<ContactPointJson> {
  const answer = person.post('/me/contact-points', { email, ...more }).expect(201)
  return (await bodyOf<{ contactPoint: ContactPointJson }>(answer)).contactPoint
}

export async function contactPointsOf(person: Person): Promise<ContactPointJson[]> {
  const answer = person.get('/me/contact-points').expect(200)
  return (await bodyOf<{ contactPoints: ContactPointJson[] }>(answer)).contactPoints
}

/** The path of the link in a letter. */
export function linkIn(letter: Received | undefined): string {
  const [link] = /\/confirm\/[\w-]+/.exec(letter?.text ?? '') ?? []
  expect(link, 'a link in the letter').toBeDefined()
  return link!
}

/** Leaves an address and confirms it, from the letter that comes. */
export async function confirmed(
  forum: TestForum,
  mailbox: Mailbox,
  person: Person,
  email: string,
): Promise<ContactPointJson> {
  await leave(person, email)
  await delivered(forum)
  const answer = person.post(linkIn(mailbox.letters.at(-1))).expect(200)
  return (await bodyOf<{ contactPoint: ContactPointJson }>(answer)).contactPoint
}

/** Whether a member is settled, as what they may read says. */
export async function isSettled({ forum }: TestForum, { id }: Person): Promise<boolean> {
  return (await forum.viewers.current(id)).facts.settled
}

/** Sets the clock to `days` after the moment `from`, in milliseconds. */
export function goTo({ world }: TestForum, from: number, days: number): void {
  world.setClock(from + days * 86_400_000)
}
