import { paths } from '../../../shared/paths.ts'
import { errorOf, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import { Raw } from '../../html/raw.tsx'
import { rich, t } from '../../words/index.ts'
import type { Agreement } from '../community/agreement-store.ts'

/** The agreement, to be read without leaving the form, and the yes to it. */
export function AgreementField(props: { state: FormState; agreement: Agreement | null }) {
  const { state, agreement } = props
  const error = errorOf(state, 'agreement')
  return (
    <fieldset>
      <legend>{t('join.agreement')}</legend>
      {agreement && (
        <>
          <input type="hidden" name="agreementVersion" value={String(agreement.version)} />
          <details>
            <summary class="branch">{t('join.agreement.here')}</summary>
            <Raw as="div" class="prose" dir="auto" html={agreement.html} />
          </details>
        </>
      )}
      <label class="choice">
        <input
          type="checkbox"
          name="agreement"
          id="f-agreement"
          checked={state.typed.agreement === 'on'}
          aria-describedby={error ? 'e-agreement' : undefined}
          aria-invalid={error ? 'true' : undefined}
        />
        <span>
          {agreement
            ? rich('join.agreement.yes', { link: linkTo(paths.agreement()) })
            : t('join.agreement.none')}
        </span>
      </label>
      {error && (
        <p class="error" id="e-agreement">
          {error}
        </p>
      )}
    </fieldset>
  )
}
