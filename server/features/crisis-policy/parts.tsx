import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import { rich, t } from '../../words/index.ts'
import type { Policy, PolicyText } from './store.ts'

const parts = ['can', 'never', 'must'] as const

/** The three parts, one below the other. */
export function PolicyParts({ policy }: { policy: PolicyText }) {
  return (
    <>
      {parts.map((part) => (
        <>
          <h2>{t(`policy.${part}`)}</h2>
          <p class="words" dir="auto">
            {policy[part]}
          </p>
        </>
      ))}
    </>
  )
}

// The whole of it would push what somebody came to write two screens of a phone away. What may
// follow from writing stands open; the rest opens at a touch.
function FoldedParts({ policy }: { policy: PolicyText }) {
  return (
    <div>
      {parts.map((part) => (
        <details class="fold" open={part === 'must'}>
          <summary>
            <h3>{t(`policy.${part}`)}</h3>
            <span class="act">
              <span class="open">{t('post.open')}</span>
              <span class="shut">{t('post.fold')}</span>
            </span>
          </summary>
          <p class="words block-s" dir="auto">
            {policy[part]}
          </p>
        </details>
      ))}
    </div>
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
      <FoldedParts policy={policy} />
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
