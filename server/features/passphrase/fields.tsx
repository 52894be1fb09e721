import { type FormState, TextField } from '../../html/form.tsx'
import { t } from '../../words/index.ts'

/** Asks for the passphrase again, before something that opens a new way into the account. */
export function PassphraseAsked({ state }: { state: FormState }) {
  return (
    <TextField
      state={state}
      name="passphrase"
      label={t('passphrase.asked')}
      hint={t('passphrase.asked.hint')}
      type="password"
      autocomplete="current-password"
    />
  )
}
