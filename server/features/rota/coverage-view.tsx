/** The hours of the moderation team: when somebody is usually there, on duty and not on call. */
import type { VNode } from 'preact'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { Coverage } from './coverage.ts'

const time = (at: number): VNode => <Raw html={timeHtml(at)} />

/** Whether somebody is usually there now, and from when or until when; nothing where no hours are known. */
export function CoverageLine({ coverage }: { coverage: Coverage | null }) {
  if (!coverage) return null
  const { now, spans } = coverage
  const next = spans[0]
  if (now) return <p>{rich('rota.now', { until: () => time(now.to) })}</p>
  return next ? <p>{rich('rota.later', { from: () => time(next.from) })}</p> : null
}

/** The hours of the days ahead, one after the other. */
export function CoverageHours({ coverage }: { coverage: Coverage | null }) {
  if (!coverage || coverage.spans.length === 0) return <p>{t('rota.unknown')}</p>
  return (
    <>
      <CoverageLine coverage={coverage} />
      <ul class="plain">
        {coverage.spans.map(({ from, to }) => (
          <li>{rich('rota.span', { from: () => time(from), until: () => time(to) })}</li>
        ))}
      </ul>
    </>
  )
}
