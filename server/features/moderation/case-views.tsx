import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import { LiveCases } from '../../html/live-cases.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { ListedCase } from '../../visibility/case-scope.ts'
import { rich, t } from '../../words/index.ts'
import { heldBy, reasonsOf } from './json.ts'

interface QueueView {
  cases: readonly ListedCase[]
  /** Internal id of the one who reads it. */
  self: number
  next: string | null
}

/** What waits for the one who asks, without a word of what was written. */
export function queuePage({ cases, self, next }: QueueView): Page {
  return {
    title: () => t('case.queue'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('case.queue')}</h1>
        <p class="lede">{t('case.lede')}</p>
        <p>{rich('case.help', { link: linkTo(paths.help('reporting')) })}</p>
        <p>
          <a href={paths.appealed()}>{t('statement.title')}</a>
        </p>
        <LiveCases from={paths.moderationQueue()}>
          {cases.length === 0 && <p class="nothing">{t('case.none')}</p>}
          {cases.length > 0 && (
            <ul class="contents block">
              {cases.map((one) => (
                <li>
                  <h2 class="title">
                    <a href={paths.moderationCase(one.publicId)}>{titleOf(one)}</a>
                  </h2>
                  <p class="meta">
                    <Facts one={one} held={heldBy(one, self)} />
                  </p>
                </li>
              ))}
            </ul>
          )}
          {next && (
            <p class="row block-s">
              <a class="button" href={`${paths.moderationQueue()}?after=${next}`}>
                {t('case.more')}
              </a>
            </p>
          )}
        </LiveCases>
      </>
    ),
  }
}

/** Why a case was reported, as its heading. */
export function titleOf(one: ListedCase): string {
  const reasons = reasonsOf(one).map((reason) => t(`report.reason.${reason}`))
  if (reasons.length > 0) return reasons.join('; ')
  return t(one.target === 'decision' ? 'case.review' : 'case.withdrawn')
}

type Held = ReturnType<typeof heldBy>

/** What stands below the heading of a case. */
export function Facts({ one, held }: { one: ListedCase; held: Held }) {
  return (
    <>
      {one.urgent && <b>{t('case.urgent')}</b>}
      <span>{t('case.reports', { count: one.reports.length })}</span>
      {one.space && <span dir="auto">{one.space.name}</span>}
      <Raw html={timeHtml(one.openedAt)} />
      {held && <span>{t(`case.heldBy.${held}`)}</span>}
    </>
  )
}

/** For those who read cases: that some wait. */
export function CasesLine({ count }: { count: number }) {
  const link = linkTo(paths.moderationQueue())
  return <p class="soft">{rich('case.line', { link, ...countedUpTo(count) })}</p>
}

/** A number that was counted no further than one beyond `limits.waitingCounted`, for words. */
export function countedUpTo(count: number) {
  const most = limits.waitingCounted
  return count > most ? { count: most, more: 'yes' } : { count, more: 'no' }
}
