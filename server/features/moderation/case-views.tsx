import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { FullCase, ListedCase, Said } from '../../visibility/case-scope.ts'
import { rich, t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { Folded } from './folded.tsx'
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
    title: t('case.queue'),
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
      </>
    ),
  }
}

function titleOf(one: ListedCase): string {
  const reasons = reasonsOf(one).map((reason) => t(`report.reason.${reason}`))
  return reasons.length > 0 ? reasons.join('; ') : t('case.withdrawn')
}

type Held = ReturnType<typeof heldBy>

function Facts({ one, held }: { one: ListedCase; held: Held }) {
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

interface CaseView {
  one: FullCase
  held: Held
  /** Where the post stands, when it is seen there. */
  post: string | null
  state: FormState
}

/** One case: what was said about the post, the post as it was, and taking it on. */
export function casePage({ one, held, post, state }: CaseView): Page {
  const title = titleOf(one)
  return {
    title,
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.moderationQueue()}>{t('case.queue')}</a>
        </p>
        <h1>{title}</h1>
        <p class="meta">
          <Facts one={one} held={held} />
        </p>
        <section class="block" aria-labelledby="said">
          <h2 id="said">{t('case.said')}</h2>
          <ul class="contents">
            {one.reports.map((said) => (
              <WhatWasSaid said={said} />
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
        <Hold id={one.publicId} held={held} state={state} />
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
      </>
    ),
  }
}

function WhatWasSaid({ said: { reason, note, at } }: { said: Said }) {
  return (
    <li>
      <h3 class="title">{t(`report.reason.${reason}`)}</h3>
      <p class="meta">
        <Raw html={timeHtml(at)} />
      </p>
      <p dir="auto" class={note ? 'words' : 'soft'}>
        {note || t('case.noWords')}
      </p>
    </li>
  )
}

function Hold({ id, held, state }: { id: string; held: Held; state: FormState }) {
  const way = held === 'you' ? 'release' : 'claim'
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

/** For those who read cases: that some wait. */
export function CasesLine({ count }: { count: number }) {
  return <p class="soft">{rich('case.line', { link: linkTo(paths.moderationQueue()), count })}</p>
}
