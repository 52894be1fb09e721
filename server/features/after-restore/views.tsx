import type { ComponentChildren } from 'preact'
import { paths } from '../../../shared/paths.ts'
import { errorOf, Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t, type WordKey } from '../../words/index.ts'
import type { Restored } from './restored.ts'
import type { Standing } from './store.ts'

export interface AfterRestoreView {
  handle: string
  restored: Restored | null
  standing: Standing
  state: FormState
}

/** From when the forum is, everything that may have changed since, and the way to open it again. */
export function afterRestorePage(view: AfterRestoreView): Page {
  const { restored, standing, state } = view
  return {
    title: () => t('afterRestore.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('afterRestore.title')}</h1>
        {!restored && <p class="lede">{t('afterRestore.never')}</p>}
        {restored && <p class="lede">{rich('afterRestore.lede', momentsOf(restored))}</p>}
        <p>{t(standing.closed ? 'afterRestore.isClosed' : 'afterRestore.isOpen')}</p>
        <Standings {...view} />
        {standing.closed && (
          <Form action={paths.afterRestore()} state={state} class="block">
            <label class="choice">
              <input type="checkbox" name="looked" /> <span>{t('afterRestore.looked')}</span>
            </label>
            {errorOf(state, 'looked') && <p class="error">{errorOf(state, 'looked')}</p>}
            <p class="row">
              <button class="button main">{t('afterRestore.open')}</button>
            </p>
          </Form>
        )}
      </>
    ),
  }
}

function momentsOf({ at, from }: Restored) {
  const moment = (when: number) => () => <Raw html={timeHtml(when)} />
  return { at: moment(at), from: moment(from) }
}

function Standings({ handle, standing }: AfterRestoreView) {
  const { level, isClinician, entries, ending, newestEntry } = standing
  return (
    <ul class="contents block" aria-label={t('afterRestore.list')}>
      {(isClinician || level !== null) && (
        <Line href={paths.professionalMode()} word="mode.title">
          {t('afterRestore.mode', {
            on: String(level !== null),
            level: level ? t(`mode.level.${level}`) : '',
          })}
        </Line>
      )}
      <Line href={paths.keepApart()} word="keepApart.title">
        {t('afterRestore.entries', { count: entries })}{' '}
        {newestEntry !== null &&
          rich('afterRestore.newest', { at: () => <Raw html={timeHtml(newestEntry)} /> })}{' '}
        {ending > 0 && t('afterRestore.ending', { count: ending })}
      </Line>
      <Line href={paths.myPosts()} word="you.posts">
        {t('afterRestore.posts', { count: standing.posts, shown: standing.shown })}
      </Line>
      <Line href={paths.member(handle)} word="you.profile">
        {t('afterRestore.profile')}
      </Line>
      <Line href={paths.myCircles()} word="circle.title">
        {t('afterRestore.circles', { count: standing.circles })}
      </Line>
      <Line href={paths.myBlocks()} word="block.title">
        {t('afterRestore.blocks', { count: standing.blocks })}
      </Line>
      <Line href={paths.contactPoints()} word="contact.title">
        {t('afterRestore.contactPoints', { count: standing.contactPoints })}
      </Line>
    </ul>
  )
}

function Line(props: { href: string; word: WordKey; children: ComponentChildren }) {
  return (
    <li>
      <h2 class="title">
        <a href={props.href}>{t(props.word)}</a>
      </h2>
      <p class="soft">{props.children}</p>
    </li>
  )
}

/** For the home page: that the forum is of another day. */
export function RestoredLine({ restored, closed }: { restored: Restored; closed: boolean }) {
  const link = linkTo(paths.afterRestore())
  const word = closed ? 'afterRestore.lineClosed' : 'afterRestore.line'
  return <p class="notice">{rich(word, { ...momentsOf(restored), link })}</p>
}
