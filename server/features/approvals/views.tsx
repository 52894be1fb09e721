import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, FormNotice, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import type { Waiting } from './store.ts'

interface Shown {
  waiting: readonly Waiting[]
  now: number
  blank: FormState
  /** The form that failed, and for whom it was. */
  failed: { id: string; state: FormState } | undefined
}

/** Everybody who waits, with their answers and a form for each. */
export function approvalsPage({ waiting, now, blank, failed }: Shown): Page {
  const stillHere = waiting.some(({ id }) => id === failed?.id)
  return {
    title: () => t('approval.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('approval.title')}</h1>
        <p class="lede">{t(waiting.length > 0 ? 'approval.lede' : 'approval.none')}</p>
        {failed && !stillHere && <FormNotice state={failed.state} />}
        {waiting.length > 0 && (
          <ul class="contents block">
            {waiting.map((person) => (
              <Person
                person={person}
                now={now}
                state={person.id === failed?.id ? failed.state : blank}
              />
            ))}
          </ul>
        )}
      </>
    ),
  }
}

function Person({ person, now, state }: { person: Waiting; now: number; state: FormState }) {
  const { id, handle, since, answers } = person
  return (
    <li>
      <h2 class="title">
        <bdi>{handle}</bdi>
      </h2>
      <p class="meta">{t('approval.waits', { time: waitInWords(now - since) })}</p>
      {answers.length === 0 && <p class="soft">{t('approval.noAnswers')}</p>}
      <dl class="facts">
        {answers.map(({ question, answer }) => (
          <div>
            <dt dir="auto">{question}</dt>
            <dd dir="auto" class={answer ? 'words' : 'soft'}>
              {answer || t('approval.noAnswer')}
            </dd>
          </div>
        ))}
      </dl>
      <Form action={paths.approval(id)} method="put" state={state} class="block-s">
        <TextArea
          state={state}
          name="words"
          label={t('approval.words')}
          hint={t('approval.wordsHint')}
          max={limits.joinReplyLength}
          rows={2}
          optional
          id={`words-${id}`}
        />
        <p class="row">
          <button
            class="button main"
            name="decision"
            value="accept"
            aria-label={t('approval.acceptNamed', { handle })}
          >
            {t('approval.accept')}
          </button>
          <button
            class="button"
            name="decision"
            value="decline"
            aria-label={t('approval.declineNamed', { handle })}
          >
            {t('approval.decline')}
          </button>
        </p>
        <p class="hint block-s">{t('approval.declineHint')}</p>
      </Form>
    </li>
  )
}

/** Milliseconds in words, rounded to what matters. */
export function waitInWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  if (minutes < 60) return t('approval.minutes', { count: minutes })
  const hours = Math.round(minutes / 60)
  if (hours < 48) return t('approval.hours', { count: hours })
  return t('approval.days', { count: Math.round(hours / 24) })
}

/** For the moderation team: that somebody waits. */
export function WaitingLine({ count }: { count: number }) {
  return <p class="soft">{rich('approval.line', { link: linkTo(paths.approvals()), count })}</p>
}

/** For somebody who was let in: what the moderation team wrote to them. */
export function WelcomeLine({ words, k }: { words: string; k: string }) {
  return (
    <div class="notice">
      <p dir="auto" class="words">
        {t('approval.welcome', { words })}
      </p>
      <Form action="/me/welcome" method="delete" state={blankForm(k)}>
        <button class="act">{t('approval.welcomeSeen')}</button>
      </Form>
    </div>
  )
}
