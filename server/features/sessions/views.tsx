import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextField } from '../../html/form.tsx'
import { Icon } from '../../html/icons.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'

/** The page to sign in on, also when it failed. */
export function signInPage(props: { state: FormState; next: string; passkeys: boolean }): Page {
  const { state, next } = props
  return {
    title: () => t('signIn.title'),
    scripts: ['passkeys.js'],
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('signIn.title')}</h1>
        <Form action={paths.signIn()} state={state} class="block">
          <SignInFields {...props} />
        </Form>
        <p class="block-s">{rich('signIn.join', { link: linkTo(paths.join(next)) })}</p>
      </>
    ),
  }
}

/** Signing in beside another form on the same page. */
export function SignInBeside(props: { next: string; passkeys: boolean }) {
  const state = blankForm('')
  return (
    <form method="post" action={paths.signIn()}>
      <SignInFields state={state} next={props.next} passkeys={props.passkeys} beside="in-" />
    </form>
  )
}

/** `beside` begins the ids, where another form of the page has fields of these names. */
function SignInFields(props: {
  state: FormState
  next: string
  passkeys: boolean
  beside?: string
}) {
  const { state, beside = '' } = props
  return (
    <>
      <input type="hidden" name="next" value={props.next} />
      <TextField
        state={state}
        name="handle"
        id={`${beside}handle`}
        label={t('signIn.handle')}
        autocomplete="username"
        lang
      />
      <TextField
        state={state}
        name="passphrase"
        id={`${beside}passphrase`}
        label={t('signIn.passphrase')}
        type="password"
        autocomplete="current-password"
      />
      <SignInButtons passkeys={props.passkeys} />
    </>
  )
}

function SignInButtons({ passkeys }: { passkeys: boolean }) {
  return (
    <>
      <p class="row">
        <button class="button main">{t('signIn.title')}</button>
        {passkeys && (
          <button type="button" class="button" data-passkey="sign-in" data-needs-script hidden>
            <Icon name="key" /> {t('signIn.passkey')}
          </button>
        )}
      </p>
      <p>
        <a class="branch" href={paths.recover()}>
          {t('signIn.lost')}
        </a>
      </p>
    </>
  )
}

/** What somebody reads whose leaving was called off because they came back. */
export function staysPage(next: string): Page {
  return {
    title: () => t('signIn.stays.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('signIn.stays.title')}</h1>
        <p class="lede">{t('signIn.stays.lede')}</p>
        <p class="block-s">{t('signIn.stays.detail')}</p>
        <p class="row block-s">
          <a class="button main" href={next}>
            {t('signIn.stays.on')}
          </a>
          <a class="button" href={paths.leave()}>
            {t('signIn.stays.leave')}
          </a>
        </p>
      </>
    ),
  }
}
