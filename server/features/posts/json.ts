/** Posts as the contract gives them. */
import type { Measures } from '../../visibility/measures.ts'
import type { Item, VisiblePost } from '../../visibility/rows.ts'
import { pollJson } from '../polls/json.ts'
import { inLanguage } from '../../words/index.ts'
import { authorJson } from './byline.ts'
import { reasonOf } from './measure-html.ts'

/** The post or placeholder as data for its viewer. */
export function itemJson(item: Item) {
  const place = { id: item.publicId, threadId: item.threadPublicId, parentId: item.parentPublicId }
  if (item.gone) {
    const removed = item.removed === null ? {} : { removed: { reason: item.removed } }
    return { ...place, gone: true as const, ...removed }
  }
  return {
    ...place,
    author: authorJson(item.by),
    html: item.html,
    createdAt: new Date(item.createdAt).toISOString(),
    editedAt: item.editedAt === null ? null : new Date(item.editedAt).toISOString(),
    contentNote: item.contentNote,
    need: item.need,
    hat: item.hat,
    poll: item.poll && pollJson(item.poll),
    reactions: item.reactions,
    mine: item.mine,
    ...measuresJson(item.measures),
    ...(item.own ? ownJson(item.own) : {}),
  }
}

/** What is in force, by kind; left out where nothing is. */
export function measuresJson(measures: Measures) {
  const kinds = Object.entries(measures)
  if (kinds.length === 0) return {}
  const json = kinds.map(([kind, { by, since, until, minutes, ...measure }]) => [
    kind,
    {
      by,
      reason: inLanguage('en', () => reasonOf({ by, ...measure })),
      since: new Date(since).toISOString(),
      until: until === null ? null : new Date(until).toISOString(),
      ...(minutes === null ? {} : { minutes }),
    },
  ])
  return { measures: Object.fromEntries(json) as Record<string, unknown> }
}

function ownJson({ body, audience, waiting }: NonNullable<VisiblePost['own']>) {
  if (!waiting) return { body, audience }
  const { why, list, since, late, asked, minutes } = waiting
  const waits = { why, list, since: new Date(since).toISOString(), late, asked, minutes }
  return { body, audience, waiting: waits }
}
