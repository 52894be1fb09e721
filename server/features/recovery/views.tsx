import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import type { Self } from '../../request/session.ts'
import { rich, t } from '../../words/index.ts'
import { PassphraseAsked } from '../passphrase/fields.tsx'

/** How many codes are left, and making new ones; also the first page of a newcomer. */
export function codesPage(props: {
  state: FormState
  left: number | null
  asksPassphrase: boolean
  next: string
  newcomer: Self | null
}): Page {
  const { state, left, newcomer } = props
  return {
    title: () => t('recovery.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('recovery.title')}</h1>
        {newcomer && <Welcome newcomer={newcomer} />}
        <p class="block-s">{t('recovery.what')}</p>
        {!newcomer && <p>{left === null ? t('recovery.none') : t('recovery.left', { left })}</p>}
        {left !== null && <p>{t('recovery.replaces')}</p>}
        <Form action={paths.recoveryCodes()} state={state} class="block">
          <input type="hidden" name="next" value={props.next} />
          {props.asksPassphrase && <PassphraseAsked state={state} />}
          <p class="row">
            <button class="button main">
              {left === null ? t('recovery.make') : t('recovery.makeAnew')}
            </button>
            {newcomer && (
              <a class="button" href={onwards(newcomer, props.next)}>
                {t('recovery.later')}
              </a>
            )}
          </p>
        </Form>
      </>
    ),
  }
}

function Welcome({ newcomer }: { newcomer: Self }) {
  const word = newcomer.status === 'waiting' ? 'recovery.welcomeWaiting' : 'recovery.welcome'
  return <p class="lede">{rich(word, { handle: <bdi>{newcomer.handle}</bdi> })}</p>
}

function onwards(newcomer: Self, next: string): string {
  return newcomer.status === 'waiting' ? paths.waiting() : next
}

/** The codes, the one time they are shown: to be written down or printed. */
export function newCodesPage(props: {
  codes: readonly string[]
  handle: string
  community: string
  next: string
}): Page {
  const { codes, handle, community } = props
  return {
    title: () => t('recovery.yours'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('recovery.yours')}</h1>
        <p class="lede">{t('recovery.once')}</p>
        <p class="soft block-s">
          {rich('recovery.for', { handle: <bdi>{handle}</bdi>, community: <bdi>{community}</bdi> })}
        </p>
        <ol class="codes block">
          {codes.map((code) => (
            <li>{code}</li>
          ))}
        </ol>
        <p class="row block">
          <a class="button main" href={props.next === '/' ? paths.me() : props.next}>
            {t('recovery.kept')}
          </a>
        </p>
      </>
    ),
  }
}

/** Getting in with a code and a new passphrase. */
export function recoverPage(state: FormState): Page {
  return {
    title: () => t('recover.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('recover.title')}</h1>
        <p class="lede">{t('recover.lede')}</p>
        <Form action={paths.recover()} state={state} class="block">
          <TextField
            state={state}
            name="handle"
            label={t('signIn.handle')}
            autocomplete="username"
            lang
          />
          <TextField
            state={state}
            name="code"
            label={t('recover.code')}
            hint={t('recover.code.hint')}
          />
          <TextField
            state={state}
            name="passphrase"
            label={t('passphrase.new')}
            hint={t('passphrase.new.hint', { min: limits.passphraseMin })}
            type="password"
            autocomplete="new-password"
          />
          <p class="row">
            <button class="button main">{t('recover.do')}</button>
          </p>
        </Form>
        <p class="soft block-s">{t('recover.noCodes')}</p>
      </>
    ),
  }
}
