import type { CaseTarget } from '../../../shared/forms/moderation.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import { escapeHtml } from '../../html/escape.ts'
import { mayTakePart } from '../../permissions/conversation.ts'
import type { Ask } from '../../request/ask.ts'
import { findOwnDecision } from '../../visibility/decided.ts'
import { findMember } from '../../visibility/member-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import type { Reported } from '../../visibility/reported.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'

/** Something that can be reported, as the one who asks sees it. */
export interface Target {
  what: Reported
  /** What goes by in JSON: a public id, or a handle. */
  id: string
  /** Where it is reported to. */
  action: string
  /** Where it stands. */
  back: string
  /** What is shown of it, folded. */
  summary: () => string
  html: string
  /** What can be hidden, and whose name muted. */
  post: VisiblePost | null
  /** Internal id of the member who can be muted. */
  member: number | null
}

const nothing = { post: null, member: null, decision: null }

/**
 * What the address names. @throws SignedOut, NotFound, and Forbidden for what is one's own and for
 * those who have not been let in
 */
export async function findTarget(ask: Ask, target: CaseTarget): Promise<Target> {
  const { id: self } = ask.member()
  const found = await finders[target](ask, self)
  if (!found) throw new NotFound()
  if (!mayTakePart(ask.viewer)) throw new Forbidden('report.onlyMembers')
  if (found.post?.mine || found.member === self) throw new Forbidden('report.own')
  return found
}

type Finder = (ask: Ask, self: number) => Promise<Target | null>

const finders: Record<CaseTarget, Finder> = {
  post: findReportedPost,
  thread: findReportedThread,
  member: findReportedMember,
  decision: findReportedDecision,
}

async function findReportedPost(ask: Ask): Promise<Target | null> {
  const post = await findPost(ask.forum.reader, ask.viewer, ask.param('id'))
  return post && ofPost(post)
}

function ofPost(post: VisiblePost): Target {
  const id = post.publicId
  return {
    what: { ...nothing, target: 'post', post: post.id },
    id,
    action: paths.report(id),
    back: paths.postInConversation(id),
    summary: () => t('post.titleAlone', { name: nameOf(post.by) }),
    html: post.html,
    post,
    member: null,
  }
}

// A thread is its opening with a title: where that is out of sight, there is none to report.
async function findReportedThread(ask: Ask): Promise<Target | null> {
  const { reader } = ask.forum
  const thread = await findThread(reader, ask.viewer, ask.param('id'))
  if (!thread?.openingPublicId) return null
  const opening = await findPost(reader, ask.viewer, thread.openingPublicId)
  const { title } = thread
  if (!opening || title === null) return null
  return {
    ...ofPost(opening),
    what: { ...nothing, target: 'thread', post: opening.id },
    id: thread.publicId,
    action: paths.reportsOf(paths.thread(thread.publicId)),
    back: paths.thread(thread.publicId),
    summary: () => title,
  }
}

async function findReportedMember(ask: Ask): Promise<Target | null> {
  const member = await findMember(ask.forum.reader, ask.viewer, ask.param('handle'))
  if (!member) return null
  const page = paths.member(member.handle)
  return {
    what: { ...nothing, target: 'member', member: member.id },
    id: member.handle,
    action: paths.reportsOf(page),
    back: page,
    summary: () => member.handle,
    html: member.about ? `<p class="words">${escapeHtml(member.about)}</p>` : '',
    post: null,
    member: member.id,
  }
}

// By whom it concerns, and by those who reported what it is about; those are told less of it.
async function findReportedDecision(ask: Ask, self: number): Promise<Target | null> {
  const { reader } = ask.forum
  const decision = await findOwnDecision(reader, self, ask.param('id'))
  if (!decision) return null
  const { id, publicId, part, reason } = decision
  const { post } = await reader
    .selectFrom('decision')
    .select('post_id as post')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const page = paths.myDecisions(publicId)
  return {
    what: { target: 'decision', post, member: null, decision: id },
    id: publicId,
    action: paths.reportsOf(page),
    back: page,
    summary: () => t('report.aDecision'),
    html: part === 'concerned' ? `<p class="words">${escapeHtml(reason)}</p>` : '',
    post: null,
    member: null,
  }
}
