import { mustReport } from '../../../shared/forms/clinicians.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Choices, Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { t } from '../../words/index.ts'
import type { Card } from './card.ts'

/** The form that writes the card. */
export function cardPage(view: { handle: string; card: Card | null; state: FormState }): Page {
  const { handle, card } = view
  const state = view.state.error || !card ? view.state : blankForm(view.state.key, typed(card))
  return {
    title: () => t('card.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.myClinician()}>{t('clinician.title')}</a>
        </p>
        <h1>{t('card.title')}</h1>
        <p class="lede">{t('card.lede')}</p>
        <Form action={paths.myCard()} method="put" state={state} class="block">
          <TextField
            state={state}
            name="country"
            label={t('card.country')}
            hint={t('card.countryHint')}
            max={limits.cardCountryLength}
            lang
          />
          <TextField
            state={state}
            name="role"
            label={t('card.role')}
            hint={t('card.roleHint')}
            max={limits.cardRoleLength}
            lang
          />
          <Choices
            state={state}
            name="mustReport"
            legend={t('card.mustReport')}
            chosen={card?.mustReport ?? ''}
            options={mustReport.map((value) => ({ value, label: t(`card.mustReport.${value}`) }))}
          />
          <TextArea
            state={state}
            name="wouldDo"
            label={t('card.wouldDo')}
            hint={t('card.wouldDoHint')}
            max={limits.cardWordsLength}
          />
          <p class="row">
            <button class="button main">{t('card.keep')}</button>
            {card && (
              <a class="button" href={paths.card(handle)}>
                {t('profile.back')}
              </a>
            )}
          </p>
        </Form>
        {card && (
          <Form action={paths.myCard()} method="delete" state={blankForm(`${state.key}-remove`)}>
            <p class="row block-s">
              <button class="button">{t('card.remove')}</button>
            </p>
          </Form>
        )}
      </>
    ),
  }
}

function typed({ country, role, mustReport: must, wouldDo }: Card): Record<string, string> {
  return { country, role, mustReport: must, wouldDo }
}

/** The card on its writer's page. */
export function CardSection({ card }: { card: Card }) {
  return (
    <section class="block" id="card" aria-labelledby="card-title">
      <h2 id="card-title">{t('card.title')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('card.country')}</dt>
          <dd dir="auto">{card.country}</dd>
        </div>
        <div>
          <dt>{t('card.role')}</dt>
          <dd dir="auto">{card.role}</dd>
        </div>
        <div>
          <dt>{t('card.mustReport')}</dt>
          <dd>{t(`card.mustReport.${card.mustReport}`)}</dd>
        </div>
        <div>
          <dt>{t('card.wouldDo')}</dt>
          <dd dir="auto" class="words">
            {card.wouldDo}
          </dd>
        </div>
      </dl>
      <p class="meta">
        {t('card.written')} <Raw html={timeHtml(card.writtenAt)} />
      </p>
    </section>
  )
}
