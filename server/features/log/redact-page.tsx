import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import type { LoggedAct } from '../../visibility/log-scope.ts'
import { t } from '../../words/index.ts'

/** Asks why the reason of a line is struck. */
export function redactPage(act: LoggedAct, state: FormState): Page {
  return {
    title: () => t('log.strikeTitle'),
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.log()}>{t('log.title')}</a>
        </p>
        <h1>{t('log.strikeTitle')}</h1>
        <p class="lede">{t('log.strikeLede')}</p>
        <blockquote dir="auto">{act.reason}</blockquote>
        <Form action={paths.redact(act.publicId)} state={state} class="block">
          <TextField
            state={state}
            name="why"
            label={t('log.strikeWhy')}
            hint={t('log.strikeHint')}
            max={limits.redactionLength}
            lang
          />
          <p class="row">
            <button class="button main">{t('log.strikeIt')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
