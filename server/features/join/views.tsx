import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Community } from '../../community.ts'
import { Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import { ornamentSvg } from '../../html/ornament.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { rich, t } from '../../words/index.ts'
import type { Agreement } from '../community/agreement-store.ts'
import { SignInBeside } from '../sessions/views.tsx'
import { AgreementField } from './agreement-field.tsx'
import { waitWords } from './wait.ts'

export interface JoinProps {
  state: FormState
  community: Community
  agreement: Agreement | null
  averageWaitMs: number | null
  next: string
  passkeys: boolean
}

/** The title page: joining, which whoever comes here wants, and signing in beside it. */
export function doorsPage(props: JoinProps): Page {
  const { community, next, passkeys } = props
  return {
    title: () => t('join.title'),
    body: () => (
      <>
        <div class="title-page">
          <Raw html={ornamentSvg(community.name, 'large')} />
          <h1 dir="auto">{community.name}</h1>
          <p class="lede" dir="auto">
            {community.description || t('join.lede')}
          </p>
        </div>
        <div class="doors">
          <section aria-labelledby="new">
            <h2 id="new">{t('join.title')}</h2>
            <JoinForm {...props} />
          </section>
          <section aria-labelledby="in">
            <h2 id="in">{t('signIn.title')}</h2>
            <SignInBeside next={next} passkeys={passkeys} />
          </section>
        </div>
      </>
    ),
  }
}

/** Joining alone, for when it failed: what went wrong comes first. */
export function joinPage(props: JoinProps): Page {
  return {
    title: () => t('join.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('join.title')}</h1>
        <div class="block">
          <JoinForm {...props} />
        </div>
        <p class="block-s">{rich('join.signIn', { link: linkTo(paths.signIn(props.next)) })}</p>
      </>
    ),
  }
}

function JoinForm(props: JoinProps) {
  const { state, community } = props
  const approval = community.joining === 'approval'
  const min = limits.passphraseMin
  return (
    <Form action={paths.join()} state={state}>
      <input type="hidden" name="next" value={props.next} />
      {community.joining === 'invitation' && (
        <TextField
          state={state}
          name="inviteCode"
          label={t('join.invite')}
          hint={t('join.invite.hint')}
        />
      )}
      <TextField
        state={state}
        name="handle"
        label={t('join.handle')}
        hint={t('join.handle.hint')}
        autocomplete="username"
        lang
      />
      <HandleOrnament handle={state.typed.handle ?? ''} />
      <TextField
        state={state}
        name="passphrase"
        label={t('join.passphrase')}
        hint={state.error ? t('join.passphrase.again') : t('join.passphrase.hint', { min })}
        type="password"
        autocomplete="new-password"
      />
      {approval &&
        community.questions.map((question, number) => (
          <TextArea
            state={state}
            name={`answers.${number}`}
            label={question}
            hint={t('join.answer.hint')}
            rows={3}
            max={limits.answerLength}
          />
        ))}
      <AgreementField state={state} agreement={props.agreement} />
      <p class="row">
        <button class="button main">{approval ? t('join.ask') : t('join.open')}</button>
        {approval && <span class="meta">{waitWords(props.averageWaitMs)}</span>}
      </p>
    </Form>
  )
}

function HandleOrnament({ handle }: { handle: string }) {
  if (handle === '') return null
  return (
    <p class="row mark">
      <Raw html={ornamentSvg(handle)} />
      <span class="soft">{t('join.handle.ornament')}</span>
    </p>
  )
}
