import { paths } from '../../../shared/paths.ts'
import { FieldError, type FormState } from '../../html/form.tsx'
import { Options } from '../../html/select.tsx'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import type { Circle } from '../circles/store.ts'
import { anyAudiences } from './audiences.ts'

/** What was asked for, as it was typed; `to` is the audience to change to. */
export interface Asked {
  space: string
  before: string
  audience: string
  to: string
}

/** Which posts are listed: by space, time and audience. */
export function Filters(props: {
  asked: Asked
  spaces: readonly VisibleSpace[]
  circles: readonly Circle[]
  state: FormState
}) {
  const { asked, spaces, circles, state } = props
  return (
    <form
      class="block"
      method="get"
      action={paths.myPosts()}
      role="search"
      aria-label={t('ownPosts.find')}
    >
      <div class="filters">
        <label class="field">
          <span class="name">{t('ownPosts.space')}</span>{' '}
          <select name="space">
            <option value="">{t('ownPosts.everySpace')}</option>
            {spaces.map(({ slug, name }) => (
              <option value={slug} selected={slug === asked.space} dir="auto">
                {name}
              </option>
            ))}
          </select>
          <FieldError state={state} name="space" />
        </label>
        <label class="field">
          <span class="name">{t('ownPosts.before')}</span>{' '}
          <input type="date" name="before" value={asked.before.slice(0, 10)} />
          <FieldError state={state} name="before" />
        </label>
        <label class="field">
          <span class="name">{t('ownPosts.seenByField')}</span>{' '}
          <select name="audience">
            <option value="">{t('ownPosts.anyone')}</option>
            <Options options={anyAudiences(circles)} chosen={asked.audience} />
          </select>
        </label>
        <button class="button">{t('ownPosts.show')}</button>
      </div>
    </form>
  )
}
