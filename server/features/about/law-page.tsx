import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t, type WordKey } from '../../words/index.ts'
import type { LawPoint } from './law.ts'

/** The owner's checklist of what the law commonly asks, with the pages that answer it. */
export function lawPage(points: readonly LawPoint[], state: FormState, saved: boolean): Page {
  return {
    title: () => t('law.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('law.title')}</h1>
        <p class="lede">{t('law.lede')}</p>
        {saved && (
          <div class="notice" role="status">
            <p>{t('community.saved')}</p>
          </div>
        )}
        <Form action={paths.law()} method="put" state={state} class="block">
          <ul class="contents">
            {points.map((point) => (
              <Point point={point} />
            ))}
          </ul>
          <p class="row block-s">
            <button class="button main">{t('community.save')}</button>
          </p>
        </Form>
      </>
    ),
  }
}

function Point({ point: { id, done, own, checkedOn, pages } }: { point: LawPoint }) {
  return (
    <li>
      <h2 class="title">{t(`law.${id}`)}</h2>
      <p class="soft">{t(`law.${id}About`)}</p>
      {pages.length > 0 && (
        <p class="meta">
          {pages.map((href) => (
            <a href={href}>{pageName(href)}</a>
          ))}
        </p>
      )}
      {own ? (
        <label class="choice">
          <input type="checkbox" name="done" value={id} checked={done} />{' '}
          <span>
            {checkedOn ? t('law.checkedOn', { date: new Date(checkedOn) }) : t('law.check')}
            <span class="unseen">: {t(`law.${id}`)}</span>
          </span>
        </label>
      ) : (
        <p class="meta">{done ? <b>{t('law.done')}</b> : <b>{t('law.open')}</b>}</p>
      )}
    </li>
  )
}

const names: Readonly<Record<string, WordKey>> = {
  [paths.contactSettings()]: 'contactSettings.title',
  [paths.about()]: 'law.pageAbout',
  [paths.editRules()]: 'rule.editTitle',
  [paths.rules()]: 'rule.title',
  [paths.editCrisisPolicy()]: 'policy.editTitle',
  [paths.crisisPolicy()]: 'policy.title',
  [paths.crisisSettings()]: 'community.crisisTitle',
  [paths.crisis()]: 'crisis.title',
  [paths.editAgreement()]: 'agreement.editTitle',
  [paths.help('reporting')]: 'law.pageReporting',
  [paths.help('privacy')]: 'law.pagePrivacy',
  [paths.help('peer-clinicians')]: 'law.pageClinicians',
  [paths.myExport()]: 'law.pageExport',
  [paths.leave()]: 'law.pageLeave',
}

function pageName(href: string): string {
  const word = names[href]
  return word ? t(word) : href
}
