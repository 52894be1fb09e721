/**
 * A post as every reader of a language sees it. Built as text, because fifty stand on a page, and
 * kept in memory: nothing else in it depends on who reads. What does (own reactions, own tools) the page adds around it.
 */
import { paths } from '../../../shared/paths.ts'
import { type ReactionKind, reactionKinds } from '../../../shared/vocabulary.ts'
import { escapeHtml } from '../../html/escape.ts'
import { foldSummary } from '../../html/fold-summary.ts'
import { type IconName, iconHtml } from '../../html/icons.tsx'
import { aliasRingSvg, ornamentSvg } from '../../html/ornament.ts'
import type { Piece } from '../../html/pieces.ts'
import { timeHtml } from '../../html/time.ts'
import type { Byline, Placeholder, VisiblePost } from '../../visibility/rows.ts'
import { currentLanguage, t, type WordKey } from '../../words/index.ts'
import { pollHtml } from '../polls/poll-html.ts'
import { nameOf } from './byline.ts'
import { foldedUnder, measureLines } from './measure-html.ts'

const kept = new Map<string, Buffer>()
/** Of keys and articles together: an article may have a hundred times the length of another. */
const keptBytes = 16_000_000
let bytesKept = 0

/** The article of a post, the same for everyone who sees the same reactions. */
export function articleHtml(post: VisiblePost): string {
  return articleBytes(post).toString()
}

function articleBytes(post: VisiblePost): Buffer {
  const { heard = 0, metoo = 0, thanks = 0, with: withYou = 0 } = post.reactions
  const key = `${currentLanguage()} ${post.publicId} ${post.version} ${post.hat} ${heard} ${metoo} ${thanks} ${withYou} ${byKey(post.by)} ${byKey(post.parentBy)} ${post.poll ? JSON.stringify(post.poll) : ''}`
  let bytes = kept.get(key)
  if (bytes === undefined) {
    bytes = Buffer.from(buildArticle(post))
    const more = key.length + bytes.length
    if (bytesKept + more > keptBytes) forgetArticles()
    bytesKept += more
    kept.set(key, bytes)
  }
  return bytes
}

// Pronouns change, and members leave, without their posts being touched.
function byKey(by: Byline | null): string {
  return by?.kind === 'member' ? `${by.handle} ${by.pronouns}` : (by?.kind ?? '')
}

/** All that is kept; also for tests that open several forums in one process. */
export function forgetArticles(): void {
  kept.clear()
  bytesKept = 0
}

/** Where something was: one quiet line. */
export function placeholderHtml({ removed }: Placeholder): string {
  if (removed === null) return `<p class="gone">${t('post.gone')}</p>`
  return `<p class="gone" dir="auto">${escapeHtml(t('measure.removed', { reason: removed }))}</p>`
}

function buildArticle(post: VisiblePost): string {
  const opening = post.depth === 0
  const name = escapeHtml(nameOf(post.by))
  const level = opening ? 'h2' : 'h3'
  return (
    `<article class="${opening ? 'opening' : 'post'}" id="p-${post.publicId}" aria-labelledby="by-${post.publicId}">` +
    `<header class="by">${markOf(post.by)}<${level} id="by-${post.publicId}">${linkOf(post.by, name)}</${level}>` +
    pronounsOf(post.by) +
    hatOf(post) +
    `<a class="when" href="${paths.post(post.publicId)}">${timeHtml(post.createdAt)}</a>` +
    (post.editedAt === null ? '' : `<span class="edited">${t('post.edited')}</span>`) +
    answered(post) +
    '</header>' +
    text(post) +
    measureLines(post) +
    actsHtml(post) +
    '</article>'
  )
}

function markOf(by: Byline): string {
  return by.kind === 'member' ? ornamentSvg(by.handle) : aliasRingSvg()
}

function linkOf(by: Byline, name: string): string {
  return by.kind === 'member'
    ? `<a href="${escapeHtml(paths.member(by.handle))}" dir="auto">${name}</a>`
    : `<span dir="auto">${name}</span>`
}

function pronounsOf(by: Byline): string {
  if (by.kind === 'member')
    return by.pronouns ? `<span dir="auto">${escapeHtml(by.pronouns)}</span>` : ''
  if (by.kind === 'alias') return `<span>${t('post.underAlias')}</span>`
  return by.kind === 'imported' ? `<span>${t('post.broughtOver')}</span>` : ''
}

// Who speaks as a peer clinician has, or may have, a card to read before one confides in them.
function hatOf({ hat, by }: VisiblePost): string {
  if (hat === 'peer') return `<span class="hat">${t('post.hat.peer')}</span>`
  if (hat === null || by.kind !== 'member') return ''
  return `<a class="hat" href="${escapeHtml(paths.card(by.handle))}">${t('post.hat.clinician')}</a>`
}

// Replies at the first three levels stand below what they answer; deeper ones say it.
function answered(post: VisiblePost): string {
  if (post.depth <= 3 || post.parentPublicId === null) return ''
  const whom = post.parentBy ? escapeHtml(nameOf(post.parentBy)) : t('post.somethingGone')
  return `<span class="to">${t('post.inReplyTo')} <a href="${paths.post(post.parentPublicId)}" data-jump="${post.parentPublicId}" dir="auto">${whom}</a></span>`
}

// What is asked in a post is as much of it as its text: a note that folds one folds both.
function text(post: VisiblePost): string {
  const poll = post.poll ? pollHtml(post.publicId, post.poll) : ''
  const prose = `<div class="prose" dir="auto">${post.html}</div>${poll}`
  const under = foldedUnder(post)
  if (under.length === 0) return prose
  return `<details class="fold">${foldSummary(under.join('<br>'))}${prose}</details>`
}

const icons: Record<ReactionKind, IconName> = {
  heard: 'heard',
  metoo: 'metoo',
  thanks: 'thanks',
  with: 'alongside',
}

const reactionWords: Record<ReactionKind, WordKey> = {
  heard: 'reaction.heard',
  metoo: 'reaction.metoo',
  thanks: 'reaction.thanks',
  with: 'reaction.with',
}

/** The row below a post: reply, reactions it has, the others behind "More", report. */
export function actsHtml(post: VisiblePost): string {
  const id = post.publicId
  const name = escapeHtml(nameOf(post.by))
  const has = reactionKinds.filter((kind) => post.reactions[kind])
  const rest = reactionKinds.filter((kind) => !post.reactions[kind])
  const button = (kind: ReactionKind) =>
    `<button class="act" name="react" value="${kind}" aria-pressed="false">${iconHtml(icons[kind], kind === 'heard')} ` +
    `${t(reactionWords[kind])}${post.reactions[kind] ? ` ${post.reactions[kind]}` : ''}</button>`
  const about = (word: WordKey) =>
    `<span class="unseen"> ${escapeHtml(t(word, { name: nameOf(post.by) }))}</span>`
  const closed = post.measures.frozen !== undefined
  const reply = closed
    ? ''
    : `<a class="act first" href="${paths.post(id)}#reply" data-reply="${id}" data-name="${name}">${iconHtml('reply', true)} ${t('post.reply')}${about('post.replyTo')}</a>`
  const quote = closed
    ? ''
    : `<a class="act" href="${paths.post(id)}?quote=1#reply" data-quote="${id}">${t('post.quote')}</a>`
  return (
    `<form class="acts" method="post" action="${paths.reactions(id)}" data-post="${id}">` +
    reply +
    has.map(button).join('') +
    `<details name="more"><summary class="act">${t('post.more')}${about('post.moreTo')}</summary>` +
    `<div class="fan">${rest.map(button).join('')}${quote}` +
    `<a class="act" href="${paths.bookmark(id)}">${t('bookmark.act')}${about('bookmark.actOf')}</a>` +
    `<a class="act report" href="${paths.reportPost(id)}">${t('post.report')}${about('post.reportOf')}</a></div></details></form>`
  )
}

/** The article for one reader: their own reactions pressed. */
export function articleFor(post: VisiblePost): Piece {
  if (post.reacted.length === 0) return articleBytes(post)
  let html = articleHtml(post)
  for (const kind of post.reacted) {
    html = html.replace(
      `value="${kind}" aria-pressed="false"`,
      `value="${kind}" aria-pressed="true"`,
    )
  }
  return html
}
