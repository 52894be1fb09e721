import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import type { VisibleThread } from '../../visibility/rows.ts'
import { rich, t } from '../../words/index.ts'
import { slowNotice } from '../posts/measure-html.ts'
import { ReasonAndHours } from './fields.tsx'

/** Slowing a thread, or letting it go at its own pace again. */
export function slowPage(thread: VisibleThread, state: FormState): Page {
  const action = paths.slowThread(thread.publicId)
  return {
    title: () => t('measure.title.slow'),
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.thread(thread.publicId)}>{t('measure.back')}</a>
        </p>
        <h1>{t('measure.title.slow')}</h1>
        <p class="lede" dir="auto">
          {thread.title ?? t('thread.gone')}
        </p>
        <p>{rich('measure.help', { link: linkTo(paths.help('calming')) })}</p>
        {thread.slow ? (
          <>
            <Raw as="div" html={slowNotice(thread.slow)} />
            <Form action={action} method="delete" state={state}>
              <button class="button main">{t('measure.endSlow')}</button>
            </Form>
          </>
        ) : (
          <Form action={action} method="put" state={state} class="block">
            <p>{t('measure.slowAbout')}</p>
            <ReasonAndHours state={state} id="slow" most={limits.slowHours} />
            <TextField state={state} name="minutes" label={t('measure.minutes')} max={3} />
            <button class="button main">{t('measure.slowGo')}</button>
          </Form>
        )}
      </>
    ),
  }
}
