/** Mail to the viewer: everything there can be a notice of is sent, as soon as there is something. */
import type { Tx } from '../../server/db/transact.ts'
import { storedAs } from '../../server/features/contact-points/store.ts'
import { changeChoices } from '../../server/features/notices/choices.ts'
import type { OpenForum } from '../../server/open-forum.ts'
import { seal } from '../../server/seal.ts'
import { sentSwitches } from '../../shared/notices.ts'
import { type Mailbox, openMailbox } from '../support/mailbox.ts'

let opened: Promise<Mailbox> | null = null

/** One mail server for all stages: they are played one after the other. */
export function openPostOffice(): Promise<Mailbox> {
  return (opened ??= openMailbox())
}

export async function closePostOffice(): Promise<void> {
  await (await opened)?.close()
  opened = null
}

/** Gives a member (internal id) an address, and has everything sent there. */
export async function haveMailed(
  tx: Tx,
  forum: OpenForum,
  { member, now }: { member: number; now: number },
): Promise<void> {
  const address = { local: 'viewer', domain: 'example.org', address: 'viewer@example.org' }
  await tx
    .insertInto('contact_point')
    .values({
      ...storedAs(forum, address),
      public_id: forum.world.id(),
      member_id: member,
      for_mail: 1,
      letters_since: now,
      address: seal(forum, 'address', address.address),
      token_hash: null,
      token_expires_at: null,
      added_at: now,
      confirmed_at: now,
      effective_at: now,
      effective: 1,
    })
    .execute()
  await changeChoices(tx, member, { mail: [...sentSwitches] }, now)
}

/** The letters that are due now, and those that came since the last time, as they were sent. */
export async function takeLetters(forum: OpenForum): Promise<string[]> {
  await forum.delivery.run(forum.world.now())
  await forum.mail.settled()
  const { letters } = await openPostOffice()
  // Its number is drawn by chance.
  return letters.splice(0).map(({ raw }) => raw.replace(/^Message-ID: .*\r\n/im, ''))
}
