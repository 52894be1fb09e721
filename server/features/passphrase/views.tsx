import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Tick } from '../../html/tick.tsx'
import { t, type WordKey } from '../../words/index.ts'

/** Changing one's passphrase; `done` says that it has just been changed. */
export function passphrasePage(props: {
  state: FormState
  handle: string
  done: WordKey | null
}): Page {
  const { state, done } = props
  return {
    title: () => t('passphrase.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('passphrase.title')}</h1>
        {done && (
          <p class="notice" role="status">
            {t(done)}
          </p>
        )}
        <Form action={paths.myPassphrase()} method="put" state={state} class="block">
          {/* Password managers look for the name that the passphrase belongs to. */}
          <input type="text" autocomplete="username" value={props.handle} hidden readonly />
          <TextField
            state={state}
            name="currentPassphrase"
            label={t('passphrase.current')}
            type="password"
            autocomplete="current-password"
          />
          <TextField
            state={state}
            name="newPassphrase"
            label={t('passphrase.new')}
            hint={t('passphrase.new.hint', { min: limits.passphraseMin })}
            type="password"
            autocomplete="new-password"
          />
          <Tick
            state={state}
            name="keepOthers"
            label={t('passphrase.keepOthers')}
            hint={t('passphrase.keepOthers.hint')}
          />
          <p class="row">
            <button class="button main">{t('passphrase.change')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
