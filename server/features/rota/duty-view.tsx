import type { ReportReason } from '../../../shared/forms/moderation.ts'
import { reportReasons } from '../../../shared/forms/moderation.ts'
import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { blankForm, Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import { OfficeCrumb } from '../you/office-crumb.tsx'
import { HoursForm } from './hours-form.tsx'

interface DutyView {
  limits: readonly ReportReason[]
  ties: readonly string[]
  /** Heavy cases of the last seven days, and whether they are many. */
  heavy: number
  swap: boolean
  /** Whether it is time to say whether one still wants to do this. */
  asked: boolean
  states: Record<'hours' | 'limits' | 'ties', FormState>
}

/** What somebody of the team sets for themselves, on one page. */
export function dutyPage({ limits, ties, heavy, swap, asked, states }: DutyView): Page {
  return {
    title: () => t('duty.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <OfficeCrumb />
        <h1>{t('duty.title')}</h1>
        <p class="lede">{t('duty.lede')}</p>
        {asked && <Asked k={`${states.hours.key}-still`} />}
        <section class="block" aria-labelledby="week">
          <h2 id="week">{t('duty.week')}</h2>
          <p>{t('duty.heavy', { count: heavy })}</p>
          {swap && <p class="notice">{t('duty.swap')}</p>}
        </section>
        <section class="block" aria-labelledby="hours">
          <h2 id="hours">{t('duty.hours')}</h2>
          <p class="soft">{t('duty.hoursAbout')}</p>
          <HoursForm state={states.hours} />
        </section>
        <section class="block" aria-labelledby="limits">
          <h2 id="limits">{t('duty.limits')}</h2>
          <p class="soft">{t('duty.limitsAbout')}</p>
          <LimitsForm state={states.limits} limits={limits} />
        </section>
        <section class="block" aria-labelledby="ties">
          <h2 id="ties">{t('duty.ties')}</h2>
          <p class="soft">{t('duty.tiesAbout')}</p>
          <Ties state={states.ties} ties={ties} />
        </section>
        <section class="block" aria-labelledby="end">
          <h2 id="end">{t('duty.end')}</h2>
          <p class="soft">{t('duty.endAbout')}</p>
          <StepDown k={`${states.hours.key}-end`} />
        </section>
      </>
    ),
  }
}

function Asked({ k }: { k: string }) {
  return (
    <section class="notice" aria-labelledby="asked">
      <h2 id="asked">{t('duty.still')}</h2>
      <p>{t('duty.stillAbout')}</p>
      <Form action={paths.duty('still')} method="put" state={blankForm(k)} class="row block-s">
        <button class="button">{t('duty.stillYes')}</button>
      </Form>
    </section>
  )
}

function LimitsForm({ state, limits }: { state: FormState; limits: readonly ReportReason[] }) {
  return (
    <Form action={paths.duty('limits')} method="put" state={state}>
      <fieldset>
        <legend>{t('duty.limitsLegend')}</legend>
        <div class="choices">
          {reportReasons.map((reason) => (
            <label class="choice">
              <input type="checkbox" name={reason} checked={limits.includes(reason)} />{' '}
              <span>{t(`report.reason.${reason}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row block-s">
        <button class="button">{t('duty.save')}</button>
      </p>
    </Form>
  )
}

function Ties({ state, ties }: { state: FormState; ties: readonly string[] }) {
  return (
    <>
      {ties.length > 0 && (
        <ul class="contents">
          {ties.map((handle) => (
            <li class="headline">
              <p dir="auto">{handle}</p>
              <Form
                action={paths.duty('ties')}
                method="delete"
                state={blankForm(`${state.key}-${handle}`)}
              >
                <input type="hidden" name="handle" value={handle} />
                <button class="button small">
                  {t('duty.untie')} <About name={handle} />
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action={paths.duty('ties')} method="put" state={state} class="block-s">
        <TextField state={state} name="handle" label={t('role.handle')} lang />
        <p class="row">
          <button class="button">{t('duty.tie')}</button>
        </p>
      </Form>
    </>
  )
}

function StepDown({ k }: { k: string }) {
  return (
    <Form action={paths.duty('end')} state={blankForm(k)} class="row">
      <button class="button">{t('duty.stepDown')}</button>
    </Form>
  )
}
