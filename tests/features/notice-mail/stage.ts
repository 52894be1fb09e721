/** A forum with a mail server, and members who have an address there. */
import { expect } from 'vitest'
import type { SentWay } from '../../../shared/notices.ts'
import { leave, linkIn, settle } from '../../support/contact.ts'
import { type Mailbox, openMailbox, type Received } from '../../support/mailbox.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const noon = Date.parse('2026-05-01T12:00:00Z')

export interface Stage {
  forum: TestForum
  mailbox: Mailbox
  /** A member with an address, who has these kinds sent along a way. */
  mailed(handle: string, way: SentWay, kinds: readonly string[]): Promise<Person>
  /** Sets the clock, does what is due, and returns the letters that came by it. */
  at(moment: number): Promise<Received[]>
  close(): Promise<void>
}

export async function openStage(more: Record<string, string> = {}): Promise<Stage> {
  const mailbox = await openMailbox()
  const forum = await startTestForum({ env: { SMTP_URL: mailbox.url, TEST_MODE: '0', ...more } })
  forum.world.setClock(noon)
  await space(forum, 'kitchen')
  const mailed = async (handle: string, way: SentWay, kinds: readonly string[]) => {
    const person = await member(forum, handle)
    await leave(person, `${handle.toLowerCase()}@example.org`, { mail: true })
    await settle(forum)
    await person.post(linkIn(mailbox.letters.at(-1))).expect(200)
    await person.put('/me/notices', { [way]: kinds }).expect(200)
    await settle(forum)
    return person
  }
  const at = async (moment: number) => {
    forum.world.setClock(moment)
    const before = mailbox.letters.length
    // An errand that has ended is looked after by the next run.
    await settle(forum)
    await settle(forum)
    return mailbox.letters.slice(before)
  }
  const close = async () => {
    await forum.close()
    await mailbox.close()
  }
  return { forum, mailbox, mailed, at, close }
}

/** The path of the link out in a letter's header. */
export function linkOut(letter: Received | undefined): string {
  const [, path] =
    /^<https?:\/\/[^/]+(\/unsubscribe\/[\w-]+)>$/.exec(
      letter?.headers.get('list-unsubscribe') ?? '',
    ) ?? []
  expect(path, 'a link out').toBeDefined()
  return path!
}
