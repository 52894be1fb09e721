import { paths } from '../../../shared/paths.ts'
import type { Sends as SendsWord } from '../../../shared/vocabulary.ts'
import type { Community, CrisisResource } from '../../community.ts'
import { Form, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import { crisisText } from './crisis-text.tsx'
import { CrisisFields } from './crisis-fields.tsx'
import { Saved } from './saved.tsx'

/** The page that is one tap away from every other, the same for everybody. */
export function crisisPage(community: Community): Page {
  return {
    title: () => t('crisis.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('crisis.title')}</h1>
        <p class="lede">{t('crisis.lede')}</p>
        {community.crisis.length === 0 && <p class="block-s">{t('crisis.empty')}</p>}
        <ul class="contents block">
          {community.crisis.map((entry) => (
            <li>
              <h2 class="title" dir="auto">
                {entry.name}
              </h2>
              <p class="gist" dir="auto">
                {crisisText(entry.how)}
              </p>
              <p class="meta">
                {entry.where && <span dir="auto">{crisisText(entry.where)}</span>}
                <Sends entry={entry} />
              </p>
            </li>
          ))}
        </ul>
        <p class="block-s soft">{t('crisis.back', { name: community.name })}</p>
      </>
    ),
  }
}

/** Who it may send, and since when that is known. */
function Sends({ entry }: { entry: CrisisResource }) {
  const { checkedOn } = entry
  const words = t(`crisis.sends.${sendsOf(entry)}`)
  return (
    <>
      {entry.mayInvolvePolice ? <strong>{words}</strong> : <span>{words}</span>}
      {checkedOn && <span>{t('crisis.checked', { date: new Date(checkedOn) })}</span>}
    </>
  )
}

/** Before anybody found out more, what may involve the police is taken to. */
function sendsOf({ sends, mayInvolvePolice }: CrisisResource): SendsWord {
  return sends ?? (mayInvolvePolice ? 'yes' : 'no')
}

/** The entries as the form's fields. */
export function crisisTyped(crisis: readonly CrisisResource[]): Record<string, string> {
  const typed: Record<string, string> = {}
  crisis.forEach((entry, number) => {
    const { name, how, where, checkedOn = '' } = entry
    typed[`crisis.${number}.name`] = name
    typed[`crisis.${number}.how`] = how
    typed[`crisis.${number}.where`] = where
    typed[`crisis.${number}.sends`] = sendsOf(entry)
    typed[`crisis.${number}.checkedOn`] = checkedOn
  })
  return typed
}

/** The owner's form for that page. */
export function crisisEditPage({ state, saved }: { state: FormState; saved: boolean }): Page {
  return {
    title: () => t('community.crisisTitle'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('community.crisisTitle')}</h1>
        <p class="lede">{t('community.crisisLede')}</p>
        {saved && <Saved />}
        <div class="block">
          <Form action={paths.community()} method="put" state={state}>
            <input type="hidden" name="part" value="crisis" />
            <CrisisFields state={state} />
            <p class="row block-s">
              <button class="button main">{t('community.save')}</button>
            </p>
          </Form>
        </div>
      </>
    ),
  }
}
