import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { rich, t } from '../../words/index.ts'
import type { Agreement } from './agreement-store.ts'

interface Shown {
  /** The one to show; null before there is any. */
  agreement: Agreement | null
  versions: readonly Pick<Agreement, 'version' | 'createdAt'>[]
  /** The newest version the reader said yes to. */
  accepted: number | null
  member: boolean
  owner: boolean
  /** For the form that says yes. */
  key: string
}

/** The agreement, or an earlier version of it. */
export function agreementPage(shown: Shown): Page {
  const { agreement, versions } = shown
  const newest = versions[0]?.version
  return {
    title: t('agreement.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('agreement.title')}</h1>
        {!agreement && <p class="lede">{t('agreement.none')}</p>}
        {agreement && <Text agreement={agreement} inForce={agreement.version === newest} />}
        {agreement && shown.member && <Yes agreement={agreement} shown={shown} />}
        <p class="block-s">{rich('agreement.rules', { link: linkTo(paths.rules()) })}</p>
        {shown.owner && (
          <p class="row block-s">
            <a class="button" href={paths.editAgreement()}>
              {t('agreement.edit')}
            </a>
          </p>
        )}
        {versions.length > 1 && (
          <section class="block" aria-labelledby="versions">
            <h2 id="versions">{t('agreement.versions')}</h2>
            <ul class="plain">
              {versions
                .filter(({ version }) => version !== agreement?.version && version !== newest)
                .map(({ version, createdAt }) => (
                  <li>
                    <a href={paths.agreement(version)}>
                      {t('agreement.version', { date: new Date(createdAt) })}
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

function Text({ agreement, inForce }: { agreement: Agreement; inForce: boolean }) {
  const date = new Date(agreement.createdAt)
  return (
    <>
      <p class="lede">{t(inForce ? 'agreement.since' : 'agreement.earlier', { date })}</p>
      {!inForce && (
        <p>
          <a href={paths.agreement()}>{t('agreement.current')}</a>
        </p>
      )}
      <Raw as="div" class="prose block-s" dir="auto" html={agreement.html} />
    </>
  )
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
  return {
    title: t('agreement.editTitle'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('agreement.editTitle')}</h1>
        <p class="lede">{t('agreement.editLede')}</p>
        <div class="block">
          <Form action={paths.agreement()} method="put" state={state}>
            <input type="hidden" name="basedOn" value={state.typed.basedOn ?? '0'} />
            <TextArea
              state={state}
              name="body"
              label={t('agreement.body')}
              hint={t('agreement.bodyHint')}
              max={limits.agreementLength}
              rows={18}
            />
            <p class="row">
              <button class="button main">{t('agreement.publish')}</button>
            </p>
          </Form>
        </div>
      </>
    ),
  }
}
