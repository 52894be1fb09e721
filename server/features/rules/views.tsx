import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import type { Edition, Rule } from './store.ts'

interface Shown {
  /** The one to show; null before there is any. */
  edition: Edition | null
  versions: readonly Omit<Edition, 'rules'>[]
  owner: boolean
}

/** The rules, or an earlier edition of them. */
export function rulesPage({ edition, versions, owner }: Shown): Page {
  const newest = versions[0]?.version
  return {
    title: t('rule.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('rule.title')}</h1>
        {!edition && <p class="lede">{rich('rule.none', { link: linkTo(paths.agreement()) })}</p>}
        {edition && <Head edition={edition} inForce={edition.version === newest} />}
        {edition && (
          <ol class="contents block">
            {edition.rules.map((rule) => (
              <OneRule rule={rule} />
            ))}
          </ol>
        )}
        {owner && (
          <p class="row block-s">
            <a class="button" href={paths.editRules()}>
              {t('rule.edit')}
            </a>
          </p>
        )}
        <Versions
          versions={versions.filter(
            ({ version }) => version !== edition?.version && version !== newest,
          )}
        />
      </>
    ),
  }
}

function Head({ edition, inForce }: { edition: Edition; inForce: boolean }) {
  const date = new Date(edition.createdAt)
  return (
    <>
      <p class="lede">{t(inForce ? 'rule.since' : 'rule.earlier', { date })}</p>
      {inForce ? (
        <p>
          {rich('rule.lede', {
            agreement: linkTo(paths.agreement()),
            help: linkTo(paths.help('reporting')),
          })}
        </p>
      ) : (
        <p>
          <a href={paths.rules()}>{t('rule.current')}</a>
        </p>
      )}
    </>
  )
}

function OneRule({ rule: { publicId, title, body } }: { rule: Rule }) {
  return (
    <li id={`rule-${publicId}`}>
      <h2 class="title" dir="auto">
        {title}
      </h2>
      {body && (
        <p class="words" dir="auto">
          {body}
        </p>
      )}
    </li>
  )
}

function Versions({ versions }: { versions: Shown['versions'] }) {
  if (versions.length === 0) return null
  return (
    <section class="block" aria-labelledby="versions">
      <h2 id="versions">{t('rule.versions')}</h2>
      <ul class="plain">
        {versions.map(({ version, createdAt }) => (
          <li>
            <a href={paths.rules(version)}>
              {t('rule.version', { number: version, date: new Date(createdAt) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
