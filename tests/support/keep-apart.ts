/** Keep-apart lists for tests, through the API. */
import {
  addressFingerprint,
  domainFingerprints,
  readAddress,
} from '../../server/visibility/fingerprint.ts'
import { bodyOf } from './body.ts'
import type { Person } from './people.ts'
import type { TestForum } from './server.ts'

export interface EntryJson {
  id: string
  kind: string
  note: string
  addedAt: string
  state?: string
}

/** Settings under which addresses can be entered; nothing is ever sent. */
export const withMail = { SMTP_URL: 'smtp://127.0.0.1:9' }

/** Enters somebody; in force after the next `due`. */
export async function list(keeper: Person, value: string, more: object = {}): Promise<EntryJson> {
  const answer = keeper.post('/me/keep-apart', { value, ...more }).expect(201)
  return (await bodyOf<{ entry: EntryJson }>(answer)).entry
}

export async function entriesOf(keeper: Person): Promise<EntryJson[]> {
  return (await bodyOf<{ entries: EntryJson[] }>(keeper.get('/me/keep-apart').expect(200))).entries
}

/** Runs what is due, and waits until every frame is sent. */
export async function due({ forum }: TestForum): Promise<void> {
  await forum.jobs.runDue()
  await forum.live.settled()
}

/** A contact point that counts, as if it had been confirmed long ago. */
export async function hasAddress(test: TestForum, person: Person, email: string): Promise<void> {
  const { keys, writer, world } = test.forum
  const address = readAddress(email)!
  await writer.transact((tx) =>
    tx
      .insertInto('contact_point')
      .values({
        public_id: world.id(),
        member_id: person.id,
        fingerprint: addressFingerprint(keys, address),
        domain_fingerprint: domainFingerprints(keys, address.domain).join(' '),
        hint: '',
        address: null,
        for_mail: 0,
        token_hash: null,
        token_expires_at: null,
        added_at: 0,
        confirmed_at: 0,
        effective_at: 0,
        effective: 1,
      })
      .execute(),
  )
}

/** Whether `viewer` can open the thread. */
export async function sees(viewer: Person, thread: string): Promise<boolean> {
  return (await viewer.get(`/t/${thread}`)).status === 200
}
