import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { EarlierVersions, isNewest, type Version, VersionHead } from '../../html/versions.tsx'
import type { Edition, Rule } from './store.ts'

interface Shown {
  /** The one to show; null before there is any. */
  edition: Edition | null
  versions: readonly Version[]
  owner: boolean
}

const words = {
  since: 'rule.since',
  earlier: 'rule.earlier',
  current: 'rule.current',
} as const

/** The rules, or an earlier edition of them. */
export function rulesPage({ edition, versions, owner }: Shown): Page {
  return {
    title: () => t('rule.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('rule.title')}</h1>
        {!edition && <p class="lede">{rich('rule.none', { link: linkTo(paths.agreement()) })}</p>}
        {edition && (
          <VersionHead shown={edition} {...{ versions, words }} current={paths.rules()} />
        )}
        {edition && isNewest(edition, versions) && (
          <p>
            {rich('rule.lede', {
              agreement: linkTo(paths.agreement()),
              help: linkTo(paths.help('reporting')),
            })}
          </p>
        )}
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
        <EarlierVersions
          shown={edition}
          versions={versions}
          title={t('rule.versions')}
          href={paths.rules}
          label={(number, date) => t('rule.version', { number, date })}
        />
      </>
    ),
  }
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
