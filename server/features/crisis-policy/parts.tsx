import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import { rich, t } from '../../words/index.ts'
import type { Policy, PolicyText } from './store.ts'

/** The three parts, one below the other. */
export function PolicyParts({ policy, level }: { policy: PolicyText; level: 2 | 3 }) {
  return (
    <>
      {(['can', 'never', 'must'] as const).map((part) => (
        <>
          {level === 2 ? <h2>{t(`policy.${part}`)}</h2> : <h3>{t(`policy.${part}`)}</h3>}
          <p class="words" dir="auto">
            {policy[part]}
          </p>
        </>
      ))}
    </>
  )
}

interface CardProps {
  policy: Policy
  /** For its form. */
  k: string
  /** The page it stands on. */
  back: string
}

/** What is shown once, before somebody writes for the first time. It refuses nothing. */
export function PolicyCard({ policy, k, back }: CardProps) {
  return (
    <section class="notice block" aria-labelledby="policy">
      <h2 id="policy">{t('policy.cardTitle')}</h2>
      <p>{t('policy.cardLede')}</p>
      <PolicyParts policy={policy} level={3} />
      <p>
        {rich('policy.cardMore', {
          crisis: linkTo(paths.crisis()),
          help: linkTo(paths.help('who-sees-what')),
        })}
      </p>
      <SeenForm policy={policy} k={k} back={back} />
    </section>
  )
}

/** Says that one has read it. */
export function SeenForm({ policy, k, back }: CardProps) {
  return (
    <Form action={paths.crisisPolicySeen()} method="put" state={blankForm(k)} class="block-s">
      <input type="hidden" name="version" value={policy.version} />
      <input type="hidden" name="back" value={back} />
      <p class="row">
        <button class="button">{t('policy.seen')}</button>
      </p>
    </Form>
  )
}

/** For the home page: that it has changed. */
export function PolicyLine() {
  return <p class="soft">{rich('policy.line', { link: linkTo(paths.crisisPolicy()) })}</p>
}
