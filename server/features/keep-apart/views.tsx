import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t, type WordKey } from '../../words/index.ts'
import { Entries } from './entries-view.tsx'
import type { Entry } from './store.ts'

export interface ListView {
  state: FormState
  entries: readonly Entry[]
  limit: number
  /** False without a mail server. */
  addresses: boolean
  isClinician: boolean
  /** What has just been done, as the address says. */
  done: string | null
}

const done: Readonly<Record<string, WordKey>> = {
  added: 'keepApart.done.added',
  removed: 'keepApart.done.removed',
}

/** A member's list: what it is, a form to add to it, and their own notes on what is there. */
export function listPage(view: ListView): Page {
  const what = view.done === null ? undefined : done[view.done]
  return {
    title: () => t('keepApart.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('keepApart.title')}</h1>
        <p class="lede">{t('keepApart.lede')}</p>
        {what && !view.state.error && (
          <p class="notice" role="status">
            {t(what)}
          </p>
        )}
        <About addresses={view.addresses} />
        {view.isClinician && (
          <p>{rich('keepApart.mode', { link: linkTo(paths.professionalMode()) })}</p>
        )}
        <AddForm {...view} />
        <Entries {...view} level={2} />
      </>
    ),
  }
}

/** What entering somebody does, said before it is done. */
export function About({ addresses }: { addresses: boolean }) {
  return (
    <>
      <p>{t('keepApart.forgotten')}</p>
      <p>{t('keepApart.oneWay')}</p>
      <p>{rich('keepApart.help', { link: linkTo(paths.help('keeping-apart')) })}</p>
      {!addresses && <p class="notice">{t('keepApart.noMailPage')}</p>}
    </>
  )
}

/** Somebody more for the list. */
export function AddForm({ state, addresses }: Pick<ListView, 'state' | 'addresses'>) {
  return (
    <Form action={paths.keepApart()} state={state} class="block">
      <TextArea
        state={state}
        name="value"
        rows={3}
        label={t(addresses ? 'keepApart.value' : 'keepApart.valueHandle')}
        hint={t('keepApart.valueHint')}
      />
      <TextField
        state={state}
        name="note"
        label={t('keepApart.note')}
        hint={t('keepApart.noteHint')}
        max={limits.keepApartNoteLength}
        lang
        optional
      />
      <When state={state} />
      <p class="row">
        <button class="button main">{t('keepApart.add')}</button>
        <a class="button" href={paths.importList()}>
          {t('keepApart.import')}
        </a>
      </p>
    </Form>
  )
}

/** At once, or at a moment that points to nothing. */
export function When({ state }: { state: FormState }) {
  const days = limits.keepApartBeginDays
  return (
    <Choices
      state={state}
      name="when"
      legend={t('keepApart.when')}
      chosen="now"
      options={[
        { value: 'now', label: t('keepApart.now'), hint: t('keepApart.nowHint') },
        {
          value: 'within-days',
          label: t('keepApart.withinDays', { days }),
          hint: t('keepApart.withinDaysHint'),
        },
      ]}
    />
  )
}
