import { paths } from '../../../shared/paths.ts'
import type { ForumError } from '../../errors.ts'
import { escapeHtml } from '../../html/escape.ts'
import { foldSummary } from '../../html/fold-summary.ts'
import { FormNotice, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { foldWords } from '../mutes/fold-html.ts'
import type { Folds } from '../mutes/folds.ts'
import { nameOf } from '../posts/byline.ts'
import { foldedWords } from '../posts/measure-html.ts'
import { type Asked, SearchFields } from './fields.tsx'
import type { Found, Result } from './find.ts'
import { markedText } from './snippet.ts'

export interface SearchView {
  /** Null when what was asked for cannot be. */
  found: Found | null
  error: ForumError | null
  asked: Asked
  /** Whether anything was asked for yet. */
  isAsked: boolean
  isFirst: boolean
  spaces: readonly VisibleSpace[]
  /** What the reader has folded for themselves. */
  folds: Folds
}

/** The form, and what it found. */
export function searchPage(view: SearchView): Page {
  const { found, error, asked, isAsked } = view
  const state: FormState = { typed: { ...asked }, error, key: '' }
  return {
    title: () => (asked.q && !error ? t('search.titleFor', { query: asked.q }) : t('search.title')),
    nav: 'search',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('search.title')}</h1>
        <p class="lede">{t('search.lede')}</p>
        <FormNotice state={state} />
        <SearchFields {...view} state={state} />
        {found && isAsked && <Results {...view} found={found} />}
      </>
    ),
  }
}

function Results(view: SearchView & { found: Found }) {
  const { phrases, total, exact, results } = view.found
  return (
    <section class="block" aria-labelledby="found">
      <h2 id="found">{t('search.results')}</h2>
      <p role="status">
        {phrases.length === 0
          ? t('search.noWords')
          : t(exact ? 'search.total' : 'search.totalMore', { count: total })}
      </p>
      {phrases.length > 0 && total === 0 && <p class="nothing">{t('search.noneHint')}</p>}
      {results.length > 0 && (
        <Raw
          as="ol"
          class="contents"
          html={results.map((result) => lineHtml(result, phrases, view.folds)).join('')}
        />
      )}
      <Pages {...view} />
    </section>
  )
}

// As text: where thirty are built as elements, that takes longer than finding them.
function lineHtml({ post, thread, snippet }: Result, phrases: string[][], folds: Folds): string {
  const under = [foldWords(folds, post), foldedWords(post)].filter(Boolean).join(' ')
  const title = markedText(thread.title ?? t('thread.gone'), thread.title ? phrases : [])
  const gist = `<p class="gist" dir="auto">${snippet}</p>`
  const space = thread.space ? `<span dir="auto">${escapeHtml(thread.space.name)}</span>` : ''
  return (
    `<li><h3 class="title"><a href="${paths.postInConversation(post.publicId)}" dir="auto">${title}</a></h3>` +
    (under
      ? `<details class="fold">${foldSummary(`<span dir="auto">${escapeHtml(under)}</span>`)}${gist}</details>`
      : gist) +
    `<p class="meta"><span dir="auto">${escapeHtml(nameOf(post.by))}</span>${timeHtml(post.createdAt)}${space}</p></li>`
  )
}

function Pages({ found, asked, isFirst }: SearchView & { found: Found }) {
  if (isFirst && !found.next) return null
  const address = (after?: string) => {
    const given = Object.entries({ ...asked, after }).filter(([, value]) => value)
    return `${paths.search()}?${new URLSearchParams(given as [string, string][]).toString()}`
  }
  return (
    <nav class="pages" aria-label={t('shell.pages')}>
      {!isFirst && <a href={address()}>{t('shell.first')}</a>}
      {found.next && (
        <a href={address(found.next)} rel="next">
          {t('shell.next')}
        </a>
      )}
    </nav>
  )
}
