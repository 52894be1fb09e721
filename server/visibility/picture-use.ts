/** Whether anything still shows a picture. For keeping house; never for showing. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** How a picture of the table `alias` begins in the HTML of a post: nothing that is typed becomes this. */
export function tagOf(alias: string): string {
  return `'<img src="/pictures/' || ${alias}.public_id || '"'`
}

interface Look {
  id: number
  publicId: string
  /** 1 when a post or an earlier version of one has it. */
  stands: number
  /** 1 when an unsent text or a case has it: those go without anybody saying so. */
  kept: number
}

const due = prepared<[number, number], Look>(`
  SELECT c.id, c.public_id AS publicId,
    EXISTS (SELECT 1 FROM post p WHERE p.id = c.post_id AND p.deleted_at IS NULL
      AND (instr(p.html, ${tagOf('c')}) > 0 OR EXISTS (
        SELECT 1 FROM revision r WHERE r.post_id = p.id AND instr(r.html, ${tagOf('c')}) > 0))) AS stands,
    (c.post_id IS NULL AND EXISTS (SELECT 1 FROM draft d
      WHERE d.member_id = c.member_id AND instr(d.body, '/pictures/' || c.public_id) > 0))
    OR EXISTS (SELECT 1 FROM moderation_case k JOIN case_snapshot s ON s.case_id = k.id
      WHERE k.post_id = c.post_id AND instr(s.html, ${tagOf('c')}) > 0) AS kept
  FROM picture c WHERE c.look_at <= ? ORDER BY c.look_at, c.id LIMIT ?`)

/** The next pictures to be looked at, with what is found. */
export function listToLookAt(db: Reader | Tx, now: number, limit: number): Promise<Look[]> {
  return due(db, now, limit)
}

const known = prepared<[string], { publicId: string }>(
  'SELECT public_id AS publicId FROM picture WHERE public_id IN (SELECT value FROM json_each(?))',
)

/** Those of these public ids that belong to a picture. */
export async function listKnown(
  reader: Reader,
  publicIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await known(reader, JSON.stringify(publicIds))).map((row) => row.publicId))
}
