import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import { t } from '../../words/index.ts'

/** On a member’s page, for peer clinicians: nobody else is told of it. */
export function ClinicianVouchButton(props: { handle: string; given: boolean; formKey: string }) {
  const { handle, given, formKey } = props
  const method = given ? 'delete' : 'put'
  return (
    <Form
      action={paths.clinicianVouch(handle)}
      method={method}
      state={blankForm(`${formKey}-clinician`)}
      class="block-s"
    >
      <p class="row">
        <button class="button small">{t(given ? 'vouch.withdraw' : 'clinician.vouch')}</button>
        <span class="hint">{t(given ? 'clinician.vouchGiven' : 'clinician.vouchHint')}</span>
      </p>
    </Form>
  )
}
