/** Where a draft is gone on with: the form it was begun in, with the post it answers. */
import { paths } from '../../../shared/paths.ts'
import type { Reader } from '../../db/open.ts'
import { findSpaceByPublicId } from '../../visibility/space-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import type { Draft } from './store.ts'

/** The address of the form; null when it is kept under a name of a program's own. */
export async function findPlace(
  reader: Reader,
  viewer: Viewer,
  { key, fields }: Draft,
): Promise<string | null> {
  const [, kind, id] = /^(reply|thread|edit):(\w+)$/.exec(key) ?? []
  if (!kind || !id) return null
  if (kind === 'edit') return paths.editPost(id)
  if (kind === 'reply')
    return `${fields.parentId ? paths.post(fields.parentId) : paths.thread(id)}#reply`
  const space = await findSpaceByPublicId(reader, viewer, id)
  return space && paths.newThread(space.slug)
}
