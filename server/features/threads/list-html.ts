/** The replies of a page as nested lists: three levels deep, long runs folded, nothing lost. */
import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import type { Piece } from '../../html/pieces.ts'
import type { Item, VisiblePost } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { foldHtml } from '../mutes/fold-html.ts'
import type { Folds } from '../mutes/folds.ts'
import { articleFor, placeholderHtml } from '../posts/article.ts'
import { nameOf } from '../posts/byline.ts'

const deepest = 2
/** How many posts of one deep run are shown before the rest folds. */
const runShown = 10

export interface ListOptions {
  /** Tools below the reader's own posts, by internal id. */
  own: ReadonlyMap<number, string>
  /** What the reader has folded. */
  folds: Folds
  /** Internal id of the first post the reader has not seen, or null. */
  firstUnread: number | null
  /** Folds every branch below a first-level reply. */
  foldAll: boolean
}

interface Leveled {
  item: Item
  level: number
}

/** Levels of indentation: children of the opening 0, theirs 1, all below 2; lost parents start anew. */
export function levelsOf(items: readonly Item[]): Leveled[] {
  const levels = new Map<number, number>()
  return items.map((item) => {
    const above = item.parentId === null ? undefined : levels.get(item.parentId)
    const level = item.depth <= 1 || above === undefined ? 0 : Math.min(above + 1, deepest)
    levels.set(item.id, level)
    return { item, level }
  })
}

/** The inside of `<ol class="thread">`. `items` are in conversation order, without the opening. */
export function conversationHtml(items: readonly Item[], options: ListOptions): Piece[] {
  const leveled = levelsOf(items)
  const onPage = new Set(items.map((item) => item.id))
  const html: Piece[] = []
  let current = -1
  let folds: number[] = []
  leveled.forEach(({ item, level }, index) => {
    if (level <= current) {
      html.push('</li>')
      for (let closing = current; closing > level; closing -= 1) html.push(closeList(closing))
    } else if (level > 0) {
      html.push('<ol class="replies">')
      if (options.foldAll && level === 1)
        html.push(openFold(branchLength(leveled, index, 1), level))
    }
    if (level === deepest && !options.foldAll && runLength(leveled, index) === runShown) {
      const rest = restOfRun(leveled, index)
      if (rest > 2) html.push(openFold(rest, level))
    }
    html.push(...itemHtml(item, onPage, options))
    current = level
  })
  if (current >= 0) html.push('</li>')
  for (let closing = current; closing > 0; closing -= 1) html.push(closeList(closing))
  return html

  function openFold(count: number, level: number): string {
    folds.push(level)
    return (
      `<li class="folded"><details><summary class="branch">${t('thread.branch', { count })}</summary>` +
      '<ol class="replies flat">'
    )
  }
  function closeList(level: number): string {
    const folded = folds.includes(level)
    folds = folds.filter((open) => open !== level)
    return `${folded ? '</ol></details></li>' : ''}</ol></li>`
  }
}

// How many posts of the same deep run stand before this one.
function runLength(leveled: readonly Leveled[], index: number): number {
  let length = 0
  for (let at = index - 1; at >= 0 && leveled[at]!.level === deepest; at -= 1) length += 1
  return length
}

function restOfRun(leveled: readonly Leveled[], index: number): number {
  let length = 0
  for (let at = index; leveled[at]?.level === deepest; at += 1) length += 1
  return length
}

function branchLength(leveled: readonly Leveled[], index: number, level: number): number {
  let length = 0
  for (let at = index; (leveled[at]?.level ?? -1) >= level; at += 1) length += 1
  return length
}

function itemHtml(item: Item, onPage: ReadonlySet<number>, options: ListOptions): Piece[] {
  const since =
    item.id === options.firstUnread
      ? `<li class="since" id="first-unread"><span>${t('thread.since')}</span></li>`
      : ''
  const parent = item.parentPublicId ? ` data-parent="${item.parentPublicId}"` : ''
  const start = `${since}<li id="li-${item.publicId}" data-post="${item.publicId}"${parent}`
  if (item.gone) return [`${start} class="gone-item">${placeholderHtml(item)}`]
  const time = new Date(item.createdAt).toISOString()
  const elsewhere =
    item.depth > 1 && item.depth <= 3 && item.parentId !== null && !onPage.has(item.parentId)
  return [
    `${start} data-at="${time}">${elsewhere ? answersElsewhere(item) : ''}${foldHtml(options.folds, item)}`,
    articleFor(item),
    options.own.get(item.id) ?? '',
  ]
}

// The page begins in the middle of a branch: what this answers stands on the page before.
function answersElsewhere(post: VisiblePost): string {
  const whom = post.parentBy ? escapeHtml(nameOf(post.parentBy)) : t('post.somethingGone')
  return `<p class="by"><span class="to">${t('post.inReplyTo')} <a href="${paths.post(post.parentPublicId!)}" dir="auto">${whom}</a></span></p>`
}

/** What a reply answers, where it does not stand below that; empty where its article says it itself. */
export function answersHtml(post: VisiblePost): string {
  return post.depth > 1 && post.depth <= 3 ? answersElsewhere(post) : ''
}

/** The same posts, newest first, flat: each says what it answers. */
export function newestHtml(items: readonly Item[], options: ListOptions): Piece[] {
  return items.flatMap((item) => {
    if (item.gone) return []
    const time = new Date(item.createdAt).toISOString()
    const parent = item.parentPublicId ? ` data-parent="${item.parentPublicId}"` : ''
    return [
      `<li id="li-${item.publicId}" data-post="${item.publicId}"${parent} data-at="${time}">` +
        `${answersHtml(item)}${foldHtml(options.folds, item)}`,
      articleFor(item),
      `${options.own.get(item.id) ?? ''}</li>`,
    ]
  })
}
