import { type CaseAct, paths } from '../../../shared/paths.ts'
import { Form, FormNotice, type FormState } from '../../html/form.tsx'
import { LiveCases } from '../../html/live-cases.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Said } from '../../visibility/case-scope.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { Appeals } from './appeals/case-section.tsx'
import { Besides } from './case-besides.tsx'
import { Facts, titleOf } from './case-views.tsx'
import { Decide, Decided, Proposal } from './deciding/views.tsx'
import { Folded } from './folded.tsx'
import type { ShownCase } from './json.ts'

/** One case: what was said about it, the text as it was, and what can be done. */
export function casePage(shown: ShownCase, forms: CaseForms): Page {
  const { one, held, post, decided } = shown
  const title = () => titleOf(one)
  return {
    title,
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.moderationQueue()}>{t('case.queue')}</a>
        </p>
        <LiveCases from={paths.moderationCase(one.publicId)}>
          <h1>{title()}</h1>
          {forms.failed && !isShown(forms.failed, shown) && (
            <FormNotice state={forms.of(forms.failed)} />
          )}
          <p class="meta">
            <Facts one={one} held={held} />
          </p>
          <section class="block" aria-labelledby="said">
            <h2 id="said">{t('case.said')}</h2>
            <ul class="contents">
              {one.reports.map((said, index) => (
                <WhatWasSaid said={said} title={shown.titles[index] ?? ''} />
              ))}
            </ul>
          </section>
          <section class="block" aria-labelledby="text">
            <h2 id="text">{t('case.text', { name: nameOf(one.by) })}</h2>
            <p class="soft">{t('case.textAbout')}</p>
            {one.versions.map(({ writtenAt, html, contentNote }) => (
              <>
                <Folded summary={contentNote ?? t('case.version')} html={html} />
                <p class="meta">
                  <Raw html={timeHtml(writtenAt)} />
                </p>
              </>
            ))}
            {post && (
              <p class="block-s">
                <a href={paths.postInConversation(post)}>{t('post.inThread')}</a>
              </p>
            )}
          </section>
          <Around context={shown.context} />
          {decided && <Decided decision={decided} />}
          <Work shown={shown} forms={forms} />
          <Besides one={one} k={`${forms.of('pass').key}-tie`} />
          <section class="block" aria-labelledby="history">
            <h2 id="history">{t('case.history')}</h2>
            <ul class="plain">
              {one.history.map(({ at, what }) => (
                <li>
                  <Raw html={timeHtml(at)} />: {t(`case.event.${what}`)}
                </li>
              ))}
            </ul>
          </section>
        </LiveCases>
      </>
    ),
  }
}

/** What stood around it, for those who may read that where it stands. */
function Around({ context }: Pick<ShownCase, 'context'>) {
  if (context.length === 0) return null
  return (
    <section class="block" aria-labelledby="around">
      <h2 id="around">{t('case.around')}</h2>
      <p class="soft">{t('case.aroundAbout')}</p>
      {context.map(({ place, by, html, contentNote }) => (
        <Folded
          summary={contentNote ?? t(`case.around.${place}`, { name: nameOf(by) })}
          html={html}
        />
      ))}
    </section>
  )
}

/** Whether a form is on the page: what went wrong is said in it, or else above everything. */
function isShown(act: CaseAct, { one, held, proposed, self }: ShownCase): boolean {
  if (one.state === 'decided' || one.state === 'closed') return false
  const yours = proposed?.proposed_by === self
  if (one.state === 'needs-second') return act === (yours ? 'release' : 'second')
  if (act === 'claim' || act === 'release') return act === (held === 'you' ? 'release' : 'claim')
  if (held === 'another') return false
  const ofAppeals = act === 'hear' || act === 'words'
  return act === 'pass' || (one.state === 'appealed' ? ofAppeals : act === 'decide')
}

function WhatWasSaid({ said: { note, at }, title }: { said: Said; title: string }) {
  return (
    <li>
      <h3 class="title" dir="auto">
        {title}
      </h3>
      <p class="meta">
        <Raw html={timeHtml(at)} />
      </p>
      <p dir="auto" class={note ? 'words' : 'soft'}>
        {note || t('case.noWords')}
      </p>
    </li>
  )
}

/** The forms of a case, each as it is shown: with what was typed into the one that failed. */
export interface CaseForms {
  of(act: CaseAct): FormState
  failed: CaseAct | null
}

function Work({ shown, forms }: { shown: ShownCase; forms: CaseForms }) {
  const { one, held, appeals } = shown
  if (one.state === 'decided' || one.state === 'closed') return null
  if (one.state === 'needs-second') return <Proposal shown={shown} forms={forms} />
  return (
    <>
      <Hold id={one.publicId} held={held} forms={forms} />
      {held !== 'another' && one.state !== 'appealed' && (
        <Decide shown={shown} state={forms.of('decide')} />
      )}
      {held !== 'another' && appeals.length > 0 && <Appeals shown={shown} forms={forms} />}
      {held !== 'another' && <Pass id={one.publicId} state={forms.of('pass')} />}
    </>
  )
}

function Hold({ id, held, forms }: { id: string; held: ShownCase['held']; forms: CaseForms }) {
  const way = held === 'you' ? 'release' : 'claim'
  const state = forms.of(way)
  return (
    <Form action={paths.moderationCase(id, way)} state={state} class="block">
      <p>{t(held === null ? 'case.free' : `case.held.${held}`)}</p>
      {held !== 'another' && (
        <p class="row block-s">
          <button class={held === null ? 'button main' : 'button'}>{t(`case.${way}`)}</button>
        </p>
      )}
    </Form>
  )
}

function Pass({ id, state }: { id: string; state: FormState }) {
  return (
    <Form action={paths.moderationCase(id, 'pass')} state={state} class="block">
      <p>{t('case.passAbout')}</p>
      <p class="row block-s">
        <button class="button">{t('case.pass')}</button>
      </p>
    </Form>
  )
}
