/** Every address of the forum, built in one place. */

/** What those who read a case can do with it. */
export type CaseAct = 'claim' | 'release' | 'pass' | 'decide' | 'second' | 'hear' | 'words'

export const paths = {
  home: () => '/',
  /** The first page also for somebody who takes a break. */
  homeAnyway: () => '/?anyway',
  spaces: () => '/spaces',
  space: (slug: string) => `/s/${encodeURIComponent(slug)}`,
  feed: (slug: string) => `/s/${encodeURIComponent(slug)}/feed`,
  newThread: (slug: string) => `/s/${encodeURIComponent(slug)}/new`,
  thread: (id: string) => `/t/${id}`,
  post: (id: string) => `/p/${id}`,
  /** The post where it stands in its thread. */
  postInThread: (thread: string, post: string, after?: string) =>
    `/t/${thread}${after ? `?after=${after}` : ''}#p-${post}`,
  editPost: (id: string) => `/p/${id}/edit`,
  postHistory: (id: string) => `/p/${id}/history`,
  postAudience: (id: string) => `/p/${id}/audience`,
  deletePost: (id: string) => `/p/${id}/delete`,
  reactions: (id: string) => `/p/${id}/reactions`,
  postInConversation: (id: string) => `/p/${id}/in-thread`,
  /** What can be done about a post there and then: fold it, close its branch to replies. */
  calmPost: (id: string) => `/p/${id}/calm`,
  foldPost: (id: string) => `/p/${id}/fold`,
  freezePost: (id: string) => `/p/${id}/freeze`,
  slowThread: (id: string) => `/t/${id}/slow`,
  /** Posts that are read before others see them. */
  heldPosts: () => '/moderation/held',
  heldPost: (id: string, act: 'release' | 'ask') => `/moderation/held/${id}/${act}`,
  holdingSettings: () => '/community/holding',
  wordLists: () => '/word-lists',
  reportPost: (id: string) => `/p/${id}/report`,
  report: (id: string) => `/p/${id}/reports`,
  /** Where a thread, a member or a decision is reported, after its own address. */
  reportOf: (page: string) => `${page}/report`,
  reportsOf: (page: string) => `${page}/reports`,
  myReports: (id?: string) => `/me/reports${id ? `/${id}` : ''}`,
  worry: () => '/worry',
  worryMember: (handle: string) => `/m/${encodeURIComponent(handle)}/worry`,
  worryPost: (id: string) => `/p/${id}/worry`,
  myCheckIns: () => '/me/check-ins',
  moderationQueue: () => '/moderation/queue',
  moderationCase: (id: string, act?: CaseAct) => `/moderation/cases/${id}${act ? `/${act}` : ''}`,
  myDecisions: (id?: string, act?: 'appeal' | 'words') =>
    `/me/decisions${id ? `/${id}` : ''}${act ? `/${act}` : ''}`,
  myTeam: (id?: string, act?: 'words' | 'state') =>
    `/me/team${id ? `/${id}` : ''}${act ? `/${act}` : ''}`,
  myStanding: () => '/me/standing',
  teamMatters: (id?: string, act?: 'words' | 'state') =>
    `/moderation/team${id ? `/${id}` : ''}${act ? `/${act}` : ''}`,
  /** What one has decided and others look at again; with an id, saying something about it. */
  appealed: (id?: string) => (id ? `/moderation/appealed/${id}/statement` : '/moderation/appealed'),
  handOver: () => '/moderation/hand-over',
  unanswered: () => '/moderation/unanswered',
  duty: (part?: 'hours' | 'limits' | 'ties' | 'still' | 'end') =>
    `/moderation/duty${part ? `/${part}` : ''}`,
  staffNotes: (handle?: string) =>
    `/moderation/notes${handle ? `?handle=${encodeURIComponent(handle)}` : ''}`,
  staffNote: (id: string) => `/moderation/notes/${id}`,
  caseTie: (id: string) => `/moderation/cases/${id}/tie`,
  unmasking: (id: string, act?: 'second') =>
    `/moderation/cases/${id}/unmasking${act ? `/${act}` : ''}`,
  log: () => '/moderation/log',
  redact: (id: string) => `/moderation/log/${id}/redact`,
  moderationNumbers: () => '/moderation/numbers',
  member: (handle: string) => `/m/${encodeURIComponent(handle)}`,
  community: () => '/community',
  crisisSettings: () => '/community/crisis',
  spaceSettings: () => '/community/spaces',
  newSpace: () => '/community/spaces/new',
  editSpace: (slug: string) => `/s/${encodeURIComponent(slug)}/edit`,
  spaceMember: (slug: string, handle: string) =>
    `/s/${encodeURIComponent(slug)}/members/${encodeURIComponent(handle)}`,
  offices: (handle?: string) =>
    `/community/roles${handle ? `?handle=${encodeURIComponent(handle)}` : ''}`,
  role: (handle: string, role: string) => `/m/${encodeURIComponent(handle)}/roles/${role}`,
  agreement: (version?: number) => `/agreement${version ? `/${version}` : ''}`,
  editAgreement: () => '/community/agreement',
  acceptAgreement: () => '/agreement/accepted',
  rules: (version?: number) => `/rules${version ? `/${version}` : ''}`,
  editRules: () => '/community/rules',
  about: () => '/about',
  contactSettings: () => '/community/contact',
  law: () => '/community/law',
  crisisPolicy: (version?: number) => `/crisis-policy${version ? `/${version}` : ''}`,
  crisisPolicySeen: () => '/crisis-policy/seen',
  editCrisisPolicy: () => '/community/crisis-policy',
  crisis: () => '/crisis',
  search: () => '/search',
  notices: () => '/notifications',
  readNotices: () => '/notifications/read',
  keepNotices: () => '/notifications/unread',
  /** Which notices one wants, and taking a break. */
  noticeChoices: () => '/me/notices',
  noticeHours: () => '/me/notice-hours',
  mailStop: () => '/me/mail-stop',
  /** For whoever holds a mail. */
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  myBreak: () => '/me/break',
  /** Notices on one's devices; with an id, one of them. */
  myPush: (id?: string) => `/me/push${id ? `/${id}` : ''}`,
  testPush: () => '/me/push/test',
  myFollowing: () => '/me/following',
  mutedWords: (word?: string) =>
    `/me/muted-words${word === undefined ? '' : `/${encodeURIComponent(word)}`}`,
  /** Everything that has been written so far, as far as one has read it. */
  myReading: () => '/me/read',
  followSpace: (slug: string) => `/s/${encodeURIComponent(slug)}/follow`,
  followThread: (id: string) => `/t/${id}/follow`,
  followBranch: (id: string) => `/p/${id}/follow`,
  readThread: (id: string) => `/t/${id}/read`,
  approvals: () => '/approvals',
  approval: (member: string) => `/approvals/${member}`,
  invitations: () => '/invitations',
  invitation: (id: string) => `/invitations/${id}`,
  /** Where an invitation leads. */
  joinWith: (code: string) => `/join?invite=${code}`,
  help: (page?: string) => `/help${page ? `/${page}` : ''}`,
  join: (next?: string) => `/join${query({ next })}`,
  waiting: () => '/waiting',
  signIn: (next?: string) => `/sign-in${query({ next })}`,
  signOut: () => '/sign-out',
  welcomeBack: (next?: string) => `/welcome-back${query({ next })}`,
  recover: () => '/recover',
  me: () => '/me',
  myProfile: () => '/me/profile',
  myPosts: () => '/me/posts',
  myPostsAudience: () => '/me/posts/audience',
  myDrafts: () => '/me/drafts',
  pollVotes: (id: string) => `/p/${id}/poll/votes`,
  pollClosed: (id: string) => `/p/${id}/poll/closed`,
  bookmark: (id: string) => `/p/${id}/bookmark`,
  myBookmarks: () => '/me/bookmarks',
  pictures: () => '/pictures',
  picture: (id: string) => `/pictures/${id}`,
  myPictures: () => '/me/pictures',
  myCircles: () => '/me/circles',
  myMutes: () => '/me/mutes',
  mute: (handle: string) => `/m/${encodeURIComponent(handle)}/mute`,
  mutePost: (id: string) => `/p/${id}/mute`,
  hidden: (id: string) => `/p/${id}/hidden`,
  myBlocks: () => '/me/blocks',
  myExport: () => '/me/export',
  myExportPictures: () => '/me/export/pictures',
  leave: () => '/me/leave',
  /** Where somebody stands who has just left. */
  left: () => '/left',
  look: () => '/me/look',
  mySessions: (id?: string) => `/me/sessions${id ? `/${id}` : ''}`,
  myPassphrase: () => '/me/passphrase',
  myPasskeys: (id?: string) => `/me/passkeys${id ? `/${id}` : ''}`,
  recoveryCodes: () => '/me/recovery-codes',
  keepApart: (id?: string) => `/me/keep-apart${id ? `/${id}` : ''}`,
  importList: () => '/me/keep-apart/import',
  professionalMode: () => '/me/professional-mode',
  boundaryRecord: () => '/me/boundary-record',
  seeAs: (viewer: string, path: string) =>
    `/me/see-as?viewer=${viewer}&path=${encodeURIComponent(path)}`,
  stepBack: () => '/me/step-back',
  undoStepBack: () => '/me/step-back/undo',
  afterRestore: () => '/me/after-restore',
  myVouches: () => '/me/vouches',
  vouch: (handle: string) => `/m/${encodeURIComponent(handle)}/vouch`,
  myClinician: () => '/me/clinician',
  clinicianRequest: () => '/me/clinician-request',
  clinicianNews: () => '/me/clinician/news',
  myCard: () => '/me/clinician/card',
  clinicianVouch: (handle: string) => `/m/${encodeURIComponent(handle)}/clinician-vouch`,
  /** What a peer clinician says before anybody confides in them, on their page. */
  card: (handle: string) => `/m/${encodeURIComponent(handle)}#card`,
  clinicianRequests: (member?: string) => `/clinician-requests${member ? `/${member}` : ''}`,
  clinicianDeciders: () => '/clinician-requests/decided',
  endClinician: () => '/clinician-requests/ended',
  contactPoints: (id?: string) => `/me/contact-points${id ? `/${id}` : ''}`,
  lettersTo: (id: string) => `/me/contact-points/${id}/letters`,
  confirm: (token: string) => `/confirm/${token}`,
} as const

/** A query with those of the values that are given and lead anywhere but to the start. */
function query(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '/')
  const pairs = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
