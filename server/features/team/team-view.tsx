import { type MatterState, matterStates } from '../../../shared/forms/team.ts'
import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import { LiveCases } from '../../html/live-cases.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Matter } from '../../visibility/matter-scope.ts'
import { rich, t } from '../../words/index.ts'
import { countedUpTo } from '../moderation/case-views.tsx'
import { OfficeCrumb } from '../you/office-crumb.tsx'

interface ListView {
  matters: readonly Matter[]
  state: MatterState
  next: string | null
}

/** What members have brought up and was given to the one who reads. */
export function teamMattersPage({ matters, state, next }: ListView): Page {
  return {
    title: () => t('team.list'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <OfficeCrumb />
        <h1>{t('team.list')}</h1>
        <p class="lede">{t('team.listLede')}</p>
        <nav aria-label={t('team.which')}>
          <ul class="row">
            {matterStates.map((one) => (
              <li>
                <a
                  class="button small"
                  href={`${paths.teamMatters()}?state=${one}`}
                  aria-current={one === state ? 'page' : undefined}
                >
                  {t(`team.which.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LiveCases from={paths.teamMatters()}>
          {matters.length === 0 && <p class="nothing">{t('team.none')}</p>}
          {matters.length > 0 && <MatterList matters={matters} />}
        </LiveCases>
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.teamMatters()}?state=${state}&after=${next}`}>
              {t('case.more')}
            </a>
          </p>
        )}
      </>
    ),
  }
}

/** Matters as the team lists them. */
export function MatterList(props: { matters: readonly Matter[]; heading?: 'h3' }) {
  const { matters, heading: Heading = 'h2' } = props
  return (
    <ul class="contents block">
      {matters.map((one) => (
        <li>
          <Heading class="title">
            <a href={paths.teamMatters(one.publicId)} dir="auto">
              {one.subject}
            </a>
          </Heading>
          <p class="meta">
            <span dir="auto">{one.handle}</span>
            {one.route === 'overseers' && <span>{t('team.pastTeam')}</span>}
            <Raw html={timeHtml(one.movedAt)} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** For those who answer: that something waits. */
export function MattersLine({ count }: { count: number }) {
  const link = linkTo(paths.teamMatters())
  return <p class="soft">{rich('team.line', { link, ...countedUpTo(count) })}</p>
}
