import type { ComponentChildren } from 'preact'
import { paths } from '../../shared/paths.ts'
import { Form, type FormState } from './form.tsx'
import type { Page } from './page.tsx'
import type { Ask } from '../request/ask.ts'
import { t, type WordKey } from '../words/index.ts'

/** One version of a text of which every version is kept: its number, and from when on it held. */
export interface Version {
  version: number
  createdAt: number
}

/** The number of the version that an address names, as in `/rules/3`; null where it is none. */
export function versionIn(ask: Ask): number | null {
  const number = ask.param('version')
  return /^\d{1,6}$/.test(number) ? Number(number) : null
}

interface HeadProps {
  shown: Version
  /** All there are, newest first. */
  versions: readonly Version[]
  /** Where the one in force is. */
  current: string
  words: {
    since: 'agreement.since' | 'rule.since'
    earlier: 'agreement.earlier' | 'rule.earlier'
    current: 'agreement.current' | 'policy.current' | 'rule.current'
  }
}

/** Since when the version shown is in force; or that it is not, and the way to the one that is. */
export function VersionHead({ shown, versions, current, words }: HeadProps) {
  const date = new Date(shown.createdAt)
  if (isNewest(shown, versions)) return <p class="lede">{t(words.since, { date })}</p>
  return (
    <>
      <p class="lede">{t(words.earlier, { date })}</p>
      <p>
        <a href={current}>{t(words.current)}</a>
      </p>
    </>
  )
}

/** Whether the version shown is the one in force. */
export function isNewest(shown: Version, versions: readonly Version[]): boolean {
  return shown.version === versions[0]?.version
}

interface ListProps {
  /** The version shown; null before there is any. */
  shown: Version | null
  versions: readonly Version[]
  title: string
  href: (version: number) => string
  label: (version: number, date: Date) => string
}

/** The earlier versions but the one shown; nothing where there is none. */
export function EarlierVersions({ shown, versions, title, href, label }: ListProps) {
  const others = versions.slice(1).filter(({ version }) => version !== shown?.version)
  if (others.length === 0) return null
  return (
    <section class="block" aria-labelledby="versions">
      <h2 id="versions">{title}</h2>
      <ul class="plain">
        {others.map(({ version, createdAt }) => (
          <li>
            <a href={href(version)}>{label(version, new Date(createdAt))}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface NewVersion {
  title: WordKey
  lede: WordKey
  action: string
  state: FormState
  fields: () => ComponentChildren
  publish: WordKey
}

/** The owner's form for a new version, which knows on which one it is based. */
export function newVersionPage({ title, lede, action, state, fields, publish }: NewVersion): Page {
  return {
    title: () => t(title),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t(title)}</h1>
        <p class="lede">{t(lede)}</p>
        <Form action={action} method="put" state={state} class="block">
          <input type="hidden" name="basedOn" value={state.typed.basedOn ?? '0'} />
          {fields()}
          <p class="row block-s">
            <button class="button main">{t(publish)}</button>
          </p>
        </Form>
      </>
    ),
  }
}
