/** When a reply has nowhere to go: what happened, and the text to be copied. */
import type { ForumError } from '../../errors.ts'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'

export function lostReplyPage(error: ForumError, body: string): Page {
  return {
    title: () => t(error.title),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t(error.title)}</h1>
        <p class="lede">{t(error.detail, error.values)}</p>
        {body && (
          <div class="field">
            <label class="name" for="f-body">
              {t('post.yourText')}
            </label>
            <textarea id="f-body" rows={10} dir="auto" readOnly>
              {body}
            </textarea>
          </div>
        )}
        <p>
          <a href="/">{t('error.back')}</a>
        </p>
      </>
    ),
  }
}
