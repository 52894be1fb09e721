/** Unsent texts, found again on any device. */
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { t } from '../../words/index.ts'
import type { Draft } from './store.ts'

export interface PlacedDraft {
  draft: Draft
  /** Where it is gone on with; null when that is nowhere here. */
  href: string | null
}

export function draftsPage(drafts: readonly PlacedDraft[]): Page {
  return {
    title: () => t('draft.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('draft.title')}</h1>
        <p class="lede">{t('draft.lede')}</p>
        {drafts.length === 0 && <p class="nothing">{t('draft.none')}</p>}
        {drafts.length > 0 && (
          <ul class="contents block">
            {drafts.map(({ draft, href }) => (
              <li>
                {draft.title && (
                  <h2 class="title" dir="auto">
                    {draft.title}
                  </h2>
                )}
                <label class="unseen" for={`d-${draft.key}`}>
                  {t('draft.text')}
                </label>
                <textarea id={`d-${draft.key}`} rows={4} readOnly dir="auto">
                  {draft.body}
                </textarea>
                <Besides draft={draft} />
                <div class="meta">
                  {href && <a href={href}>{t('draft.goOn')}</a>}
                  <Raw html={timeHtml(Date.parse(draft.updatedAt))} />
                  <form method="post" action={`/me/drafts/${draft.key}`}>
                    <input type="hidden" name="_method" value="delete" />
                    <button class="act">{t('draft.delete')}</button>
                  </form>
                </div>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  }
}

/** What else somebody would miss: without scripts it is copied from here. */
function Besides({ draft: { key, fields } }: { draft: Draft }) {
  return (
    <>
      {fields.contentNote && (
        <p class="gist">
          {t('post.contentNote')} <span dir="auto">{fields.contentNote}</span>
        </p>
      )}
      {fields.teamNote && (
        <p class="gist">
          {t('measure.own.teamNote')}: <span dir="auto">{fields.teamNote}</span>
        </p>
      )}
      {fields.pollOptions && (
        <div class="field">
          <label class="hint" for={`p-${key}`}>
            {t('draft.poll')}
          </label>
          <textarea id={`p-${key}`} rows={3} readOnly dir="auto">
            {fields.pollOptions}
          </textarea>
        </div>
      )}
      {fields.anonymous && <p class="gist">{t('thread.anonymous')}</p>}
    </>
  )
}
