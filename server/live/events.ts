/** How a live frame is made: the page's own reading and rendering, of one item. */
import type { Language } from '../../shared/languages.ts'
import type { Item, VisiblePost, VisibleThread } from '../visibility/rows.ts'
import type { Viewer } from '../visibility/viewer.ts'

/** Below a thread: whether one can answer, and the markup above and below the form. */
export interface Foot {
  open: boolean
  above: string
  below: string
  /** Stands for all this, so that an open page can say what it shows. */
  mark: string
}

/** The features' renderings, handed in at start: the floor imports no feature. */
export interface Presenter {
  itemJson(item: Item): object
  itemHtml(item: Item, language: Language): string
  /** What it answers, for lists in which it does not stand below that; may be empty. */
  answersHtml(item: Item, language: Language): string
  /** Tools below a post, for its author. */
  ownHtml(viewer: Viewer, post: VisiblePost, language: Language): Promise<string | null>
  foot(viewer: Viewer, thread: VisibleThread, language: Language): Foot
  threadJson(thread: VisibleThread): object
  threadHtml(thread: VisibleThread, language: Language): string
}

export type Frame =
  | {
      event: 'change'
      data: {
        kind: 'added' | 'changed' | 'removed'
        thread: string
        post: object
        html?: string
        own?: string | null
        answers?: string
        cursor: string
      }
    }
  | { event: 'reactions'; data: { post: string; reactions: object; html: string; cursor: string } }
  | { event: 'foot'; data: Foot & { thread: string; cursor: string } }
  | { event: 'thread'; data: object }
  | { event: 'notice'; data: { unread: number } }
