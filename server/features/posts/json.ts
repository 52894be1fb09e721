/** Posts as the contract gives them. */
import type { Item } from '../../visibility/rows.ts'
import { authorJson } from './byline.ts'

/** The post or placeholder as data for its viewer. */
export function itemJson(item: Item) {
  const place = { id: item.publicId, threadId: item.threadPublicId, parentId: item.parentPublicId }
  if (item.gone) return { ...place, gone: true as const }
  return {
    ...place,
    author: authorJson(item.by),
    html: item.html,
    createdAt: new Date(item.createdAt).toISOString(),
    editedAt: item.editedAt === null ? null : new Date(item.editedAt).toISOString(),
    contentNote: item.contentNote,
    need: item.need,
    hat: item.hat,
    reactions: item.reactions,
    mine: item.mine,
    ...(item.own ? { body: item.own.body, audience: item.own.audience } : {}),
  }
}
