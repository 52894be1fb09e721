import { type CaseTarget, reportRoutes } from '../../../shared/forms/moderation.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { rates } from '../../../shared/rates.ts'
import { Choices, Form, type FormState, TextArea } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Tick } from '../../html/tick.tsx'
import { rich, t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { Folded } from './folded.tsx'
import type { Target } from './report-target.ts'

interface ReportView {
  found: Target
  reasons: readonly { value: string; label: string }[]
  /** Null when one has reported it. */
  state: FormState | null
}

/** The one screen on which something is reported. */
export function reportPage({ found, reasons, state }: ReportView): Page {
  const { target } = found.what
  return {
    title: () => t(`report.title.${target}`),
    nav: 'spaces',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={found.back}>{t(`report.back.${target}`)}</a>
        </p>
        <h1>{t(`report.title.${target}`)}</h1>
        <p class="lede">{t(`report.lede.${target}`)}</p>
        {target !== 'decision' && (
          <p>{rich('report.worried', { link: linkTo(worriedAbout(found)) })}</p>
        )}
        {found.html && <Folded summary={found.summary()} html={found.html} />}
        {state ? (
          <ReportForm found={found} reasons={reasons} state={state} />
        ) : (
          <Made target={target} />
        )}
      </>
    ),
  }
}

function worriedAbout({ post, what, id }: Target): string {
  return post
    ? paths.worryPost(post.publicId)
    : what.member === null
      ? paths.worry()
      : paths.worryMember(id)
}

function Made({ target }: { target: CaseTarget }) {
  const link = linkTo(paths.myReports())
  return <p class="notice block-s">{rich(`report.made.${target}`, { link })}</p>
}

type FormView = ReportView & { state: FormState }

function ReportForm({ found, reasons, state }: FormView) {
  const { target } = found.what
  const conversation = target === 'post' || target === 'thread'
  const routes = reportRoutes.filter((route) => conversation || route !== 'uninvolved')
  return (
    <Form action={found.action} state={state} class="block">
      <Choices
        state={state}
        name="reason"
        legend={t('report.reason')}
        chosen=""
        options={[...reasons]}
      />
      <p class="hint">{rich('report.rules', { link: linkTo(paths.rules()) })}</p>
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
        options={routes.map((value) => ({
          value,
          label: t(`report.route.${value}`),
          hint: t(`report.routeHint.${value}`),
        }))}
      />
      <Folds found={found} state={state} />
      <fieldset>
        <legend>{t('report.told')}</legend>
        <div class="choices">
          <Tick state={state} name="quiet" label={t('report.quiet')} hint={t('report.quietHint')} />
        </div>
      </fieldset>
      <p class="hint">{t(`report.follows.${target}`)}</p>
      <p class="row block-s">
        <button class="button main">{t('report.send')}</button>
        <a class="button" href={found.back}>
          {t('report.leave')}
        </a>
      </p>
      <p class="hint block-s">
        {t('report.limit', { count: rates.report.points })}{' '}
        {rich('report.besides', {
          blocks: linkTo(paths.myBlocks()),
          help: linkTo(paths.help('reporting')),
        })}
      </p>
    </Form>
  )
}

/** What takes effect whatever comes of the report. */
function Folds({ found: { post, what, id }, state }: Pick<FormView, 'found' | 'state'>) {
  const named = post ? post.by.kind === 'member' || post.by.kind === 'alias' : what.member !== null
  if (!post && !named) return null
  return (
    <fieldset>
      <legend>{t('report.folds')}</legend>
      <p class="hint">{t('report.foldsHint')}</p>
      <div class="choices">
        {post && <Tick state={state} name="hide" label={t('report.hide')} />}
        {named && (
          <Tick
            state={state}
            name="mute"
            label={t('report.mute', { name: post ? nameOf(post.by) : id })}
          />
        )}
      </div>
    </fieldset>
  )
}
