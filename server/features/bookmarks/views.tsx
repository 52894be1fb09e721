/** The list of what one wants to find again, and the form for one of them. */
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { errorOf, Form, type FormState, TextArea } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Bookmark } from '../../visibility/bookmark-scope.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { excerptOf } from '../posts/excerpt.ts'
import { foldedWords } from '../posts/measure-html.ts'

interface ListView {
  bookmarks: readonly Bookmark[]
  /** Of threads, by internal id. */
  titles: ReadonlyMap<number, string | null>
  total: number
  next: string | null
}

export function bookmarksPage({ bookmarks, titles, total, next }: ListView): Page {
  return {
    title: () => t('bookmark.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('bookmark.title')}</h1>
        <p class="lede">{t('bookmark.lede')}</p>
        {total === 0 && <p class="nothing">{t('bookmark.none')}</p>}
        {total > 0 && <p class="soft">{t('bookmark.count', { count: total })}</p>}
        {bookmarks.length > 0 && (
          <ul class="contents block">
            {bookmarks.map((one) => (
              <Line one={one} title={titles.get(one.post.threadId) ?? null} />
            ))}
          </ul>
        )}
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.myBookmarks()}?after=${next}`} rel="next">
              {t('bookmark.more')}
            </a>
          </p>
        )}
      </>
    ),
  }
}

function Line({ one, title }: { one: Bookmark; title: string | null }) {
  const { post, note, remindAt } = one
  const name = nameOf(post.by)
  return (
    <li>
      <h2 class="title" dir="auto">
        <a href={paths.postInConversation(post.publicId)}>{title ?? t('thread.gone')}</a>
      </h2>
      {note && <p dir="auto">{note}</p>}
      <p class="gist soft" dir="auto">
        {foldedWords(post) ?? excerptOf(post.html)}
      </p>
      <p class="meta">
        <span dir="auto">{name}</span>
        <Raw html={timeHtml(post.createdAt)} />
        {remindAt !== null && (
          <span>
            {t('bookmark.reminds')} <Raw html={timeHtml(remindAt)} />
          </span>
        )}
        <a class="act" href={paths.bookmark(post.publicId)}>
          {t('bookmark.change')} <span class="unseen">{t('bookmark.changeOf', { name })}</span>
        </a>
      </p>
    </li>
  )
}

interface FormView {
  post: VisiblePost
  isMarked: boolean
  state: FormState
  /** As `YYYY-MM-DD`. */
  today: string
}

export function bookmarkPage({ post, isMarked, state, today }: FormView): Page {
  return {
    title: () => t('bookmark.mark'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.myBookmarks()}>{t('bookmark.title')}</a>
        </p>
        <h1>{t('bookmark.mark')}</h1>
        <p class="lede">{t('bookmark.markLede', { name: nameOf(post.by) })}</p>
        <Form action={paths.bookmark(post.publicId)} method="put" state={state}>
          <TextArea
            state={state}
            name="note"
            label={t('bookmark.note')}
            hint={t('bookmark.noteHint')}
            max={limits.bookmarkNoteLength}
            rows={3}
            optional
          />
          <Day state={state} today={today} />
          <p class="row">
            <button class="button main">{isMarked ? t('bookmark.save') : t('bookmark.go')}</button>
            <a class="button" href={paths.postInConversation(post.publicId)}>
              {t('post.leave')}
            </a>
          </p>
        </Form>
        {isMarked && (
          <form method="post" action={paths.bookmark(post.publicId)} class="block-s">
            <input type="hidden" name="_method" value="delete" />
            <button class="act">{t('bookmark.remove')}</button>
          </form>
        )}
      </>
    ),
  }
}

function Day({ state, today }: { state: FormState; today: string }) {
  const error = errorOf(state, 'remindOn')
  return (
    <div class="field">
      <label class="name" for="f-remindOn">
        {t('bookmark.remindOn')}
        <span class="hint"> ({t('form.optional')})</span>
      </label>
      <span class="hint" id="h-remindOn">
        {t('bookmark.remindHint', { days: limits.reminderDays })}
      </span>
      <input type="hidden" name="timeZone" data-zone="" />
      <input
        type="date"
        name="remindOn"
        id="f-remindOn"
        min={today}
        value={state.typed.remindOn ?? ''}
        aria-describedby={error ? 'h-remindOn e-remindOn' : 'h-remindOn'}
        aria-invalid={error ? 'true' : undefined}
      />
      {error && (
        <p class="error" id="e-remindOn">
          {error}
        </p>
      )}
    </div>
  )
}
