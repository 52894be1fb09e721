import { reportReasons, reportRoutes } from '../../../shared/forms/moderation.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, Form, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { OwnReport } from '../../visibility/reported.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { rich, t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { Folded } from './folded.tsx'

/** The form that reports a post; without a state, that one has reported it. */
export function reportPage(post: VisiblePost, state: FormState | null): Page {
  return {
    title: t('report.title'),
    nav: 'spaces',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.postInConversation(post.publicId)}>{t('post.inThread')}</a>
        </p>
        <h1>{t('report.title')}</h1>
        <p class="lede">{t('report.lede')}</p>
        <p>{rich('report.worried', { link: linkTo(paths.crisis()) })}</p>
        <Folded summary={t('post.titleAlone', { name: nameOf(post.by) })} html={post.html} />
        {state ? <ReportForm post={post} state={state} /> : <Made />}
      </>
    ),
  }
}

function Made() {
  return <p class="notice block-s">{rich('report.made', { link: linkTo(paths.myReports()) })}</p>
}

function ReportForm({ post, state }: { post: VisiblePost; state: FormState }) {
  return (
    <Form action={paths.report(post.publicId)} state={state} class="block">
      <Choices
        state={state}
        name="reason"
        legend={t('report.reason')}
        chosen=""
        options={reportReasons.map((value) => ({ value, label: t(`report.reason.${value}`) }))}
      />
      <TextArea
        state={state}
        name="note"
        label={t('report.note')}
        hint={t('report.noteHint')}
        max={limits.reportNoteLength}
        rows={4}
        optional
      />
      <Choices
        state={state}
        name="route"
        legend={t('report.route')}
        chosen="any"
        options={reportRoutes.map((value) => ({
          value,
          label: t(`report.route.${value}`),
          hint: t(`report.routeHint.${value}`),
        }))}
      />
      <p class="hint">{t('report.follows')}</p>
      <p class="row block-s">
        <button class="button main">{t('report.send')}</button>
        <a class="button" href={paths.postInConversation(post.publicId)}>
          {t('report.leave')}
        </a>
      </p>
      <p class="hint block-s">
        {rich('report.besides', {
          blocks: linkTo(paths.myBlocks()),
          help: linkTo(paths.help('reporting')),
        })}
      </p>
    </Form>
  )
}

interface OwnView {
  reports: readonly OwnReport[]
  next: string | null
  /** True just after reporting. */
  sent: boolean
}

/** What one has reported, and how far it is. */
export function ownReportsPage({ reports, next, sent }: OwnView): Page {
  return {
    title: t('report.ownTitle'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('you.title')}</a>
        </p>
        <h1>{t('report.ownTitle')}</h1>
        {sent && (
          <p class="notice" role="status">
            {t('report.sent')}
          </p>
        )}
        <p class="lede">{rich('report.ownLede', { link: linkTo(paths.help('reporting')) })}</p>
        {reports.length === 0 && <p class="nothing">{t('report.none')}</p>}
        {reports.length > 0 && (
          <ul class="contents block">
            {reports.map((report) => (
              <Own report={report} />
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

function Own({ report: { state, reason, note, at, post } }: { report: OwnReport }) {
  return (
    <li>
      <h2 class="title">{t(`report.reason.${reason}`)}</h2>
      <p class="meta">
        <Raw html={timeHtml(at)} />
        {post && (
          <span>
            <a href={paths.postInConversation(post)}>{t('post.inThread')}</a>
          </span>
        )}
      </p>
      <p>{t(`report.state.${state}`)}</p>
      {note && (
        <p dir="auto" class="words">
          {note}
        </p>
      )}
    </li>
  )
}
