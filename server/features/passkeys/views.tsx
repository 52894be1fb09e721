import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import { PassphraseAsked } from '../passphrase/fields.tsx'
import type { Passkey } from './store.ts'

/** The passkeys of a member; adding one is for scripts, removing one for everybody. */
export function passkeysPage(props: {
  passkeys: Passkey[]
  key: string
  possible: boolean
  asksPassphrase: boolean
}): Page {
  const { passkeys, key, possible } = props
  return {
    title: () => t('passkeys.title'),
    scripts: ['passkeys.js'],
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('passkeys.title')}</h1>
        <p class="lede">{t('passkeys.what')}</p>
        {passkeys.length === 0 ? (
          <p class="nothing block-s">{t('passkeys.none')}</p>
        ) : (
          <ul class="contents block">
            {passkeys.map((passkey) => (
              <PasskeyRow passkey={passkey} formKey={key} />
            ))}
          </ul>
        )}
        {possible ? (
          <Add asksPassphrase={props.asksPassphrase} />
        ) : (
          <p class="notice">{t('passkeys.needsName')}</p>
        )}
      </>
    ),
  }
}

function PasskeyRow({ passkey, formKey }: { passkey: Passkey; formKey: string }) {
  const { id, name, createdAt, usedAt } = passkey
  const at = (moment: number) => ({ time: () => <Raw html={timeHtml(moment)} /> })
  return (
    <li>
      <h2 class="title" dir="auto">
        {name}
      </h2>
      <p class="meta">
        <span>{rich('passkeys.added', at(createdAt))}</span>
        <span>{usedAt === null ? t('passkeys.unused') : rich('passkeys.used', at(usedAt))}</span>
      </p>
      <Form
        action={paths.myPasskeys(id)}
        method="delete"
        state={blankForm(formKey)}
        class="block-s"
      >
        <button class="button small" aria-label={t('passkeys.removeWhich', { name })}>
          {t('passkeys.remove')}
        </button>
      </Form>
    </li>
  )
}

function Add({ asksPassphrase }: { asksPassphrase: boolean }) {
  // Scripts send what stands in it by themselves, so it needs no key.
  const state = blankForm('')
  return (
    <section class="block" aria-labelledby="add">
      <h2 id="add">{t('passkeys.add')}</h2>
      <form method="post" action={paths.myPasskeys()} data-passkey="add" data-needs-script hidden>
        <TextField
          state={state}
          name="name"
          label={t('passkeys.name')}
          hint={t('passkeys.name.hint')}
          max={limits.passkeyNameLength}
          optional
          lang
        />
        {asksPassphrase && <PassphraseAsked state={state} />}
        <p class="row">
          <button class="button main">{t('passkeys.add')}</button>
        </p>
      </form>
      <noscript>
        <p>{t('passkeys.needsScripts')}</p>
      </noscript>
    </section>
  )
}
