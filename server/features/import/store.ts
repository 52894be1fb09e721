/** What of a conversation has been brought in before, by the ids it had elsewhere. */
import type { SpaceAccess } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

export interface ImportedThread {
  id: number
  publicId: string
  spaceId: number
  spaceName: string
  access: SpaceAccess
  openingId: number
  /** Milliseconds since 1970. */
  openedAt: number
}

/** The thread a conversation became, or null when it is new. */
export async function findImportedThread(
  db: Reader | Tx,
  importedAs: string,
): Promise<ImportedThread | null> {
  const found = await db
    .selectFrom('thread')
    .innerJoin('space', 'space.id', 'thread.space_id')
    .innerJoin('post', (join) =>
      join.onRef('post.thread_id', '=', 'thread.id').on('post.position', '=', 0),
    )
    .select([
      'thread.id',
      'thread.public_id as publicId',
      'thread.space_id as spaceId',
      'space.name as spaceName',
      'space.access',
      'post.id as openingId',
      'post.created_at as openedAt',
    ])
    .where('thread.imported_as', '=', importedAs)
    .executeTakeFirst()
  return found ?? null
}

export interface ImportedPlace {
  id: number
  deleted: boolean
}

/** The posts of a thread that were brought in, and its opening, which has the id null. */
export async function listImportedPosts(
  db: Reader | Tx,
  thread: Pick<ImportedThread, 'id' | 'openingId'>,
): Promise<Map<string | null, ImportedPlace>> {
  const rows = await db
    .selectFrom('post')
    .select(['id', 'imported_as as importedAs', 'deleted_at as deletedAt'])
    .where('thread_id', '=', thread.id)
    .where((eb) => eb.or([eb('imported_as', 'is not', null), eb('id', '=', thread.openingId)]))
    .execute()
  return new Map(
    rows.map((row) => [row.importedAs, { id: row.id, deleted: row.deletedAt !== null }]),
  )
}
