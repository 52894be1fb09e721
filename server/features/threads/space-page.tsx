/** A space as a table of contents: its threads by last activity. */
import { render } from 'preact-render-to-string'
import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import type { Page } from '../../html/page.tsx'
import { mayStartThread } from '../../permissions/conversation.ts'
import type { Ask } from '../../request/ask.ts'
import type { VisibleSpace, VisibleThread } from '../../visibility/rows.ts'
import { t, type WordKey } from '../../words/index.ts'
import { threadRowHtml } from './thread-row.ts'

export interface SpaceView {
  space: VisibleSpace
  threads: VisibleThread[]
  next: string | null
  cursor: string
  isFirst: boolean
  /** Whether search engines, which sign in nowhere, may list it. */
  indexed: boolean
}

const accessWords: Partial<Record<VisibleSpace['access'], WordKey>> = {
  public: 'space.public',
  invitation: 'space.invitation',
  clinicians: 'space.clinicians',
}

export function spacePage(ask: Ask, view: SpaceView): Page {
  const { space, threads } = view
  return {
    title: space.name,
    nav: 'spaces',
    indexed: view.indexed,
    ...(space.access === 'public' && { feed: escapeHtml(paths.feed(space.slug)) }),
    body: () => null,
    html: () => [
      render(
        <SpaceHead
          space={space}
          signedIn={ask.self !== null}
          mayStart={mayStartThread(ask.viewer, space)}
        />,
      ),
      `<live-space data-space="${space.publicId}" data-cursor="${view.cursor}" data-first="${view.isFirst ? 1 : 0}">`,
      `<ul class="contents leaders threads block" aria-label="${escapeHtml(t('space.conversations'))}">`,
      ...threads.map(threadRowHtml),
      `</ul>${threads.length === 0 ? `<p class="nothing">${t('thread.none')}</p>` : ''}</live-space>`,
      pages(view),
    ],
  }
}

function SpaceHead(props: { space: VisibleSpace; signedIn: boolean; mayStart: boolean }) {
  const { space, signedIn, mayStart } = props
  const access = accessWords[space.access]
  return (
    <>
      <p class="crumb">
        <a href={paths.spaces()}>{t('space.all')}</a>
      </p>
      <h1 dir="auto">{space.name}</h1>
      {space.description && (
        <p class="lede" dir="auto">
          {space.description}
        </p>
      )}
      {access && <p class="hint">{t(access)}</p>}
      {signedIn && (
        <p class="row block-s">
          {mayStart && (
            <a class="button main" href={paths.newThread(space.slug)}>
              {t('thread.start')}
            </a>
          )}
          <a class="branch" href={paths.followSpace(space.slug)}>
            {t('follow.change')}
          </a>
        </p>
      )}
    </>
  )
}

function pages({ space, next, isFirst }: SpaceView): string {
  const first = isFirst
    ? ''
    : `<a href="${escapeHtml(paths.space(space.slug))}">${t('shell.first')}</a>`
  const on =
    next === null
      ? ''
      : `<a href="${escapeHtml(paths.space(space.slug))}?after=${next}" rel="next">${t('shell.next')}</a>`
  return first || on
    ? `<nav class="pages" aria-label="${t('shell.pages')}">${first}${on}</nav>`
    : ''
}
