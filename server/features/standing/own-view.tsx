import type { UnmaskingGround } from '../../../shared/forms/team.ts'
import type { commonness } from '../../../shared/forms/standing.ts'
import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { Standing } from './own.ts'

interface StandingView {
  measures: readonly Standing[]
  common: (typeof commonness)[number]
  looks: readonly { at: number; ground: UnmaskingGround }[]
}

/** Every measure with its rule and its end, what has lapsed, and how common this is. */
export function standingPage({ measures, common, looks }: StandingView): Page {
  const now = measures.filter(({ state }) => state === 'in-force')
  const past = measures.filter(({ state }) => state !== 'in-force')
  return {
    title: () => t('standing.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('standing.title')}</h1>
        <p class="lede">{t('standing.lede')}</p>
        <section class="block" aria-labelledby="now">
          <h2 id="now">{t('standing.now')}</h2>
          {now.length === 0 && <p>{t('standing.clear')}</p>}
          <Measures measures={now} />
        </section>
        {past.length > 0 && (
          <section class="block" aria-labelledby="past">
            <h2 id="past">{t('standing.past')}</h2>
            <p class="soft">{t('standing.pastAbout')}</p>
            <Measures measures={past} />
          </section>
        )}
        {looks.length > 0 && (
          <section class="block" aria-labelledby="looks">
            <h2 id="looks">{t('standing.looks')}</h2>
            <p class="soft">{t('standing.looksAbout')}</p>
            <ul class="plain">
              {looks.map(({ at, ground }) => (
                <li>
                  <Raw html={timeHtml(at)} />: {t(`unmask.ground.${ground}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="block" aria-labelledby="common">
          <h2 id="common">{t('standing.common')}</h2>
          <p>{t(`standing.common.${common}`)}</p>
          <p>{rich('standing.notes', { link: linkTo(paths.myExport()) })}</p>
        </section>
      </>
    ),
  }
}

function Measures({ measures }: { measures: readonly Standing[] }) {
  if (measures.length === 0) return null
  return (
    <ul class="contents">
      {measures.map(({ measure, rule, decidedAt, until, state }) => (
        <li>
          <h3 class="title">{t(`standing.measure.${measure}`)}</h3>
          <p class="meta">
            <Raw html={timeHtml(decidedAt)} />
            {state === 'reversed' && <span>{t('standing.reversed')}</span>}
            {until !== null && state !== 'reversed' && (
              <span>
                {rich(`standing.until.${state}`, { at: () => <Raw html={timeHtml(until)} /> })}
              </span>
            )}
          </p>
          {rule !== '' && (
            <p class="words" dir="auto">
              {rule}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
