import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { EarlierVersions, newVersionPage, type Version, VersionHead } from '../../html/versions.tsx'
import { PolicyParts, SeenForm } from './parts.tsx'
import type { Policy } from './store.ts'

interface Shown {
  /** The one to show; null before there is any. */
  policy: Policy | null
  versions: readonly Version[]
  /** The key of the form that says one has read it; null for those who have. */
  seenKey: string | null
  owner: boolean
}

const words = {
  since: 'agreement.since',
  earlier: 'agreement.earlier',
  current: 'policy.current',
} as const

/** The crisis policy, or an earlier version of it. */
export function policyPage({ policy, versions, seenKey, owner }: Shown): Page {
  return {
    title: () => t('policy.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('policy.title')}</h1>
        {!policy && <p class="lede">{t('policy.none')}</p>}
        {policy && (
          <>
            <VersionHead shown={policy} {...{ versions, words }} current={paths.crisisPolicy()} />
            <PolicyParts policy={policy} />
          </>
        )}
        {policy && seenKey && <SeenForm policy={policy} k={seenKey} back={paths.crisisPolicy()} />}
        <p class="block-s">{rich('policy.tonight', { link: linkTo(paths.crisis()) })}</p>
        {owner && (
          <p class="row block-s">
            <a class="button" href={paths.editCrisisPolicy()}>
              {t('policy.edit')}
            </a>
          </p>
        )}
        <EarlierVersions
          shown={policy}
          versions={versions}
          title={t('agreement.versions')}
          href={paths.crisisPolicy}
          label={(number, date) => t('rule.version', { number, date })}
        />
      </>
    ),
  }
}

/** The owner's form for a new version. */
export function policyEditPage(state: FormState): Page {
  return newVersionPage({
    title: 'policy.editTitle',
    lede: 'policy.editLede',
    action: paths.crisisPolicy(),
    state,
    fields: () =>
      (['can', 'never', 'must'] as const).map((part) => (
        <TextArea
          state={state}
          name={part}
          label={t(`policy.${part}`)}
          hint={t(`policy.${part}Hint`)}
          max={limits.crisisPolicyLength}
          rows={6}
        />
      )),
    publish: 'agreement.publish',
  })
}
