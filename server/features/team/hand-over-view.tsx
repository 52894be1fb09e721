import { paths } from '../../../shared/paths.ts'
import { LiveCases } from '../../html/live-cases.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { ListedCase } from '../../visibility/case-scope.ts'
import type { Matter } from '../../visibility/matter-scope.ts'
import { t, type WordKey } from '../../words/index.ts'
import { OfficeCrumb } from '../you/office-crumb.tsx'
import { titleOf } from '../moderation/case-views.tsx'
import { MatterList } from './team-view.tsx'

interface HandOverView {
  yours: readonly ListedCase[]
  others: readonly ListedCase[]
  second: readonly ListedCase[]
  free: readonly ListedCase[]
  waiting: readonly Matter[]
  answered: readonly Matter[]
  /** Whether it has waited for long. */
  isOld: (one: { openedAt: number }) => boolean
}

/** What is open, on one page: to read at the end of one's hours, and at the beginning. */
export function handOverPage(view: HandOverView): Page {
  const { yours, others, second, free, waiting, answered, isOld } = view
  const parts: [WordKey, readonly ListedCase[]][] = [
    ['handOver.yours', yours],
    ['handOver.second', second],
    ['handOver.others', others],
    ['handOver.free', free],
  ]
  return {
    title: () => t('handOver.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <OfficeCrumb />
        <h1>{t('handOver.title')}</h1>
        <p class="lede">{t('handOver.lede')}</p>
        <LiveCases from={paths.handOver()}>
          {parts.map(([word, cases]) => (
            <section class="block" aria-label={t(word)}>
              <h2>{t(word)}</h2>
              {cases.length === 0 && <p class="nothing">{t('handOver.none')}</p>}
              {cases.length > 0 && <Cases cases={cases} isOld={isOld} />}
            </section>
          ))}
          <section class="block" aria-label={t('handOver.waiting')}>
            <h2>{t('handOver.waiting')}</h2>
            <Matters matters={waiting} />
          </section>
          <section class="block" aria-label={t('handOver.answered')}>
            <h2>{t('handOver.answered')}</h2>
            <Matters matters={answered} />
          </section>
        </LiveCases>
      </>
    ),
  }
}

function Cases({ cases, isOld }: { cases: readonly ListedCase[] } & Pick<HandOverView, 'isOld'>) {
  return (
    <ul class="contents">
      {cases.map((one) => (
        <li>
          <h3 class="title">
            <a href={paths.moderationCase(one.publicId)}>{titleOf(one)}</a>
          </h3>
          <p class="meta">
            {one.urgent && <b>{t('case.urgent')}</b>}
            <Raw html={timeHtml(one.openedAt)} />
            {isOld(one) && <span>{t('handOver.old')}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Matters({ matters }: { matters: readonly Matter[] }) {
  if (matters.length === 0) return <p class="nothing">{t('handOver.none')}</p>
  return <MatterList matters={matters} heading="h3" />
}
