import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import { When } from './views.tsx'

/** Where a caseload is pasted. */
export function importPage(state: FormState, addresses: boolean): Page {
  return {
    title: () => t('keepApart.import.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.keepApart()}>{t('keepApart.title')}</a>
        </p>
        <h1>{t('keepApart.import.title')}</h1>
        <p class="lede">{t('keepApart.import.lede')}</p>
        <p>{t('keepApart.import.how')}</p>
        <p>{t('keepApart.forgotten')}</p>
        {!addresses && <p class="notice">{t('keepApart.noMailPage')}</p>}
        <Form action={paths.importList()} state={state} class="block">
          <TextArea state={state} name="csv" rows={12} label={t('keepApart.import.csv')} />
          <TextField
            state={state}
            name="note"
            label={t('keepApart.import.note')}
            hint={t('keepApart.import.noteHint')}
            max={limits.keepApartNoteLength}
            lang
            optional
          />
          <When state={state} />
          <p class="row">
            <button class="button main">{t('keepApart.import.go')}</button>
          </p>
        </Form>
      </>
    ),
  }
}

export interface ImportDone {
  added: number
  skipped: number
  errors: readonly { line: number; message: string }[]
}

const errorsShown = 50

/** What became of a list: what was added, and what was malformed. Never who is here. */
export function importDonePage({ added, skipped, errors }: ImportDone): Page {
  const more = errors.length - errorsShown
  return {
    title: () => t('keepApart.import.done'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('keepApart.import.done')}</h1>
        <p class="lede" role="status">
          {t('keepApart.import.added', { count: added })}
        </p>
        {skipped > 0 && <p>{t('keepApart.import.skipped', { count: skipped })}</p>}
        {errors.length > 0 && (
          <>
            <p>{t('keepApart.import.wrong', { count: errors.length })}</p>
            <ul class="plain">
              {errors.slice(0, errorsShown).map(({ line, message: what }) => (
                <li>{t('keepApart.whichLine', { line, what })}</li>
              ))}
              {more > 0 && <li>{t('keepApart.import.more', { count: more })}</li>}
            </ul>
          </>
        )}
        <p class="row">
          <a class="button main" href={paths.keepApart()}>
            {t('keepApart.import.back')}
          </a>
        </p>
      </>
    ),
  }
}
