import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Tick } from '../../html/tick.tsx'
import { rich, t, type WordKey } from '../../words/index.ts'
import { Points } from './points-view.tsx'
import type { ContactPoint } from './store.ts'

export interface ContactPointsView {
  state: FormState
  points: readonly ContactPoint[]
  canSend: boolean
  settled: boolean
  /** What has just been done, as the address says. */
  done: string | null
}

const done: Readonly<Record<string, WordKey>> = {
  asked: 'contact.done.asked',
  kept: 'contact.done.kept',
  confirmed: 'contact.done.confirmed',
  letters: 'contact.done.letters',
  removed: 'contact.done.removed',
}

/** Why one would leave an address, what is stored of it, those there are, and a form. */
export function contactPointsPage(view: ContactPointsView): Page {
  const { points, canSend, settled } = view
  const what = view.done === null ? undefined : done[view.done]
  return {
    title: () => t('contact.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('contact.title')}</h1>
        <p class="lede">{t('contact.lede')}</p>
        {what && !view.state.error && (
          <p class="notice" role="status">
            {t(what, { days: limits.confirmDays })}
          </p>
        )}
        {!canSend && <p class="notice">{t('contact.noMailPage')}</p>}
        {points.length > 0 && <Points points={points} />}
        {canSend && <AddForm {...view} />}
        <h2>{t('contact.why')}</h2>
        <p>{t('contact.why.apart')}</p>
        <p>
          {t(settled ? 'contact.why.isSettled' : 'contact.why.settled', {
            days: limits.settleDays,
          })}
        </p>
        <h2>{t('contact.stored')}</h2>
        <p>{t('contact.stored.fingerprint')}</p>
        <p>{t('contact.stored.until', { days: limits.confirmDays })}</p>
        <p>{rich('contact.stored.more', { link: linkTo(`${paths.help('contact-points')}`) })}</p>
      </>
    ),
  }
}

function AddForm({ state, settled }: ContactPointsView) {
  return (
    <section class="block" aria-labelledby="new">
      <h2 id="new">{t('contact.new')}</h2>
      <Form action={paths.contactPoints()} state={state}>
        <TextField
          state={state}
          name="email"
          type="email"
          label={t('contact.email')}
          hint={t('contact.emailHint', { max: limits.contactPoints })}
          autocomplete="email"
          max={limits.emailLength}
        />
        <Tick state={state} name="mail" label={t('contact.mail')} hint={t('contact.mailHint')} />
        {settled && (
          <p class="hint">
            {t('contact.settledHint', {
              within: limits.contactEffectDays,
              every: limits.contactEveryDays,
            })}
          </p>
        )}
        <p class="row">
          <button class="button main">{t('contact.send')}</button>
        </p>
      </Form>
    </section>
  )
}
