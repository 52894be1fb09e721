import { limits } from '../../../../shared/limits.ts'
import { paths } from '../../../../shared/paths.ts'
import { Form, type FormState, TextArea } from '../../../html/form.tsx'
import { linkTo } from '../../../html/link-to.tsx'
import type { Page } from '../../../html/page.tsx'
import { Raw } from '../../../html/raw.tsx'
import { timeHtml } from '../../../html/time.ts'
import type { OwnDecision } from '../../../visibility/decided.ts'
import { rich, t } from '../../../words/index.ts'
import { Words } from './case-section.tsx'
import { Statement } from './statement.tsx'
import type { Said } from './store.ts'

/** In a few words, what came of it. */
function titleOf({ part, measure, target }: OwnDecision): string {
  if (part === 'concerned') return t(`decide.to.${measure}`)
  return t(measure === 'none' ? 'decision.left' : 'decision.acted', {
    about: t(`decision.about.${target}`),
  })
}

/** What was decided about somebody, and on what they reported. */
export function ownDecisionsPage(view: {
  decisions: readonly OwnDecision[]
  next: string | null
}): Page {
  const { decisions, next } = view
  return {
    title: () => t('decision.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('you.title')}</a>
        </p>
        <h1>{t('decision.title')}</h1>
        <p class="lede">{rich('decision.lede', { link: linkTo(paths.help('decisions')) })}</p>
        {decisions.length === 0 && <p class="nothing">{t('decision.none')}</p>}
        {decisions.length > 0 && (
          <ul class="contents block">
            {decisions.map((decision) => (
              <li>
                <h2 class="title">
                  <a href={paths.myDecisions(decision.publicId)}>{titleOf(decision)}</a>
                </h2>
                <p class="meta">
                  <Raw html={timeHtml(decision.decidedAt)} />
                  {decision.appealState && <span>{t(`appeal.state.${decision.appealState}`)}</span>}
                </p>
              </li>
            ))}
          </ul>
        )}
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.myDecisions()}?after=${next}`}>
              {t('decision.more')}
            </a>
          </p>
        )}
      </>
    ),
  }
}

interface OneView {
  decision: OwnDecision
  said: readonly Said[]
  state: FormState
  now: number
}

/** One decision with its reasons, and asking for another look at it. */
export function ownDecisionPage(view: OneView): Page {
  const { decision } = view
  const title = () => titleOf(decision)
  return {
    title,
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.myDecisions()}>{t('decision.title')}</a>
        </p>
        <h1>{title()}</h1>
        <Statement decision={decision} />
        <section class="block" aria-labelledby="look">
          <h2 id="look">{t('appeal.title')}</h2>
          {decision.appealState ? <Asked {...view} /> : <AskForm {...view} />}
        </section>
        <p class="hint block-s">
          {rich('report.decisionLine', {
            link: linkTo(paths.reportOf(paths.myDecisions(decision.publicId))),
          })}
        </p>
      </>
    ),
  }
}

function AskForm({ decision, state, now }: OneView) {
  if (decision.state === 'reversed') return <p>{t('appeal.reversed')}</p>
  if (now > decision.appealUntil) return <p>{t('appeal.late')}</p>
  return (
    <Form action={paths.myDecisions(decision.publicId, 'appeal')} state={state} class="block">
      <p>{t('appeal.about')}</p>
      <p class="soft">
        {t('appeal.until')} <Raw html={timeHtml(decision.appealUntil)} />
      </p>
      <TextArea
        state={state}
        name="text"
        label={t('appeal.text')}
        hint={t('appeal.textHint', { max: limits.appealLength })}
        max={limits.appealLength}
        rows={8}
      />
      <p class="row block-s">
        <button class="button main">{t('appeal.send')}</button>
      </p>
    </Form>
  )
}

function Asked({ decision, said, state }: OneView) {
  const { appealState, appealOutcome, appealReason, appealText } = decision
  return (
    <>
      <p>{t(appealOutcome ? `appeal.outcome.${appealOutcome}` : `appeal.state.${appealState!}`)}</p>
      {appealReason && (
        <p dir="auto" class="words">
          {appealReason}
        </p>
      )}
      <h3>{t('appeal.yours')}</h3>
      <p dir="auto" class="words">
        {appealText}
      </p>
      <Words said={said} />
      {appealState !== 'decided' && (
        <Form action={paths.myDecisions(decision.publicId, 'words')} state={state} class="block">
          <TextArea
            state={state}
            name="text"
            label={t('appeal.add')}
            max={limits.appealLength}
            rows={4}
          />
          <p class="row block-s">
            <button class="button">{t('appeal.addSend')}</button>
          </p>
        </Form>
      )}
    </>
  )
}
