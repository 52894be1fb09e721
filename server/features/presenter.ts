/** How live frames are drawn: with the same functions as the pages, in the watcher's language. */
import type { Forum } from '../forum.ts'
import type { Presenter } from '../live/events.ts'
import { findThread } from '../visibility/thread-scope.ts'
import { inLanguage } from '../words/index.ts'
import { articleHtml, placeholderHtml } from './posts/article.ts'
import { itemJson } from './posts/json.ts'
import { findTools, ownToolsHtml } from './posts/own-tools.tsx'
import { footOf } from './threads/foot.tsx'
import { threadJson } from './threads/json.ts'
import { answersHtml } from './threads/list-html.ts'
import { threadRowHtml } from './threads/thread-row.ts'

/** The presenter for a forum; `forum` is asked when a frame is made, not before. */
export function presenterFor(forum: () => Forum): Presenter {
  return {
    itemJson,
    itemHtml: (item, language) =>
      inLanguage(language, () => (item.gone ? placeholderHtml(item) : articleHtml(item))),
    answersHtml: (item, language) =>
      item.gone ? '' : inLanguage(language, () => answersHtml(item)),
    ownHtml: async (viewer, post, language) => {
      const thread = await findThread(forum().reader, viewer, post.threadPublicId)
      if (!thread) return null
      const tools = await findTools({ forum: forum(), viewer, language }, post, thread)
      return inLanguage(language, () => ownToolsHtml(tools))
    },
    foot: (viewer, thread, language) => inLanguage(language, () => footOf(viewer, thread)),
    threadJson,
    threadHtml: (thread, language) => inLanguage(language, () => threadRowHtml(thread)),
  }
}
