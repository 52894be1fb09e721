import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import { deviceName } from './device.ts'
import type { Session } from './store.ts'

/** Every browser that is signed in, and a way to sign it out. */
export function sessionsPage(props: { sessions: Session[]; here: string; key: string }): Page {
  const { sessions, here, key } = props
  return {
    title: () => t('sessions.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('sessions.title')}</h1>
        <p class="lede">{t('sessions.lede')}</p>
        <ul class="contents block">
          {sessions.map((session) => (
            <SessionRow session={session} here={session.id === here} formKey={key} />
          ))}
        </ul>
        {sessions.length > 1 && (
          <Form action={paths.mySessions()} method="delete" state={blankForm(key)} class="block">
            <button class="button">{t('sessions.endOthers')}</button>
          </Form>
        )}
      </>
    ),
  }
}

function SessionRow(props: { session: Session; here: boolean; formKey: string }) {
  const { session, here, formKey } = props
  const device = deviceName(session.device)
  return (
    <li>
      <h2 class="title" dir="auto">
        {device}
      </h2>
      <p class="meta">
        {here && <b>{t('sessions.here')}</b>}
        <span>{rich('sessions.since', { time: () => <At at={session.createdAt} /> })}</span>
        <span>{rich('sessions.seen', { time: () => <At at={session.seenAt} /> })}</span>
      </p>
      <Form
        action={paths.mySessions(session.id)}
        method="delete"
        state={blankForm(formKey)}
        class="block-s"
      >
        <button class="button small" aria-label={t('sessions.endWhich', { device })}>
          {t('sessions.end')}
        </button>
      </Form>
    </li>
  )
}

function At({ at }: { at: number }) {
  return <Raw html={timeHtml(at)} />
}
