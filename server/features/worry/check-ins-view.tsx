import { checkInAnswers } from '../../../shared/forms/worry.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { CheckIn } from './store.ts'

interface CheckInsView {
  question: CheckIn | null
  refused: boolean
  /** What was just answered. */
  answered: string | null
  state: FormState
}

/** The question that waits for somebody, and whether they want such questions. */
export function checkInsPage({ question, refused, answered, state }: CheckInsView): Page {
  const given = checkInAnswers.find((one) => one === answered)
  return {
    title: () => t('checkIn.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('checkIn.title')}</h1>
        {given && (
          <p class="notice" role="status">
            {rich(`checkIn.answered.${given}`, {
              crisis: linkTo(paths.crisis()),
              spaces: linkTo(paths.spaces()),
            })}
          </p>
        )}
        <p class="lede">{t('checkIn.lede', { days: limits.checkInDays })}</p>
        {question ? <Question question={question} state={state} /> : !given && <Nothing />}
        <section class="block" aria-labelledby="welcome">
          <h2 id="welcome">{t('checkIn.welcome')}</h2>
          <p>{t(refused ? 'checkIn.refused' : 'checkIn.notRefused')}</p>
          <Form action={paths.myCheckIns()} method="put" state={state} class="block-s">
            {refused && <input type="hidden" name="welcome" value="on" />}
            <p class="row">
              <button class="button small">
                {t(refused ? 'checkIn.allow' : 'checkIn.refuse')}
              </button>
            </p>
          </Form>
        </section>
      </>
    ),
  }
}

function Nothing() {
  return <p class="nothing">{t('checkIn.none')}</p>
}

function Question({ question, state }: { question: CheckIn; state: FormState }) {
  return (
    <section class="block" aria-labelledby="question">
      <h2 id="question">{t('checkIn.question')}</h2>
      <p class="meta">
        <Raw html={timeHtml(question.askedAt)} />
      </p>
      <Form action={`${paths.myCheckIns()}/${question.publicId}`} state={state} class="block-s">
        <p class="row">
          {checkInAnswers.map((value) => (
            <button class="button" name="answer" value={value}>
              {t(`checkIn.answer.${value}`)}
            </button>
          ))}
        </p>
      </Form>
      <p class="hint">{t('checkIn.private')}</p>
    </section>
  )
}

/** For the home page: that a question waits. */
export function CheckInLine() {
  return <p class="soft">{rich('checkIn.line', { link: linkTo(paths.myCheckIns()) })}</p>
}
