/** Which notices one gets, and a break from them. */
import { noticeSwitches } from '../../../shared/notices.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, errorOf, Form, FormNotice, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { NoticeChoices } from '../notices/choices.ts'

interface View {
  choices: NoticeChoices
  /** Milliseconds; null when no break is under way. */
  until: number | null
  state: FormState
  saved: boolean
}

export function choicesPage({ choices, until, state, saved }: View): Page {
  const fresh = { ...state, error: null, typed: {} }
  return {
    title: t('notice.choices'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.notices()}>{t('notice.title')}</a>
        </p>
        <h1>{t('notice.choices')}</h1>
        <p class="lede">{t('notice.choices.lede')}</p>
        <FormNotice state={state} />
        {saved && <p role="status">{t('notice.saved')}</p>}
        <Form action={paths.noticeChoices()} method="put" state={fresh}>
          {noticeSwitches.map((kind) => (
            <YesOrNo state={fresh} name={kind} is={choices[kind]} />
          ))}
          <YesOrNo state={fresh} name="followsOwn" is={choices.followsOwn} />
          <p class="row">
            <button class="button main">{t('notice.choice.save')}</button>
          </p>
        </Form>
        <Break state={state} until={until} />
      </>
    ),
  }
}

function YesOrNo(props: { state: FormState; name: keyof NoticeChoices; is: boolean }) {
  const { state, name, is } = props
  return (
    <Choices
      state={state}
      name={name}
      legend={t(`notice.choice.${name}`)}
      {...(name === 'followsOwn' ? { hint: t('notice.choice.followsOwnHint') } : {})}
      chosen={is ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: t('notice.choice.yes') },
        { value: 'no', label: t('notice.choice.no') },
      ]}
    />
  )
}

function Break({ state, until }: { state: FormState; until: number | null }) {
  const error = errorOf(state, 'until')
  return (
    <section class="block" aria-labelledby="break">
      <h2 id="break">{t('notice.break')}</h2>
      {until === null ? (
        <Form action={paths.myBreak()} method="put" state={{ ...state, error: null }}>
          <input type="hidden" name="timeZone" data-zone="" />
          <p class="soft">{t('notice.breakWords')}</p>
          <div class="field">
            <label class="name" for="f-until">
              {t('notice.breakUntil')}
            </label>
            <input
              type="date"
              name="until"
              id="f-until"
              value={state.typed.until ?? ''}
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={error ? 'e-until' : undefined}
            />
            {error && (
              <p class="error" id="e-until">
                {error}
              </p>
            )}
          </div>
          <p class="row">
            <button class="button">{t('notice.breakGo')}</button>
          </p>
        </Form>
      ) : (
        <Form action={paths.myBreak()} method="delete" state={{ ...state, error: null }}>
          <p>{rich('notice.breakOn', { until: <Raw html={timeHtml(until)} /> })}</p>
          <p class="row">
            <button class="button">{t('notice.breakEnd')}</button>
          </p>
        </Form>
      )}
    </section>
  )
}
