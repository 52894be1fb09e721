import type { Forum } from '../../forum.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { listRecord as listBoundaries } from '../boundary-record/store.ts'
import { cardJson, findCard } from '../clinicians/card.ts'
import { listRecord } from '../clinicians/record.ts'
import { findRequest } from '../clinicians/requests.ts'
import { listContactPoints } from '../contact-points/store.ts'
import { listEntries } from '../keep-apart/store.ts'
import { findMode } from '../professional-mode/store.ts'

const iso = (at: number) => new Date(at).toISOString()

/**
 * What protects a member and what they left for it: their own notes and dates. What they typed into
 * their list is not known any more, and whom it keeps apart is told to nobody.
 */
export async function protectionOf({ reader, keys }: Forum, viewer: Viewer, memberId: number) {
  const points = await listContactPoints(reader, keys, memberId)
  const entries = await listEntries(reader, keys, memberId)
  const boundaries = await listBoundaries(reader, memberId)
  const { level } = await findMode(reader, memberId)
  return {
    contactPoints: points.map(({ hint, confirmed, mail, letters, addedAt }) => ({
      hint,
      confirmed,
      mail,
      letters,
      addedAt: iso(addedAt),
    })),
    keepApart: entries.map(({ kind, note, addedAt }) => ({ kind, note, addedAt: iso(addedAt) })),
    professionalMode: { on: level !== null, level },
    boundaryRecord: boundaries.map(({ at, what, detail }) => ({
      at: iso(at),
      what,
      setting: detail,
    })),
    peerClinician: await roleOf({ reader, keys }, viewer, memberId),
  }
}

async function roleOf(
  { reader, keys }: Pick<Forum, 'reader' | 'keys'>,
  viewer: Viewer,
  memberId: number,
) {
  const request = await findRequest(reader, keys, memberId)
  const record = await listRecord(reader, memberId)
  return {
    isClinician: viewer.has('clinician'),
    request: request && { words: request.words, askedAt: iso(request.askedAt) },
    record: record.map(({ at, ...line }) => ({ at: iso(at), ...line })),
    card: cardJson(await findCard(reader, memberId)),
  }
}
