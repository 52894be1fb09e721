import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { rich, t } from '../../words/index.ts'
import type { Agreement } from './agreement-store.ts'
import { EarlierVersions, newVersionPage, type Version, VersionHead } from '../../html/versions.tsx'

interface Shown {
  /** The one to show; null before there is any. */
  agreement: Agreement | null
  versions: readonly Version[]
  /** The newest version the reader said yes to. */
  accepted: number | null
  member: boolean
  owner: boolean
  /** For the form that says yes. */
  key: string
}

const words = {
  since: 'agreement.since',
  earlier: 'agreement.earlier',
  current: 'agreement.current',
} as const

/** The agreement, or an earlier version of it. */
export function agreementPage(shown: Shown): Page {
  const { agreement, versions } = shown
  return {
    title: () => t('agreement.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('agreement.title')}</h1>
        {!agreement && <p class="lede">{t('agreement.none')}</p>}
        {agreement && (
          <>
            <VersionHead shown={agreement} {...{ versions, words }} current={paths.agreement()} />
            <Raw as="div" class="prose block-s" dir="auto" html={agreement.html} />
          </>
        )}
        {agreement && shown.member && <Yes agreement={agreement} shown={shown} />}
        <p class="block-s">{rich('agreement.rules', { link: linkTo(paths.rules()) })}</p>
        {shown.owner && (
          <p class="row block-s">
            <a class="button" href={paths.editAgreement()}>
              {t('agreement.edit')}
            </a>
          </p>
        )}
        <EarlierVersions
          shown={agreement}
          versions={versions}
          title={t('agreement.versions')}
          href={paths.agreement}
          label={(_version, date) => t('agreement.version', { date })}
        />
      </>
    ),
  }
}

function Yes({ agreement, shown }: { agreement: Agreement; shown: Shown }) {
  if (shown.accepted === agreement.version) {
    return <p class="block-s soft">{t('agreement.accepted')}</p>
  }
  return (
    <section class="block" aria-labelledby="yes">
      <h2 id="yes">{t('agreement.acceptTitle')}</h2>
      <Form action={paths.acceptAgreement()} method="put" state={blankForm(shown.key)}>
        <input type="hidden" name="version" value={agreement.version} />
        <p class="row">
          <button class="button main">{t('agreement.accept')}</button>
          <span class="meta">{t('agreement.acceptHint')}</span>
        </p>
      </Form>
    </section>
  )
}

/** A quiet line for somebody who said yes to an earlier version. */
export function AgreementLine() {
  return <p class="soft">{rich('agreement.line', { link: linkTo(paths.agreement()) })}</p>
}

/** The owner's form for a new version. */
export function agreementEditPage(state: FormState): Page {
  return newVersionPage({
    title: 'agreement.editTitle',
    lede: 'agreement.editLede',
    action: paths.agreement(),
    state,
    fields: () => (
      <TextArea
        state={state}
        name="body"
        label={t('agreement.body')}
        hint={t('agreement.bodyHint')}
        max={limits.agreementLength}
        rows={18}
      />
    ),
    publish: 'agreement.publish',
  })
}
