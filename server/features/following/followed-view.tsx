/** One's choices of what to hear of, on one page. */
import type { ComponentChildren } from 'preact'
import { paths } from '../../../shared/paths.ts'
import type { Page } from '../../html/page.tsx'
import { t, type WordKey } from '../../words/index.ts'
import { FollowForm } from './follow-form.tsx'
import type { FollowedThings } from './list-followed.ts'

export interface FollowedView extends FollowedThings {
  next: string | null
  first: boolean
  /** Its own address. */
  here: string
}

export function followedPage({ spaces, threads, branches, next, first, here }: FollowedView): Page {
  const isEmpty = spaces.length + threads.length + branches.length === 0
  return {
    title: () => t('follow.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('follow.title')}</h1>
        <p class="lede">{t('follow.lede')}</p>
        {isEmpty && <p class="nothing">{t('follow.none')}</p>}
        <Group title="follow.spaces" count={spaces.length}>
          {spaces.map(({ space, level }) => (
            <Line href={paths.space(space.slug)} name={space.name}>
              <FollowForm
                action={paths.followSpace(space.slug)}
                level={level}
                what="space"
                back={here}
              />
            </Line>
          ))}
        </Group>
        <Group title="follow.branches" count={branches.length}>
          {branches.map(({ post, level }) => (
            <Line href={paths.postInConversation(post.publicId)} name={t('follow.branchTitle')}>
              <FollowForm
                action={paths.followBranch(post.publicId)}
                level={level}
                what="branch"
                back={here}
              />
            </Line>
          ))}
        </Group>
        <Group title="follow.threads" count={threads.length}>
          {threads.map(({ thread, level }) => (
            <Line href={paths.thread(thread.publicId)} name={thread.title ?? t('thread.gone')}>
              <FollowForm
                action={paths.followThread(thread.publicId)}
                level={level}
                what="thread"
                back={here}
              />
            </Line>
          ))}
        </Group>
        {(next !== null || !first) && (
          <nav class="pages" aria-label={t('shell.pages')}>
            {!first && <a href={paths.myFollowing()}>{t('shell.first')}</a>}
            {next !== null && (
              <a href={`${paths.myFollowing()}?after=${next}`} rel="next">
                {t('shell.next')}
              </a>
            )}
          </nav>
        )}
      </>
    ),
  }
}

function Group(props: { title: WordKey; count: number; children: ComponentChildren }) {
  if (props.count === 0) return null
  const id = props.title.replace('.', '-')
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{t(props.title)}</h2>
      <ul class="contents">{props.children}</ul>
    </section>
  )
}

function Line(props: { href: string; name: string; children: ComponentChildren }) {
  return (
    <li>
      <h3 class="title">
        <a href={props.href} dir="auto">
          {props.name}
        </a>
      </h3>
      {props.children}
    </li>
  )
}
