/** Every page there is, as those who may see it find it. */
import type { Page } from 'playwright-core'
import { helpPages } from '../../../server/features/help/help-page.ts'
import { type Entry, mistakes, press, unfold } from './entry.ts'
import type { Stage } from './stage.ts'

async function lookAtText(page: Page): Promise<void> {
  await page.locator('#reply #f-body').fill('So **be** it.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('region', { name: 'Preview of your post' }).waitFor()
}

export const visitorPages: Entry[] = (
  [
    { route: '/' },
    { route: '/spaces' },
    { route: '/s/:slug', path: '/s/notices' },
    { route: '/t/:id', path: ({ open }) => `/t/${open.thread}` },
    { route: '/p/:id', path: ({ open }) => `/p/${open.opening}` },
    { route: '/join' },
    { route: '/join', once: mistakes, act: press('Ask to join') },
    { route: '/sign-in' },
    { route: '/sign-in', once: mistakes, act: press('Sign in') },
    { route: '/recover' },
    { route: '/unsubscribe/:token', path: '/unsubscribe/none' },
    {
      route: '/unsubscribe/:token',
      path: '/unsubscribe/none',
      once: 'pressed',
      act: press('Send no more mail'),
    },
    { route: '/crisis' },
    { route: '/agreement' },
    { route: '/agreement/:version', path: '/agreement/1' },
    { route: '/help' },
    ...helpPages('en').map(({ slug }) => ({ route: '/help/:page', path: `/help/${slug}` })),
    { route: '/left' },
    { route: '/offline' },
    { route: '/search' },
    { route: '/search', path: '/search?q=community' },
    { route: 'none', path: '/nowhere' },
    { route: '/me' },
  ] satisfies Omit<Entry, 'as'>[]
).map((entry) => ({ as: 'visitor', ...entry }))

const sent = 'with mail and a device'

export const ownPages: Entry[] = [
  { as: 'owner', route: '/me/notices', once: sent },
  { as: 'owner', route: '/me/notices', path: '/me/notices?saved', once: `saved, ${sent}` },
  { as: 'owner', route: '/me/push', once: sent },
  { as: 'owner', route: '/me/contact-points', once: sent },
  { as: 'moderator', route: '/me/notices', once: 'when mail has come back' },
  { as: 'moderator', route: '/notifications', once: 'when mail has come back' },
  { as: 'waiting', route: '/me' },
  { as: 'waiting', route: '/waiting' },
  ...(
    [
      { route: '/' },
      { route: '/spaces' },
      { route: '/search', path: '/search?q=sleep+night' },
      { route: '/search', path: '/search?q=the&space=kitchen&by=Hedda&notes=without' },
      { route: '/search', path: '/search?q=the&space=nowhere', once: mistakes },
      { route: '/m/:handle', path: '/m/Hedda' },
      { route: '/m/:handle', path: '/m/fenwick' },
      { route: '/me' },
      { route: '/me/profile' },
      { route: '/me/posts' },
      { route: '/me/posts/audience', path: '/me/posts/audience?which=all&audience=me' },
      { route: '/me/drafts' },
      { route: '/me/drafts/:key', path: '/me/drafts/reply:somewhere' },
      { route: '/me/circles' },
      { route: '/me/step-back' },
      { route: '/notifications' },
      { route: '/me/notices' },
      { route: '/me/notices', once: mistakes, act: press('Begin the break') },
      { route: '/me/following' },
      { route: '/me/muted-words' },
      { route: '/me/muted-words', once: mistakes, act: press('Add it') },
      { route: '/s/:slug/follow', path: '/s/kitchen/follow' },
      { route: '/t/:id/follow', path: ({ open }) => `/t/${open.thread}/follow` },
      { route: '/p/:id/follow', path: ({ open }) => `/p/${open.opening}/follow` },
      { route: '/me/bookmarks' },
      { route: '/p/:id/bookmark', path: ({ open }) => `/p/${open.opening}/bookmark` },
      { route: '/me/pictures' },
      { route: '/me/pictures', once: mistakes, act: press('Add it') },
      { route: '/me/reports' },
      { route: '/me/reports', path: '/me/reports?sent=1', once: 'just after reporting' },
      { route: '/me/decisions' },
      { route: '/me/decisions/:id', path: ({ decided }) => `/me/decisions/${decided}` },
      {
        route: '/me/decisions/:id',
        path: ({ decided }) => `/me/decisions/${decided}`,
        once: mistakes,
        act: press('Ask for another look'),
      },
      { route: '/me/blocks' },
      { route: '/me/sessions' },
      { route: '/me/passphrase' },
      { route: '/me/passphrase', once: mistakes, act: press('Change it') },
      { route: '/me/passkeys' },
      { route: '/me/push' },
      { route: '/me/recovery-codes' },
      { route: '/me/recovery-codes', once: 'with codes', act: press('Make recovery codes') },
      { route: '/me/export' },
      { route: '/me/leave' },
      { route: '/welcome-back' },
      { route: '/invitations' },
      { route: '/invitations', once: 'with a new one', act: press('Make it') },
      { route: 'none', path: '/nowhere' },
    ] satisfies Omit<Entry, 'as'>[]
  ).map((entry) => ({ as: 'member' as const, ...entry })),
]

/** What keeps members out of others' sight. */
export const protectionPages: Entry[] = [
  { as: 'restored', route: '/' },
  { as: 'restored', route: '/me/after-restore' },
  { as: 'restored', route: '/me/after-restore', once: mistakes, act: press('Open it again') },
  { as: 'member', route: '/me/clinician', once: 'while one asks' },
  { as: 'owner', route: '/me/clinician' },
  { as: 'member', route: '/m/:handle', path: '/m/lantern', once: 'with a card' },
  ...(
    [
      { route: '/me/clinician' },
      { route: '/me/clinician/card' },
      { route: '/me/contact-points' },
      { route: '/confirm/:token', path: ({ confirm }) => confirm },
      { route: '/me/vouches' },
      { route: '/me/keep-apart' },
      { route: '/me/keep-apart', once: mistakes, act: press('Keep us apart') },
      { route: '/me/keep-apart/import' },
      { route: '/me/professional-mode' },
      { route: '/me/boundary-record' },
      { route: '/me/see-as', path: '/me/see-as?viewer=visitor&path=/' },
      {
        route: '/me/see-as',
        path: ({ open }) => `/me/see-as?viewer=new-member&path=/t/${open.thread}`,
      },
      { route: '/me', once: 'in professional mode' },
    ] satisfies Omit<Entry, 'as'>[]
  ).map((entry) => ({ as: 'clinician' as const, ...entry })),
]

const ownThread = { route: '/t/:id', path: ({ own }: Stage) => `/t/${own.thread}` }
const ownPost = (more: string) => ({
  route: `/p/:id${more}`,
  path: ({ own }: Stage) => `/p/${own.edited}${more}`,
})

export const conversationPages: Entry[] = [
  ...(
    [
      { route: '/s/:slug', path: '/s/kitchen' },
      { route: '/s/:slug', path: '/s/the-quiet-room' },
      { route: '/s/:slug/new', path: '/s/kitchen/new' },
      {
        route: '/s/:slug/new',
        path: '/s/kitchen/new',
        once: mistakes,
        act: (page) => page.locator('.button.main').click(),
      },
      { route: '/t/:id', path: ({ long }) => `/t/${long}`, once: 'full' },
      { route: '/t/:id', path: ({ long }) => `/t/${long}?order=newest`, once: 'newest first' },
      ownThread,
      { ...ownThread, once: 'with a text unfolded', act: unfold('Content note') },
      { ...ownThread, once: 'with more reactions', act: unfold('More') },
      { ...ownThread, once: 'with its audience open', act: unfold('Seen by') },
      { ...ownThread, once: 'with choices', act: unfold('or without your name') },
      { ...ownThread, once: 'with a preview', act: lookAtText },
      { ...ownThread, once: 'asking something', act: unfold('Ask something') },
      ownPost(''),
      ownPost('/edit'),
      ownPost('/delete'),
      ownPost('/audience'),
      ownPost('/history'),
      { route: '/p/:id/report', path: ({ open }) => `/p/${open.opening}/report` },
      {
        route: '/p/:id/report',
        path: ({ open }) => `/p/${open.opening}/report`,
        once: mistakes,
        act: press('Send the report'),
      },
      {
        route: '/p/:id/report',
        path: ({ reported }) => `/p/${reported.post}/report`,
        once: 'when one has reported it',
      },
    ] satisfies Omit<Entry, 'as'>[]
  ).map((entry) => ({ as: 'member' as const, ...entry })),
  { as: 'moderator', ...ownThread },
  { as: 'moderator', route: '/t/:id/move', path: ({ own }) => `/t/${own.thread}/move` },
  { as: 'moderator', route: '/t/:id/slow', path: ({ own }) => `/t/${own.thread}/slow` },
  {
    as: 'moderator',
    route: '/t/:id/slow',
    path: ({ own }) => `/t/${own.thread}/slow`,
    once: mistakes,
    act: press('Slow it'),
  },
  { as: 'moderator', route: '/p/:id/calm', path: ({ open }) => `/p/${open.opening}/calm` },
  {
    as: 'moderator',
    route: '/p/:id/calm',
    path: ({ open }) => `/p/${open.opening}/calm`,
    once: mistakes,
    act: press('Fold this post'),
  },
]

export const runningPages: Entry[] = [
  { as: 'moderator', route: '/' },
  { as: 'moderator', route: '/community' },
  { as: 'moderator', route: '/approvals' },
  { as: 'moderator', route: '/moderation/held' },
  { as: 'moderator', route: '/word-lists' },
  { as: 'owner', route: '/community/holding' },
  { as: 'moderator', route: '/moderation/appealed' },
  { as: 'owner', route: '/moderation/log' },
  { as: 'owner', route: '/moderation/numbers' },
  {
    as: 'owner',
    route: '/moderation/log/:id/redact',
    path: ({ logged }) => `/moderation/log/${logged}/redact`,
  },
  { as: 'owner', route: '/clinician-requests/decided' },
  { as: 'moderator', route: '/clinician-requests' },
  { as: 'moderator', route: '/clinician-requests', once: mistakes, act: press('End the role') },
  ...(
    [
      { route: '/community' },
      { route: '/community', once: 'saved', act: press('Save') },
      { route: '/community/spaces' },
      { route: '/community/spaces/new' },
      { route: '/community/spaces/new', once: mistakes, act: press('Open it') },
      { route: '/community/agreement' },
      { route: '/community/crisis' },
      { route: '/community/roles', path: '/community/roles?handle=fenwick' },
      { route: '/s/:slug/edit', path: '/s/kitchen/edit' },
      { route: '/s/:slug/edit', path: '/s/the-quiet-room/edit?handle=fenwick' },
      { route: '/agreement' },
    ] satisfies Omit<Entry, 'as'>[]
  ).map((entry) => ({ as: 'owner' as const, ...entry })),
]
