/** Everything the viewer can ask for, page after page, as pages and as data. */
import type { History } from './erase.ts'
import type { Op } from './ops.ts'
import { circleId, pictureId, type Places, postId, threadId } from './requests.ts'
import type { Answer } from './wire.ts'

export type Accept = 'json' | 'html'

export interface Question {
  path: string
  accept: Accept
}

const own = [
  '/',
  '/spaces',
  '/me',
  '/me/profile',
  '/me/posts',
  '/me/posts?audience=me',
  '/me/posts?space=kitchen',
  '/me/posts/audience?audience=me&which=all',
  '/me/circles',
  '/me/blocks',
  '/me/keep-apart',
  '/me/professional-mode',
  '/me/step-back',
  '/me/boundary-record',
  '/me/drafts',
  '/me/sessions',
  '/me/passkeys',
  '/me/passphrase',
  '/me/recovery-codes',
  '/me/export',
  '/me/leave',
  '/me/bookmarks',
  '/me/pictures',
  '/me/following',
  '/me/notices',
  '/me/push',
  '/me/muted-words',
  '/search?q=words',
  '/search?q=other',
  '/search?q=title',
  '/search?q=words&by=Alice',
  '/invitations',
  '/approvals',
  '/community',
  '/community/roles',
  '/community/roles?handle=Alice',
  '/community/spaces',
  '/moderation/log',
  '/moderation/queue',
  '/moderation/hand-over',
  '/moderation/team',
  '/moderation/unanswered?hours=0',
  '/me/team',
  '/me/standing',
]

const ofPost = [
  '',
  '?part=article',
  '?quote=1',
  '/in-thread',
  '/history',
  '/bookmark',
  '/audience',
  '/edit',
  '/delete',
  '/follow',
]

/** All questions at the end; before that, in turn, the pages that show most. */
export function questionsOf(
  { cast, ops }: History,
  { places, moment, last }: { places: Places; moment: number; last: boolean },
): Question[] {
  const threads = ops.flatMap((op) => (op?.act.do === 'start' ? [threadId(op.step)] : []))
  const written = [...places.keys()].sort((a, b) => a - b)
  const main = [
    ...cast.spaces.map(({ slug }) => `/s/${slug}`),
    ...threads.flatMap((id) => [`/t/${id}`, `/t/${id}?order=newest`]),
    ...cast.members.map(({ name }) => `/m/${name}`),
    '/notifications',
  ]
  if (!last) return ['/', ...main].map((path, index) => ({ path, accept: turn(moment + index) }))
  const rest = [
    ...cast.spaces.flatMap(({ slug }) => [`/s/${slug}/new`, `/s/${slug}/edit`]),
    ...threads.flatMap((id) => [
      `/t/${id}/first-unread`,
      `/t/${id}/move`,
      `/t/${id}/follow`,
      `/me/drafts/reply:${id}`,
    ]),
    ...written.flatMap((step) => ofPost.map((part) => `/p/${postId(places, step)}${part}`)),
    ...ops.flatMap((op) => (hasPicture(op) ? [`/pictures/${pictureId(op.step)}`] : [])),
    ...ops.flatMap((op) => (op?.act.do === 'circle' ? [`/me/circles/${circleId(op.step)}`] : [])),
    ...own,
  ]
  return [
    ...main.flatMap((path) => [
      { path, accept: 'html' as const },
      { path, accept: 'json' as const },
    ]),
    ...rest.map((path, index) => ({ path, accept: turn(index + ops.length) })),
  ]
}

function hasPicture(op: Op | null): op is Op {
  return op !== null && 'words' in op.act && op.act.words.picture === true
}

function turn(number: number): Accept {
  return number % 2 === 0 ? 'html' : 'json'
}

/** The address of the next page, or of where the answer leads; null on the last. */
export function nextOf(
  { path, accept }: Question,
  { status, headers, body }: Answer,
): string | null {
  const leads = headers.find((line) => /^location: \/[tp]\/./i.test(line))
  if (status >= 300 && leads) return leads.slice('location: '.length).replace(/#.*/, '')
  if (accept === 'html') {
    const [, href] = /<a href="([^"]+)" rel="next">/.exec(body) ?? []
    return href?.replaceAll('&amp;', '&') ?? null
  }
  const [, next] = /"next":"([^"]+)"/.exec(body) ?? []
  return next ? `${path}${path.includes('?') ? '&' : '?'}after=${next}` : null
}
