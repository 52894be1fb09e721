import { paths } from '../../../shared/paths.ts'
import { t } from '../../words/index.ts'

/** Leads from a page of those who look after the forum to the list of them, in whatever office. */
export function OfficeCrumb() {
  return (
    <p class="crumb">
      <a href={`${paths.me()}#you-office`}>{t('you.office')}</a>
    </p>
  )
}
