/** How live frames are drawn: with the same functions as the pages. */
import type { Forum } from '../forum.ts'
import type { Presenter } from '../live/events.ts'
import { findThread } from '../visibility/thread-scope.ts'
import { articleHtml, placeholderHtml } from './posts/article.ts'
import { itemJson } from './posts/json.ts'
import { findTools, ownToolsHtml } from './posts/own-tools.tsx'
import { threadJson } from './threads/json.ts'
import { answersHtml } from './threads/list-html.ts'
import { threadRowHtml } from './threads/thread-row.ts'

/** The presenter for a forum; `forum` is asked when a frame is made, not before. */
export function presenterFor(forum: () => Forum): Presenter {
  return {
    itemJson,
    itemHtml: (item) => (item.gone ? placeholderHtml(item) : articleHtml(item)),
    answersHtml: (item) => (item.gone ? '' : answersHtml(item)),
    ownHtml: async (viewer, post) => {
      const thread = await findThread(forum().reader, viewer, post.threadPublicId)
      return thread && ownToolsHtml(await findTools({ forum: forum(), viewer }, post, thread))
    },
    threadJson,
    threadHtml: threadRowHtml,
  }
}
