/** What waits for somebody of the team at this moment, and which step of it: for live pages. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { waitingVersions } from './case-versions.ts'
import type { LabelBook } from './label-book.ts'
import { listHeardVersions } from './matter-scope.ts'
import { caseOffices } from './recusal.ts'
import type { Viewer } from './viewer.ts'

/** By public id, a number that moves with every step. */
export type Heard = ReadonlyMap<string, number>

/** All cases and talks with members that the viewer can hear and that are not over. */
export async function listHeardNow(
  parts: { reader: Reader; labels: LabelBook },
  viewer: Viewer,
): Promise<Heard> {
  const rows = [
    ...(await waitingVersions(parts, viewer)),
    ...(await listHeardVersions(parts.reader, viewer)),
  ]
  return new Map(rows.map(({ publicId, step }) => [publicId, step]))
}

const inOffice = prepared<[string], { id: number }>(`
  SELECT DISTINCT member_id AS id FROM member_role
  WHERE role IN (SELECT value FROM json_each(?))`)

/** Internal ids of all who hold an office in which cases are read. */
export async function listInOffice(reader: Reader): Promise<number[]> {
  return (await inOffice(reader, JSON.stringify(caseOffices))).map((row) => row.id)
}
