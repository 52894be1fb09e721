/** Everything that a member was told, newest first. */
import { isolate } from '../../../shared/isolate.ts'
import { paths } from '../../../shared/paths.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Notice } from '../../visibility/fill-notices.ts'
import { t } from '../../words/index.ts'
import { findMutedWord, type MutedWord } from '../following/muted-words.ts'
import { nameOf } from '../posts/byline.ts'
import { excerptOf } from '../posts/excerpt.ts'
import { foldedWords } from '../posts/measure-html.ts'
import type { MailStop } from '../notice-mail/stop.ts'
import { leadOf } from './leads.ts'
import { MailStopped } from './mail-stop-view.tsx'

export interface NoticeView {
  /** Words that the reader would rather not read. */
  words: readonly MutedWord[]
  notices: readonly (Notice & { id: string })[]
  unread: number
  next: string | null
  isFirst: boolean
  stop: MailStop | null
  /** The address of this page of them. */
  here: string
}

export function noticesPage(view: NoticeView): Page {
  const { notices, words, unread, next, isFirst, stop, here } = view
  return {
    title: () => t('notice.title'),
    nav: 'notices',
    body: () => (
      <>
        <h1>{t('notice.title')}</h1>
        <p class="lede">{t('notice.lede')}</p>
        <div class="row block-s">
          <p>{t('notice.unread', { count: unread })}</p>
          {unread > 0 && (
            <form method="post" action={paths.readNotices()}>
              <input type="hidden" name="all" value="on" />
              <button class="button small">{t('notice.readAll')}</button>
            </form>
          )}
          <a class="branch" href={paths.noticeChoices()}>
            {t('notice.choose')}
          </a>
        </div>
        {stop && <MailStopped stop={stop} />}
        {notices.length === 0 && <p class="nothing block">{t('notice.none')}</p>}
        {notices.length > 0 && (
          <ul class="contents block">
            {notices.map((notice) => (
              <Entry notice={notice} gist={gistOf(notice, words)} here={here} />
            ))}
          </ul>
        )}
        {(next !== null || !isFirst) && (
          <nav class="pages" aria-label={t('shell.pages')}>
            {!isFirst && <a href={paths.notices()}>{t('shell.first')}</a>}
            {next !== null && (
              <a href={`${paths.notices()}?after=${next}`} rel="next">
                {t('shell.next')}
              </a>
            )}
          </nav>
        )}
      </>
    ),
  }
}

// What is folded where it stands is not shown here either.
function gistOf({ post }: Notice, words: readonly MutedWord[]): string | null {
  if (!post || post.mine || foldedWords(post) !== null) return null
  return findMutedWord(words, post.html) === null ? excerptOf(post.html) : null
}

function Entry(props: {
  notice: NoticeView['notices'][number]
  gist: string | null
  here: string
}) {
  const { notice, gist, here } = props
  const { id, kind, at, read, thread, office } = notice
  return (
    <li id={`n-${id}`}>
      <h2 class="title">
        <a href={leadOf(notice)} dir="auto">
          {sentenceOf(notice)}
        </a>
      </h2>
      <div class="meta">
        {!read && <span class="count fresh">{t('notice.new')}</span>}
        {thread?.title && !office && kind !== 'thread' && (
          <span>{t('notice.in', { title: thread.title })}</span>
        )}
        <Raw html={timeHtml(at)} />
        <Mark id={id} read={read} here={here} />
      </div>
      {gist !== null && (
        <p class="gist soft" dir="auto">
          {gist}
        </p>
      )}
    </li>
  )
}

function Mark({ id, read, here }: { id: string; read: boolean; here: string }) {
  return (
    <form method="post" action={read ? paths.keepNotices() : paths.readNotices()}>
      <input type="hidden" name="ids" value={id} />
      <input type="hidden" name="back" value={`${here}#n-${id}`} />
      <button class="act">{t(read ? 'notice.keep' : 'notice.read')}</button>
    </form>
  )
}

function sentenceOf({ kind, post, count, thread }: Notice): string {
  switch (kind) {
    case 'reply':
    case 'mention':
    case 'quote':
      return t(`notice.says.${kind}`, { name: post ? nameOf(post.by) : '' })
    case 'thread':
      return `${t('notice.says.thread', { count: count ?? 0 })} · ${isolate(thread?.title ?? t('thread.gone'))}`
    case 'reaction':
      return t('notice.says.reaction', { count: count ?? 0 })
    default:
      return t(`notice.says.${kind}`)
  }
}
