import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { PolicyParts, SeenForm } from './parts.tsx'
import type { Policy } from './store.ts'

interface Shown {
  /** The one to show; null before there is any. */
  policy: Policy | null
  versions: readonly Pick<Policy, 'version' | 'createdAt'>[]
  /** The key of the form that says one has read it; null for those who have. */
  seenKey: string | null
  owner: boolean
}

/** The crisis policy, or an earlier version of it. */
export function policyPage({ policy, versions, seenKey, owner }: Shown): Page {
  const newest = versions[0]?.version
  const others = versions.filter(({ version }) => version !== policy?.version && version !== newest)
  return {
    title: t('policy.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('policy.title')}</h1>
        {!policy && <p class="lede">{t('policy.none')}</p>}
        {policy && <Text policy={policy} inForce={policy.version === newest} />}
        {policy && seenKey && <SeenForm policy={policy} k={seenKey} back={paths.crisisPolicy()} />}
        <p class="block-s">{rich('policy.tonight', { link: linkTo(paths.crisis()) })}</p>
        {owner && (
          <p class="row block-s">
            <a class="button" href={paths.editCrisisPolicy()}>
              {t('policy.edit')}
            </a>
          </p>
        )}
        {others.length > 0 && (
          <section class="block" aria-labelledby="versions">
            <h2 id="versions">{t('agreement.versions')}</h2>
            <ul class="plain">
              {others.map(({ version, createdAt }) => (
                <li>
                  <a href={paths.crisisPolicy(version)}>
                    {t('rule.version', { number: version, date: new Date(createdAt) })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  }
}

function Text({ policy, inForce }: { policy: Policy; inForce: boolean }) {
  const date = new Date(policy.createdAt)
  return (
    <>
      <p class="lede">{t(inForce ? 'agreement.since' : 'agreement.earlier', { date })}</p>
      {!inForce && (
        <p>
          <a href={paths.crisisPolicy()}>{t('policy.current')}</a>
        </p>
      )}
      <PolicyParts policy={policy} level={2} />
    </>
  )
}

/** The owner's form for a new version. */
export function policyEditPage(state: FormState): Page {
  return {
    title: t('policy.editTitle'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('policy.editTitle')}</h1>
        <p class="lede">{t('policy.editLede')}</p>
        <Form action={paths.crisisPolicy()} method="put" state={state} class="block">
          <input type="hidden" name="basedOn" value={state.typed.basedOn ?? '0'} />
          {(['can', 'never', 'must'] as const).map((part) => (
            <TextArea
              state={state}
              name={part}
              label={t(`policy.${part}`)}
              hint={t(`policy.${part}Hint`)}
              max={limits.crisisPolicyLength}
              rows={6}
            />
          ))}
          <p class="row">
            <button class="button main">{t('agreement.publish')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
