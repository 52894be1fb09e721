/** What comes over the live connection. Each frame says what is true now; it may come twice. */

/** A post as far as a page needs to know it; `gone` for a placeholder. */
export interface FramePost {
  id: string
  parentId?: string | null
  createdAt?: string
  gone?: boolean
  author?: { id: string; handle: string } | { alias: string }
  /** Its author alone is told. */
  audience?: string
}

export interface ChangeFrame {
  kind: 'added' | 'changed' | 'removed'
  thread: string
  post: FramePost
  /** The article, or the placeholder's paragraph. */
  html?: string
  /** The author's tools; only their own connections get them. */
  own?: string | null
  /** "In reply to …", for a list in which the post does not stand below what it answers. */
  answers?: string | null
  cursor?: string
}

export interface ReactionsFrame {
  post: string
  /** How many of each kind: absolute. */
  reactions: Record<string, number>
  /** The article or its row of buttons, as the page shows it. */
  html?: string
  cursor?: string
}

export interface ThreadFrame {
  id: string
  removed?: boolean
  /** The list entry, as the page shows it. */
  html?: string
  cursor?: string
}

/** Below a thread: whether one can answer, and the markup above and below the form. */
export interface FootFrame {
  open: boolean
  above: string
  below: string
  /** Stands for all this when the page says what it shows. */
  mark: string
  cursor?: string
}

export interface NoticeFrame {
  unread: number
  cursor?: string
}

/** Answer to `watch`. */
export interface Watched {
  cursor?: string
  /** Too much has happened since: the page must be loaded anew. */
  stale?: boolean
  /** To the question of how many notices there are. */
  unread?: number
  error?: unknown
}
