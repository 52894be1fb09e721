import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import { rich, t } from '../../words/index.ts'
import type { RecordLine } from './record.ts'

/** For the home page: what others decided about one's role. */
export function NewsLine({ news, k }: { news: RecordLine; k: string }) {
  return (
    <div class="notice">
      <p>{t(`clinician.news.${news.what}`)}</p>
      {news.reason && (
        <p dir="auto" class="words">
          {news.reason}
        </p>
      )}
      <p>{rich('clinician.newsMore', { link: linkTo(paths.myClinician()) })}</p>
      <Form action={paths.clinicianNews()} method="delete" state={blankForm(k)}>
        <button class="act">{t('approval.welcomeSeen')}</button>
      </Form>
    </div>
  )
}

/** For the moderation team: that somebody asks. */
export function RequestsLine({ count }: { count: number }) {
  return (
    <p class="soft">{rich('clinician.line', { link: linkTo(paths.clinicianRequests()), count })}</p>
  )
}
