import { limits } from '../../../../shared/limits.ts'
import { paths } from '../../../../shared/paths.ts'
import { blankForm, Form, FormNotice, type FormState, TextArea } from '../../../html/form.tsx'
import type { Page } from '../../../html/page.tsx'
import { Raw } from '../../../html/raw.tsx'
import { timeHtml } from '../../../html/time.ts'
import type { Appealed } from '../../../visibility/appealed-scope.ts'
import { t } from '../../../words/index.ts'
import type { Stated } from './statements.ts'

/**
 * What one has decided and others look at again, each with a form; `at` is the public id of the one
 * whose form failed.
 */
export function statementsPage(
  decisions: readonly Appealed[],
  state: FormState,
  at: string | null,
): Page {
  const isShown = decisions.some(({ publicId, words }) => publicId === at && words === null)
  return {
    title: () => t('statement.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.moderationQueue()}>{t('case.queue')}</a>
        </p>
        <h1>{t('statement.title')}</h1>
        <p class="lede">{t('statement.lede')}</p>
        {at !== null && !isShown && <FormNotice state={state} />}
        {decisions.length === 0 && <p class="nothing">{t('statement.none')}</p>}
        {decisions.length > 0 && (
          <ul class="contents block">
            {decisions.map((one) => (
              <Decision
                one={one}
                state={one.publicId === at ? state : blankForm(`${state.key}-${one.publicId}`)}
              />
            ))}
          </ul>
        )}
      </>
    ),
  }
}

function Decision({ one, state }: { one: Appealed; state: FormState }) {
  const { publicId: id, measure, reason, decidedAt, words } = one
  return (
    <li>
      <h2 class="title">{t(`decide.to.${measure}`)}</h2>
      <p class="meta">
        <Raw html={timeHtml(decidedAt)} />
      </p>
      <p class="words" dir="auto">
        {reason}
      </p>
      {words !== null ? (
        <>
          <h3>{t('statement.yours')}</h3>
          <p class="words" dir="auto">
            {words}
          </p>
        </>
      ) : (
        <Form action={paths.appealed(id)} state={state} class="block">
          <TextArea
            state={state}
            name="text"
            id={`text-${id}`}
            label={t('statement.text')}
            hint={t('statement.hint')}
            max={limits.appealLength}
            rows={5}
          />
          <p class="row block-s">
            <button class="button">{t('statement.send')}</button>
          </p>
        </Form>
      )}
    </li>
  )
}

/** What those who decided have said, for those who look again. */
export function Statements({ statements }: { statements: readonly Stated[] }) {
  if (statements.length === 0) return null
  return (
    <>
      <h3>{t('statement.byDecider')}</h3>
      {statements.map(({ words, at }) => (
        <>
          <p class="meta">
            <Raw html={timeHtml(at)} />
          </p>
          <p class="words" dir="auto">
            {words}
          </p>
        </>
      ))}
    </>
  )
}
