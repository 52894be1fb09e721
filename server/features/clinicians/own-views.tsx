import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { RecordLine } from './record.ts'
import type { OwnRequest } from './requests.ts'

export interface ClinicianView {
  isClinician: boolean
  request: OwnRequest | null
  vouchedBy: readonly { handle: string }[]
  record: readonly RecordLine[]
  state: FormState
}

/** What a peer clinician is here, how one stands with it, and what one can do about it. */
export function clinicianPage(view: ClinicianView): Page {
  const { isClinician, request, record } = view
  return {
    title: () => t('clinician.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('clinician.title')}</h1>
        <p class="lede">{t('clinician.lede')}</p>
        {isClinician ? <Is {...view} /> : request ? <Waits {...view} /> : <Asks {...view} />}
        {record.length > 0 && (
          <section class="block" aria-labelledby="record">
            <h2 id="record">{t('clinician.record')}</h2>
            <ul class="plain">
              {record.map((line) => (
                <li>
                  <Raw html={timeHtml(line.at)} />:{' '}
                  {t(`clinician.record.${line.what}`, { through: line.through })}{' '}
                  {line.reason && (
                    <span class="words" dir="auto">
                      {line.reason}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>{rich('clinician.more', { link: linkTo(paths.help('peer-clinicians')) })}</p>
      </>
    ),
  }
}

function Is({ state }: ClinicianView) {
  return (
    <>
      <p class="notice">{t('clinician.is')}</p>
      <ul class="contents block">
        <li>
          <h2 class="title">
            <a href={paths.professionalMode()}>{t('mode.title')}</a>
          </h2>
          <p class="soft">{t('you.mode.about')}</p>
        </li>
        <li>
          <h2 class="title">
            <a href={paths.myCard()}>{t('card.title')}</a>
          </h2>
          <p class="soft">{t('card.about')}</p>
        </li>
      </ul>
      <section class="block" aria-labelledby="give-up">
        <h2 id="give-up">{t('clinician.giveUpTitle')}</h2>
        <p>{t('clinician.giveUpWords')}</p>
        <Form action={paths.myClinician()} method="delete" state={blankForm(state.key)}>
          <p class="row">
            <button class="button">{t('clinician.giveUp')}</button>
          </p>
        </Form>
      </section>
    </>
  )
}

function Waits({ request, vouchedBy, state }: ClinicianView) {
  return (
    <>
      <div class="notice">
        <p>
          {t('clinician.waits')} <Raw html={timeHtml(request!.askedAt)} />
        </p>
      </div>
      <p class="block-s">{t('clinician.whoDecides')}</p>
      {vouchedBy.length > 0 && (
        <>
          <h2>{t('clinician.vouchedBy')}</h2>
          <ul class="plain">
            {vouchedBy.map(({ handle }) => (
              <li>
                <a href={paths.member(handle)} dir="auto">
                  {handle}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <AskForm
        state={state.error ? state : blankForm(state.key, { words: request!.words })}
        button={t('clinician.askAnew')}
      />
      <Form action={paths.clinicianRequest()} method="delete" state={blankForm(state.key)}>
        <p class="row block-s">
          <button class="button">{t('clinician.takeBack')}</button>
        </p>
      </Form>
    </>
  )
}

function Asks({ state }: ClinicianView) {
  return (
    <>
      <p>{t('clinician.whoDecides')}</p>
      <AskForm state={state} button={t('clinician.ask')} />
    </>
  )
}

function AskForm({ state, button }: { state: FormState; button: string }) {
  return (
    <Form action={paths.clinicianRequest()} state={state} class="block">
      <TextArea
        state={state}
        name="words"
        label={t('clinician.words')}
        hint={t('clinician.wordsHint')}
        max={limits.clinicianWordsLength}
        optional
      />
      <p class="row">
        <button class="button main">{button}</button>
      </p>
    </Form>
  )
}
