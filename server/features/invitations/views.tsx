import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Joining } from '../../../shared/vocabulary.ts'
import { rich, t, type WordKey } from '../../words/index.ts'
import type { Invitation } from './store.ts'

interface Shown {
  invitations: readonly Invitation[]
  now: number
  state: FormState
  whyNot: WordKey | null
  joining: Joining
}

/** One's own invitations, and the form for another. */
export function invitationsPage({ invitations, now, state, whyNot, joining }: Shown): Page {
  return {
    title: () => t('invitation.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('invitation.title')}</h1>
        <p class="lede">{t(whyNot ?? 'invitation.lede')}</p>
        {!whyNot && <Unneeded joining={joining} />}
        {!whyNot && (
          <section class="block" aria-labelledby="new">
            <h2 id="new">{t('invitation.new')}</h2>
            <NewInvitation state={state} />
          </section>
        )}
        <section class="block" aria-labelledby="yours">
          <h2 id="yours">{t('invitation.yours')}</h2>
          {invitations.length === 0 && <p class="soft">{t('invitation.none')}</p>}
          {invitations.length > 0 && (
            <ul class="contents">
              {invitations.map((invitation) => (
                <Row invitation={invitation} now={now} k={state.key} />
              ))}
            </ul>
          )}
        </section>
      </>
    ),
  }
}

// Where nobody needs an invitation, one opens nothing: whoever gives it away should know.
function Unneeded({ joining }: { joining: Joining }) {
  return joining === 'invitation' ? null : <p>{t(`invitation.${joining}`)}</p>
}

function NewInvitation({ state }: { state: FormState }) {
  const filled = state.error ? state : { ...state, typed: { uses: '1', days: '14' } }
  return (
    <Form action={paths.invitations()} state={filled}>
      <TextField
        state={filled}
        name="uses"
        label={t('invitation.uses')}
        hint={t('invitation.range', { min: 1, max: limits.invitationUses })}
      />
      <TextField
        state={filled}
        name="days"
        label={t('invitation.days')}
        hint={t('invitation.range', { min: 1, max: limits.invitationDays })}
      />
      <p class="row">
        <button class="button main">{t('invitation.make')}</button>
      </p>
    </Form>
  )
}

function Row({ invitation, now, k }: { invitation: Invitation; now: number; k: string }) {
  const { id, createdAt, expiresAt, withdrawn } = invitation
  const open = !withdrawn && expiresAt > now
  return (
    <li>
      <h3 class="title">{withTime('invitation.row', createdAt)}</h3>
      <p class="meta">
        {withdrawn
          ? t('invitation.withdrawn')
          : withTime(open ? 'invitation.valid' : 'invitation.ended', expiresAt)}
      </p>
      {open && (
        <Form action={paths.invitation(id)} method="delete" state={blankForm(k)}>
          <button class="act">{t('invitation.withdraw')}</button>
        </Form>
      )}
    </li>
  )
}

function withTime(word: WordKey, at: number) {
  return rich(word, { date: <Raw html={timeHtml(at)} /> })
}

/** The one page on which a code is shown. */
export function madePage(made: {
  code: string
  url: string
  until: number
  joining: Joining
}): Page {
  const { code, url, until, joining } = made
  return {
    title: () => t('invitation.made'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('invitation.made')}</h1>
        <p class="lede">{t('invitation.madeLede')}</p>
        <dl class="facts">
          <div>
            <dt>{t('invitation.link')}</dt>
            <dd>
              <code>{url}</code>
            </dd>
          </div>
          <div>
            <dt>{t('invitation.code')}</dt>
            <dd>
              <code>{code}</code>
            </dd>
          </div>
        </dl>
        <p class="block-s">{withTime('invitation.until', until)}</p>
        <Unneeded joining={joining} />
        <p class="row block-s">
          <a class="button" href={paths.invitations()}>
            {t('invitation.back')}
          </a>
        </p>
      </>
    ),
  }
}
