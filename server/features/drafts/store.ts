/** A member's unsent texts. Nobody else ever reads them. */
import type { DraftFields } from '../../../shared/draft-fields.ts'
import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import { prepared } from '../../db/prepared.ts'
import type { Tx } from '../../db/transact.ts'

export interface Draft {
  key: string
  body: string
  title: string
  audience: string
  /** What else the form said. */
  fields: DraftFields
  updatedAt: string
}

function draftsOf(reader: Reader, memberId: number) {
  return reader
    .selectFrom('draft')
    .select(['key', 'body', 'title', 'audience', 'fields', 'updated_at'])
    .where('member_id', '=', memberId)
}

type Row = Omit<Draft, 'fields' | 'updatedAt'> & { fields: string; updated_at: number }

const draftOf = ({ fields, updated_at, ...row }: Row): Draft => ({
  ...row,
  fields: JSON.parse(fields) as DraftFields,
  updatedAt: new Date(updated_at).toISOString(),
})

const draftKept = prepared<[number, string], { key: string }>(
  'SELECT key FROM draft WHERE member_id = ? AND key = ?',
)

/** Whether there is a draft: pages say so in their forms, so that only then it is asked for. */
export async function hasDraft(
  reader: Reader,
  memberId: number | null,
  key: string,
): Promise<boolean> {
  return memberId !== null && (await draftKept(reader, memberId, key)).length > 0
}

export async function findDraft(
  reader: Reader,
  memberId: number,
  key: string,
): Promise<Draft | null> {
  const row = await draftsOf(reader, memberId).where('key', '=', key).executeTakeFirst()
  return row ? draftOf(row) : null
}

/** Newest first. */
export async function listDrafts(reader: Reader, memberId: number): Promise<Draft[]> {
  const rows = await draftsOf(reader, memberId).orderBy('updated_at', 'desc').execute()
  return rows.map(draftOf)
}

/** Keeps the text; false when the member has as many drafts as there may be. */
export async function saveDraft(
  tx: Tx,
  memberId: number,
  draft: Omit<Draft, 'updatedAt'> & { at: number },
): Promise<boolean> {
  const { count } = await tx
    .selectFrom('draft')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('key', '<>', draft.key)
    .executeTakeFirstOrThrow()
  if (count >= limits.drafts) return false
  const { key, body, title, audience } = draft
  const fields = JSON.stringify(draft.fields)
  await tx
    .insertInto('draft')
    .values({ member_id: memberId, key, body, title, audience, fields, updated_at: draft.at })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'key'])
        .doUpdateSet({ body, title, audience, fields, updated_at: draft.at }),
    )
    .execute()
  return true
}

export async function deleteDraft(tx: Tx, memberId: number, key: string): Promise<void> {
  await tx.deleteFrom('draft').where('member_id', '=', memberId).where('key', '=', key).execute()
}
