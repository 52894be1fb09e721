/** As whom one speaks in a post, chosen while writing. */
import type { Hat } from '../../../shared/vocabulary.ts'
import { errorOf, type FormState } from '../../html/form.tsx'
import { t } from '../../words/index.ts'

/** A select with nothing said as its first choice. */
export function HatSelect(props: { state: FormState; hats: readonly Hat[]; chosen?: Hat | null }) {
  const { state, hats } = props
  const error = errorOf(state, 'hat')
  const chosen = state.typed.hat ?? props.chosen ?? ''
  return (
    <div class="field">
      <label class="name" for="f-hat">
        {t('post.hat')}
      </label>
      <span class="hint" id="h-hat">
        {t(hats.includes('clinician') ? 'post.hatHintClinician' : 'post.hatHint')}
      </span>
      <select
        name="hat"
        id="f-hat"
        aria-describedby={error ? 'h-hat e-hat' : 'h-hat'}
        aria-invalid={error ? 'true' : undefined}
      >
        <option value="">{t('post.hat.none')}</option>
        {hats.map((hat) => (
          <option value={hat} selected={hat === chosen}>
            {t(`post.hat.${hat}`)}
          </option>
        ))}
      </select>
      {error && (
        <p class="error" id="e-hat">
          {error}
        </p>
      )}
    </div>
  )
}
