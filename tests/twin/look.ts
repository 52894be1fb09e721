/** Everything the viewer can ask for, page after page, as pages and as data. */
import type { History } from './erase.ts'
import { imaginedViewers } from '../../shared/forms/see-as.ts'
import type { Op } from './ops.ts'
import { circleId, pictureId, type Places, postId, type Sent, threadId } from './requests.ts'
import type { Answer } from './wire.ts'

export type Accept = 'json' | 'html'

/** Everything that can narrow a search, in turn. */
const searches = [
  'q=words',
  'q=other',
  'q=title',
  'q=words&by=Alice',
  'q=words&by=Vera&notes=without',
  'q=%22words+3%22',
  'q=note&notes=with',
  'q=words&space=attic',
  'q=title&space=kitchen&since=2026-03-03',
  'q=one',
].map((query) => `/search?${query}`)

export interface Question {
  path: string
  accept: Accept
  method?: Sent['method']
  /** Asked for with it: a part, or only what is new. */
  headers?: Record<string, string>
}

const own = [
  '/',
  '/spaces',
  '/me',
  '/me/profile',
  '/me/posts',
  '/me/posts?audience=me',
  '/me/posts?space=kitchen',
  '/me/posts?space=attic&before=2026-03-04',
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
  ...searches,
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
  '/moderation/held',
  '/moderation/numbers',
  '/moderation/notes?handle=Alice',
  '/moderation/appealed',
  '/moderation/duty',
  '/clinician-requests',
  '/clinician-requests/decided',
  '/word-lists',
  '/rules',
  '/about',
  '/worry',
  '/me/team',
  '/me/standing',
  '/me/mutes',
  '/me/check-ins',
  '/me/reports',
  '/me/decisions',
  '/me/vouches',
  '/me/clinician',
  '/me/clinician/card',
  '/me/contact-points',
  '/me/keep-apart/import',
  '/me/export?download',
  '/me/export/pictures',
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
  '/report',
  '/worry',
  '/calm',
]

const ofPicture = ['', '?size=small', '/moving']

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
  const pictures = ops.flatMap((op) => (hasPicture(op) ? [pictureId(op.step)] : []))
  if (!last) return ['/', ...main].map((path, index) => ({ path, accept: turn(moment + index) }))
  const rest = [
    ...cast.spaces.flatMap(({ slug }) => [
      `/s/${slug}/new`,
      `/s/${slug}/edit`,
      `/s/${slug}/feed`,
      `/s/${slug}/follow`,
    ]),
    ...cast.members.flatMap(({ name }) => [`/m/${name}/report`, `/m/${name}/worry`]),
    ...threads.flatMap((id) => [
      `/t/${id}/first-unread`,
      `/t/${id}/report`,
      `/t/${id}/slow`,
      `/t/${id}/move`,
      `/t/${id}/follow`,
      `/me/drafts/reply:${id}`,
    ]),
    ...written.flatMap((step) => ofPost.map((part) => `/p/${postId(places, step)}${part}`)),
    ...pictures.flatMap((id) => ofPicture.map((part) => `/pictures/${id}${part}`)),
    ...ops.flatMap((op) => (op?.act.do === 'circle' ? [`/me/circles/${circleId(op.step)}`] : [])),
    ...own,
  ]
  const imagined = [...main, '/search?q=words']
  const also = [...threads.map((id) => `/t/${id}`), ...pictures.map((id) => `/pictures/${id}`)]
  return [
    ...main.flatMap((path) => [
      { path, accept: 'html' as const },
      { path, accept: 'json' as const },
    ]),
    ...rest.map((path, index) => ({ path, accept: turn(index + ops.length) })),
    ...imagined.map((path, index) => ({
      path: seenAs(path, index + ops.length),
      accept: turn(index),
    })),
    ...also.flatMap((path) => otherWays.map((way) => ({ path, accept: 'html' as const, ...way }))),
  ]
}

/** Ways of asking that answer without the whole. */
const otherWays: Omit<Question, 'path' | 'accept'>[] = [
  { method: 'HEAD' },
  { method: 'OPTIONS' },
  { headers: { range: 'bytes=0-9' } },
  { headers: { 'if-none-match': '*', 'if-modified-since': 'Sun, 01 Mar 2026 09:00:00 GMT' } },
]

function seenAs(path: string, number: number): string {
  const who = imaginedViewers[number % imaginedViewers.length]!
  return `/me/see-as?viewer=${who}&path=${encodeURIComponent(path)}`
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
