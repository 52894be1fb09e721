/** Which notices one gets and how, when nothing is sent, and a break from all of them. */
import { paths } from '../../../shared/paths.ts'
import { errorOf, Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { NoticeHours } from '../notices/hours.ts'
import type { MailStop } from '../notice-mail/stop.ts'
import { HoursForm } from './hours-view.tsx'
import { MailStopped } from './mail-stop-view.tsx'
import { type MailAddress, MailTo } from './mail-to-view.tsx'
import { SwitchesForm, type SwitchesView } from './switches-view.tsx'

interface View extends SwitchesView {
  hours: NoticeHours
  /** Milliseconds; null when no break is under way. */
  until: number | null
  /** Null when the forum has no mail server. */
  mailTo: MailAddress | null
  stop: MailStop | null
  saved: boolean
}

export function choicesPage(view: View): Page {
  const { choices, ways, hours, until, mailTo, stop, state, saved } = view
  const fresh = { ...state, error: null, typed: {} }
  const isOfHours = 'digestHour' in state.typed
  return {
    title: () => t('notice.choices'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.notices()}>{t('notice.title')}</a>
        </p>
        <h1>{t('notice.choices')}</h1>
        <p class="lede">{t('notice.choices.lede')}</p>
        {saved && <p role="status">{t('notice.saved')}</p>}
        {stop && <MailStopped stop={stop} />}
        {mailTo !== null && !stop && <MailTo mailTo={mailTo} />}
        <p class="soft">{rich('notice.pushNeeds', { link: linkTo(paths.myPush()) })}</p>
        <SwitchesForm choices={choices} ways={ways} state={fresh} />
        {ways.length > 0 && <HoursForm hours={hours} state={isOfHours ? state : fresh} />}
        <Break state={isOfHours ? fresh : state} until={until} />
      </>
    ),
  }
}

function Break({ state, until }: { state: FormState; until: number | null }) {
  const error = errorOf(state, 'until')
  return (
    <section class="block" aria-labelledby="break">
      <h2 id="break">{t('notice.break')}</h2>
      {until === null ? (
        <Form action={paths.myBreak()} method="put" state={state}>
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
        <Form action={paths.myBreak()} method="delete" state={state}>
          <p>{rich('notice.breakOn', { until: <Raw html={timeHtml(until)} /> })}</p>
          <p class="row">
            <button class="button">{t('notice.breakEnd')}</button>
          </p>
        </Form>
      )}
    </section>
  )
}
