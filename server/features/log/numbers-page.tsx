import type { ComponentChildren } from 'preact'
import { paths } from '../../../shared/paths.ts'
import type { Measure } from '../../../shared/forms/deciding.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { dateFormat } from '../../words/formats.ts'
import { rich, t } from '../../words/index.ts'
import type { Month } from './numbers.ts'

/** The months in numbers: a picture of them, and each as it was. */
export function numbersPage(months: readonly Month[]): Page {
  return {
    title: () => t('numbers.title'),
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.log()}>{t('log.title')}</a>
        </p>
        <h1>{t('numbers.title')}</h1>
        <p class="lede">{rich('numbers.lede', { log: linkTo(paths.log()) })}</p>
        {months.length === 0 && <p class="nothing">{t('numbers.none')}</p>}
        {months.length > 1 && <Chart months={months} />}
        {months.map((month) => (
          <section class="block" aria-labelledby={`m-${month.month}`}>
            <h2 id={`m-${month.month}`}>{monthInWords(month.month)}</h2>
            <dl class="facts">
              <Fact name={t('numbers.reports')}>{countInWords(month.reports)}</Fact>
              <Fact name={t('numbers.firstLook')}>{hoursInWords(month.firstLook)}</Fact>
              <Fact name={t('numbers.decision')}>{hoursInWords(month.decision)}</Fact>
              <Fact name={t('numbers.measures')}>
                <Counts
                  counts={Object.entries(month.measures).map(([measure, count]) => [
                    t(`log.did.${measure as Measure}`),
                    count,
                  ])}
                />
              </Fact>
              <Fact name={t('numbers.rules')}>
                <Counts counts={Object.entries(month.rules)} />
              </Fact>
              <Fact name={t('numbers.appeals')}>{String(month.appeals)}</Fact>
              <Fact name={t('numbers.reversals')}>{String(month.reversals)}</Fact>
              <Fact name={t('log.looks')}>{String(month.looksBehind)}</Fact>
            </dl>
          </section>
        ))}
      </>
    ),
  }
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Counts({ counts }: { counts: readonly (readonly [name: string, count: number])[] }) {
  if (counts.length === 0) return <>{t('numbers.noRule')}</>
  return (
    <ul class="plain">
      {counts.map(([name, count]) => (
        <li dir="auto">{t('numbers.times', { name, count })}</li>
      ))}
    </ul>
  )
}

function countInWords(count: number | null): string {
  return count === null ? t('numbers.few') : String(count)
}

function hoursInWords(hours: Month['firstLook']): string {
  return hours ? t('numbers.hours', { ...hours }) : t('numbers.tooFew')
}

const monthFormats = {
  long: dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' }),
  short: dateFormat({ month: 'short', timeZone: 'UTC' }),
}

function monthInWords(month: string, style: 'long' | 'short' = 'long'): string {
  return monthFormats[style](new Date(`${month}-01T00:00:00Z`))
}

const bar = { width: 40, gap: 12, height: 120 }

// What it shows stands below in words: a reader who does not see it misses nothing.
function Chart({ months }: { months: readonly Month[] }) {
  const shown = months.toReversed()
  const most = Math.max(1, ...shown.map(({ reports }) => reports ?? 0))
  const width = shown.length * (bar.width + bar.gap)
  return (
    <figure class="chart block">
      <svg viewBox={`0 0 ${width} ${bar.height + 40}`} aria-hidden="true">
        {shown.map(({ month, reports }, at) => {
          const high = reports === null ? 4 : Math.max(1, (reports / most) * bar.height)
          const x = at * (bar.width + bar.gap)
          const middle = x + bar.width / 2
          return (
            <>
              <rect x={x} y={bar.height + 18 - high} width={bar.width} height={high} />
              <text x={middle} y={bar.height + 12 - high}>
                {reports ?? '<5'}
              </text>
              <text x={middle} y={bar.height + 34}>
                {monthInWords(month, 'short')}
              </text>
            </>
          )
        })}
      </svg>
      <figcaption class="soft">{t('numbers.chart')}</figcaption>
    </figure>
  )
}
