import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, FormNotice, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { t } from '../../words/index.ts'
import type { RecordLine } from './record.ts'
import type { Request } from './requests.ts'

export interface RequestsView {
  requests: readonly Request[]
  decided: readonly RecordLine[]
  blank: FormState
  /** The form that failed, and whose request it was about. */
  failed: { id: string; state: FormState } | undefined
  /** The form that ends somebody's role. */
  ended: FormState
}

/** Who asks to be known as a peer clinician, ending the role, and what was decided lately. */
export function requestsPage({ requests, decided, blank, failed, ended }: RequestsView): Page {
  const stillHere = requests.some(({ publicId }) => publicId === failed?.id)
  return {
    title: () => t('clinician.team'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('clinician.team')}</h1>
        <p class="lede">{t('clinician.teamLede')}</p>
        {failed && !stillHere && <FormNotice state={failed.state} />}
        {requests.length === 0 && <p class="nothing">{t('clinician.teamNone')}</p>}
        {requests.length > 0 && (
          <ul class="contents block">
            {requests.map((request) => (
              <Asked
                request={request}
                state={request.publicId === failed?.id ? failed.state : blank}
              />
            ))}
          </ul>
        )}
        <section class="block" aria-labelledby="end">
          <h2 id="end">{t('clinician.end')}</h2>
          <p>{t('clinician.endWords')}</p>
          <EndForm state={ended} />
        </section>
        {decided.length > 0 && (
          <section class="block" aria-labelledby="decided">
            <h2 id="decided">{t('clinician.lately')}</h2>
            <p class="soft">{t('clinician.latelyWords')}</p>
            <ul class="plain">
              {decided.map(({ at, what, through }) => (
                <li>
                  <Raw html={timeHtml(at)} />: {t(`clinician.lately.${what}`, { through })}
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  }
}

function Asked({ request, state }: { request: Request; state: FormState }) {
  const { publicId: id, handle, words, askedAt } = request
  return (
    <li>
      <h2 class="title">
        <a href={paths.member(handle)} dir="auto">
          {handle}
        </a>
      </h2>
      <p class="meta">
        <Raw html={timeHtml(askedAt)} />
      </p>
      <p dir="auto" class={words ? 'words' : 'soft'}>
        {words || t('clinician.noWords')}
      </p>
      <Form action={paths.clinicianRequests(id)} method="put" state={state} class="block-s">
        <TextArea
          state={state}
          name="reason"
          label={t('approval.words')}
          hint={t('approval.wordsHint')}
          max={limits.clinicianReasonLength}
          rows={2}
          optional
          id={`reason-${id}`}
        />
        <p class="row">
          <button
            class="button main"
            name="decision"
            value="grant"
            aria-label={t('clinician.grantNamed', { handle })}
          >
            {t('clinician.grant')}
          </button>
          <button
            class="button"
            name="decision"
            value="decline"
            aria-label={t('clinician.declineNamed', { handle })}
          >
            {t('clinician.decline')}
          </button>
        </p>
      </Form>
    </li>
  )
}

function EndForm({ state }: { state: FormState }) {
  return (
    <Form action={paths.endClinician()} state={state} class="block-s">
      <TextField state={state} name="handle" label={t('role.handle')} lang />
      <TextArea
        state={state}
        name="reason"
        label={t('clinician.endReason')}
        hint={t('clinician.endReasonHint')}
        max={limits.clinicianReasonLength}
        rows={3}
        id="reason-end"
      />
      <p class="row">
        <button class="button">{t('clinician.endGo')}</button>
      </p>
    </Form>
  )
}
