/** How much one wants to hear of one thing, on a page of its own. */
import type { FollowLevel } from '../../../shared/notices.ts'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import { FollowForm } from './follow-form.tsx'

export interface LevelView {
  /** Where it stands, and what it is called. */
  page: string
  name: string
  action: string
  what: 'space' | 'thread' | 'branch'
  level: FollowLevel | null
  /** Just now. */
  saved: boolean
}

export function levelPage({ page, name, action, what, level, saved }: LevelView): Page {
  return {
    title: () => t('follow.hear'),
    nav: 'spaces',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={page} dir="auto">
            {name}
          </a>
        </p>
        <h1>{t('follow.hear')}</h1>
        <p class="lede">{t(`follow.words.${what}`)}</p>
        {saved && <p role="status">{t('notice.saved')}</p>}
        <FollowForm action={action} level={level} what={what} />
        {level !== null && (
          <form class="block" method="post" action={action}>
            <input type="hidden" name="_method" value="delete" />
            <button class="act">{t('follow.usual')}</button>
          </form>
        )}
      </>
    ),
  }
}
