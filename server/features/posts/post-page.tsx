/** One post by itself, with the reply form: everything can be done here without scripts. */
import { paths } from '../../../shared/paths.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { mayCalm } from '../../permissions/conversation.ts'
import type { Ask } from '../../request/ask.ts'
import { findClosed } from '../../visibility/closed-branch.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { inLanguage, t } from '../../words/index.ts'
import { findPolicyCard } from '../crisis-policy/find-card.tsx'
import { draftKeys } from '../drafts/keys.ts'
import { FollowBranchLink } from '../following/follow-form.tsx'
import { answeringIn, signInLink } from './answering.ts'
import { articleFor } from './article.ts'
import { findWriter } from './audience-choice.ts'
import { nameOf } from './byline.ts'
import { Composer } from './composer.tsx'
import { closedNotice } from './measure-html.ts'
import { findTools, OwnTools } from './own-tools.tsx'

/** The page of a post. `state` is the composer after a mistake. */
export async function postPage(
  ask: Ask,
  post: VisiblePost,
  thread: VisibleThread,
  state?: FormState,
): Promise<Page> {
  const tools = post.own ? await findTools(ask, post, thread) : null
  const key = ask.forum.world.id()
  const name = inLanguage(ask.language, () => nameOf(post.by))
  const quoted = ask.query('quote') === '1' ? `[quote:${post.publicId}]\n\n[/quote]\n\n` : ''
  const draft = draftKeys.reply(thread.publicId)
  const writer = await findWriter(ask.forum.reader, ask.viewer, thread.space, draft)
  const form = state ?? blankForm(key, quoted ? { body: quoted } : {})
  const card = await findPolicyCard(ask, paths.post(post.publicId))
  const closed = await findClosed(ask.forum.reader, ask.viewer, post.id)
  const { removed } = post.measures
  const title = () =>
    thread.title ? t('post.title', { name, thread: thread.title }) : t('post.titleAlone', { name })
  const foot = () => {
    const { open, above } = answeringIn(ask.viewer, thread)
    const isOpen = open && !closed && !removed
    const notice = open && closed ? closedNotice(closed) : above
    return (
      <>
        {isOpen && card}
        {!removed && <Raw as="div" html={notice ?? signInLink(paths.post(post.publicId))} />}
        {ask.self && (
          <Composer thread={thread} state={form} parent={post} writer={writer} shut={!isOpen} />
        )}
      </>
    )
  }
  return {
    title,
    nav: 'spaces',
    body: () => (
      <>
        {thread.space && (
          <p class="crumb">
            <a href={paths.space(thread.space.slug)} dir="auto">
              {thread.space.name}
            </a>
          </p>
        )}
        <h1 dir="auto">{thread.title ?? t('thread.gone')}</h1>
        <p>
          <a href={paths.postInConversation(post.publicId)}>{t('post.inThread')}</a>
        </p>
        {ask.self && <FollowBranchLink post={post.publicId} />}
        {ask.self && !post.mine && <MarkUnread post={post} thread={thread} />}
        {post.depth > 0 && <h2 class="unseen">{t('post.titleAlone', { name })}</h2>}
        <Raw as="div" html={articleFor(post).toString()} />
        {tools && <OwnTools {...tools} />}
        {mayCalm(ask.viewer, thread) && (
          <p>
            <a class="act" href={paths.calmPost(post.publicId)}>
              {t('measure.tools')}
            </a>
          </p>
        )}
        {foot()}
      </>
    ),
  }
}

// For coming back to it: the conversation is new again from here on.
function MarkUnread({ post, thread }: { post: VisiblePost; thread: VisibleThread }) {
  return (
    <form method="post" action={paths.readThread(thread.publicId)}>
      <input type="hidden" name="_method" value="delete" />
      <input type="hidden" name="from" value={post.publicId} />
      <button class="act">{t('post.unreadFrom')}</button>
    </form>
  )
}
