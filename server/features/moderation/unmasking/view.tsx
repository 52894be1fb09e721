import { unmaskingGrounds } from '../../../../shared/forms/team.ts'
import { limits } from '../../../../shared/limits.ts'
import { paths } from '../../../../shared/paths.ts'
import { Choices, Form, type FormState, TextArea } from '../../../html/form.tsx'
import type { Page } from '../../../html/page.tsx'
import { Raw } from '../../../html/raw.tsx'
import { timeHtml } from '../../../html/time.ts'
import { rich, t } from '../../../words/index.ts'
import type { Unmasking } from './store.ts'

interface UnmaskingView {
  /** Public id of the case. */
  id: string
  found: Unmasking | null
  /** Internal id of the one who reads. */
  self: number
  /** The handle, for the two and for the hour. */
  handle: string | null
  state: FormState
}

/** Asking to look behind an alias, answering, and the one hour in which it shows. */
export function unmaskingPage({ id, found, self, handle, state }: UnmaskingView): Page {
  const isAsked = found?.state === 'asked'
  return {
    title: () => t('unmask.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.moderationCase(id)}>{t('unmask.back')}</a>
        </p>
        <h1>{t('unmask.title')}</h1>
        <p class="lede">{t('unmask.lede')}</p>
        {found && <Asked found={found} self={self} />}
        {handle !== null && found?.shownUntil && (
          <section class="notice">
            <p>
              {rich('unmask.shown', {
                handle: () => <b dir="auto">{handle}</b>,
                until: () => <Raw html={timeHtml(found.shownUntil!)} />,
              })}
            </p>
            <p>{t('unmask.shownAbout')}</p>
          </section>
        )}
        {isAsked && found.askedBy !== self && <Second id={id} state={state} />}
        {!isAsked && handle === null && <Request id={id} state={state} />}
      </>
    ),
  }
}

function Asked({ found, self }: { found: Unmasking; self: number }) {
  const who = found.askedBy === self ? 'you' : 'another'
  return (
    <section class="block" aria-labelledby="asked">
      <h2 id="asked">{t(`unmask.state.${found.state}`)}</h2>
      <p class="meta">
        <span>{t(`unmask.askedBy.${who}`)}</span>
        <Raw html={timeHtml(found.askedAt)} />
      </p>
      <p>{t(`unmask.ground.${found.ground}`)}</p>
      <p class="words" dir="auto">
        {found.words}
      </p>
      {found.later !== '' && (
        <>
          <p class="soft">{t('unmask.laterSaid')}</p>
          <p class="words" dir="auto">
            {found.later}
          </p>
        </>
      )}
    </section>
  )
}

function Later({ state }: { state: FormState }) {
  return (
    <TextArea
      state={state}
      name="later"
      label={t('unmask.later')}
      hint={t('unmask.laterHint', { hours: limits.unmaskingLaterHours })}
      max={limits.unmaskingWordsLength}
      rows={2}
      optional
    />
  )
}

function Request({ id, state }: { id: string; state: FormState }) {
  return (
    <Form action={paths.unmasking(id)} state={state} class="block">
      <Choices
        state={state}
        name="ground"
        legend={t('unmask.ground')}
        chosen=""
        options={unmaskingGrounds.map((value) => ({ value, label: t(`unmask.ground.${value}`) }))}
      />
      <TextArea
        state={state}
        name="words"
        label={t('unmask.words')}
        hint={t('unmask.wordsHint')}
        max={limits.unmaskingWordsLength}
        rows={4}
      />
      <Later state={state} />
      <p class="row block-s">
        <button class="button">{t('unmask.ask')}</button>
      </p>
    </Form>
  )
}

function Second({ id, state }: { id: string; state: FormState }) {
  return (
    <Form action={paths.unmasking(id, 'second')} state={state} class="block">
      <p>{t('unmask.secondAbout', { minutes: limits.unmaskingMinutes })}</p>
      <Later state={state} />
      <p class="row block-s">
        <button class="button" name="agree" value="true">
          {t('unmask.agree')}
        </button>
        <button class="button" name="agree" value="false">
          {t('unmask.decline')}
        </button>
      </p>
    </Form>
  )
}
