import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { isOver, type OwnReport } from '../../visibility/own-reports.ts'
import { rich, t } from '../../words/index.ts'
import { type Here, HereLine } from '../rota/here.tsx'

interface Titled {
  report: OwnReport
  /** Its reason in words. */
  title: string
}

interface OwnView {
  reports: readonly Titled[]
  next: string | null
  /** True just after reporting. */
  sent: boolean
  here: Here
}

/** What one has reported, and how far it is. */
export function ownReportsPage({ reports, next, sent, here }: OwnView): Page {
  return {
    title: () => t('report.ownTitle'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('you.title')}</a>
        </p>
        <h1>{t('report.ownTitle')}</h1>
        {sent && (
          <div class="notice" role="status">
            <p>{t('report.sent')}</p>
            <HereLine here={here} />
          </div>
        )}
        <p class="lede">{rich('report.ownLede', { link: linkTo(paths.help('reporting')) })}</p>
        {!sent && <HereLine here={here} />}
        {reports.length === 0 && <p class="nothing">{t('report.none')}</p>}
        {reports.length > 0 && (
          <ul class="contents block">
            {reports.map((one) => (
              <Own {...one} />
            ))}
          </ul>
        )}
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.myReports()}?after=${next}`}>
              {t('report.more')}
            </a>
          </p>
        )}
      </>
    ),
  }
}

function Own({ report, title }: Titled) {
  const { state, note, at, publicId, target } = report
  const where = placeOf(report)
  return (
    <li>
      <h2 class="title" dir="auto">
        {title}
      </h2>
      <p class="meta">
        <span>{t(`report.about.${target}`)}</span>
        <Raw html={timeHtml(at)} />
        {where && (
          <span>
            <a href={where}>{t(`report.back.${target}`)}</a>
          </span>
        )}
      </p>
      <p>{t(`report.state.${state}`)}</p>
      {note && (
        <p dir="auto" class="words">
          {note}
        </p>
      )}
      {!isOver(state) && (
        <form class="row" method="post" action={paths.myReports(publicId)}>
          <input type="hidden" name="_method" value="delete" />
          <button class="act">
            {t('report.withdraw')} <About name={title} />
          </button>
        </form>
      )}
    </li>
  )
}

function placeOf({ post, member, decision }: OwnReport): string | null {
  if (decision !== null) return paths.myDecisions(decision)
  if (post !== null) return paths.postInConversation(post)
  return member === null ? null : paths.member(member)
}
