/**
 * How long things may be, in one place, so that forms, API and database agree.
 *
 * Every length is in Unicode code points after `tidyText` (see `text.ts`), unless said otherwise.
 */
export const limits = {
  /** Body of a post, as Markdown source. */
  postLength: 10_000,
  /** Text of an imported post: an article that a conversation is about stays whole. */
  importedLength: 60_000,
  /** Posts of one imported conversation, and bytes of its file. */
  importedPosts: 20_000,
  importedBytes: 20_000_000,
  importedIdLength: 100,
  /** The name that an imported post came with. */
  bylineLength: 60,
  /** Most handles, quotes and links of one post that are looked up; more stay plain text. */
  references: 50,
  /** Bytes of a picture as it is sent, and pixels of each of its images. */
  pictureBytes: 10_000_000,
  picturePixels: 50_000_000,
  /** Pixels of all images of a picture that moves; beyond that it stands still. */
  movingPixels: 25_000_000,
  picturesPerPost: 10,
  /** Pictures of one member that wait for a post, or for an unsent text to be sent. */
  picturesWaiting: 30,
  pictureDescriptionLength: 500,
  /** Answers to choose from in a poll, and what each may say. */
  pollOptionsMin: 2,
  pollOptions: 12,
  pollOptionLength: 120,
  /** Bookmarks of one member, and what they may note with each. */
  bookmarks: 1_000,
  bookmarkNoteLength: 1_000,
  /** Days from today within which a reminder may come. */
  reminderDays: 366,
  /** Title of a thread. */
  titleLength: 140,
  /** What a post is folded under. */
  contentNoteLength: 120,
  /** Fewest code points of a handle. */
  handleMin: 2,
  handleMax: 30,
  /** Fewest code points of a passphrase; a passphrase is never trimmed. */
  passphraseMin: 10,
  passphraseMax: 200,
  /** A member's own words on their page. */
  aboutLength: 1_000,
  pronounsLength: 40,
  circleNameLength: 60,
  /** Circles that one member keeps. */
  circles: 50,
  /** Passkeys of one member. */
  passkeys: 20,
  /** The label a member gives to one of their passkeys. */
  passkeyNameLength: 60,
  /** Devices on which one member gets notices, and the address that a push service gives each. */
  pushDevices: 10,
  pushAddressLength: 2_000,
  communityNameLength: 60,
  spaceNameLength: 60,
  spaceDescriptionLength: 500,
  /** Community agreement, as Markdown source. */
  agreementLength: 20_000,
  communityDescriptionLength: 500,
  /** Last part of a space's address. */
  slugLength: 40,
  spaces: 60,
  /** Entries on the page of crisis resources, and what each may say. */
  crisisEntries: 12,
  crisisNameLength: 80,
  crisisHowLength: 500,
  crisisWhereLength: 120,
  probationDays: 90,
  /** Invitations of one member at a time, people for each, and days until it ends. */
  invitationsOpen: 20,
  invitationUses: 50,
  invitationDays: 90,
  joinQuestions: 3,
  /** What the moderation team tells somebody who asked to join. */
  joinReplyLength: 500,
  /** One join question, and the answer to it. */
  questionLength: 300,
  answerLength: 1_000,
  /** More than a post, so that a text that has grown too long is still kept. */
  draftLength: 20_000,
  /** The same for each other field of a form, such as the answers of a poll. */
  draftFieldLength: 4_000,
  /** Notices that are named in one request. */
  noticesAtOnce: 200,
  /** Words that one member would rather not read. */
  mutedWords: 100,
  mutedWordLength: 60,
  /** Branches of which one member wants to hear more or less. */
  branchesFollowed: 200,
  /** Conversations of each kind on the first page, and how many of each space it looks through. */
  newForYou: 10,
  latestOfSpace: 30,
  /** Conversations that are followed with their space: the newest of those that started since. */
  followedWithSpace: 500,
  /** Days that a break can last. */
  breakDays: 366,
  /** Days after which something unread is mailed or pushed no more; longer than any break. */
  tellDays: 400,
  /** Unsent texts that a member can have at once. */
  drafts: 50,
  searchLength: 200,
  /** What is found is counted exactly up to here. */
  searchCounted: 1_000,
  /** Posts on a page of a thread, threads on a page of a space, rows of any other list. */
  postsPerPage: 50,
  threadsPerPage: 30,
  rowsPerPage: 50,
  /** Posts on a page of what was found, each with a passage; programs get `rowsPerPage`. */
  passagesPerPage: 30,
  /** Seconds in which a post just sent can be taken back without a trace. */
  undoSeconds: 10,
  /** Days for which changes are kept, so that a page can catch up without loading again. */
  changeDays: 7,
  /** Days in which signing in calls off leaving. */
  leaveGraceDays: 14,
  /** What somebody says of themselves who asks to be known as a peer clinician. */
  clinicianWordsLength: 1_000,
  /** What the moderation team tells them, whichever way it decides. */
  clinicianReasonLength: 500,
  /** The card “Before you confide”: country, role, and what its writer would have to do. */
  cardCountryLength: 60,
  cardRoleLength: 120,
  cardWordsLength: 1_000,
  reportNoteLength: 2_000,
  /** Why a reason is struck from the log. */
  redactionLength: 200,
  /** Who runs the forum, how to reach them, and in which languages. */
  contactLength: 500,
  languagesLength: 120,
  /** Days for which what was reported is kept after its case is closed: longer than one can appeal. */
  caseDaysMin: 200,
  caseDaysMax: 3_650,
  /** Each of the three parts of the crisis policy. */
  crisisPolicyLength: 2_000,
  /** Days in which somebody is asked once at most whether a check-in would be welcome. */
  checkInDays: 7,
  /** Days after which a case is closed of which all reports were taken back. */
  quietCaseDays: 7,
  /** People and posts that one member has folded for themselves. */
  folded: 500,
  /** What a member writes to the moderation team: what it is about, each time, and posts named. */
  teamSubjectLength: 140,
  teamWordsLength: 5_000,
  teamReferencesTyped: 2_000,
  teamReferences: 5,
  /** Conversations with the team that one member can have open. */
  teamMatters: 20,
  /** The name of a time zone, and the hours of one day as they are typed. */
  zoneLength: 60,
  dutyDayLength: 120,
  /** Spans of hours in a week that one of the team can mark. */
  dutySpans: 21,
  /** Days for which the hours of the team are worked out ahead. */
  coverageDays: 7,
  /** What the team writes down about a member: what happened, and what it thinks. */
  staffNoteLength: 2_000,
  /** Months for which such a note is kept unless it is renewed. */
  staffNoteMonths: 12,
  /** Why somebody asks to look behind an alias, and why its author is told later. */
  unmaskingWordsLength: 2_000,
  /** For how long both are shown the name, and how much later the author may be told. */
  unmaskingMinutes: 60,
  unmaskingLaterHours: 72,
  /** Rules of the community, the sentence that is one, and what it means. */
  rules: 20,
  ruleTitleLength: 140,
  ruleBodyLength: 1_000,
  /** What a decision says to those who read it in place, and to whom it concerns. */
  decisionReasonLength: 1_000,
  decisionRuleLength: 500,
  decisionMessageLength: 2_000,
  /** What somebody says who asks for another look, and each of the words about it after that. */
  appealLength: 4_000,
  /** To how many a case is given. */
  caseReaders: 3,
  /** Up to how many that wait are counted on the home page of the team; beyond that, "more than". */
  waitingCounted: 99,
  /** Why something is done about a post, for those who read it there. */
  measureReasonLength: 500,
  /** Hours in which an edit that was asked for has to come, and that first aid lasts at most. */
  editAskedHours: 72,
  firstAidHours: 12,
  /** Days for which whoever began a conversation can close a branch of it, at a time. */
  freezeDays: 7,
  /** Hours for which a thread can be slowed, and minutes between two replies unless said otherwise. */
  slowHours: 24,
  slowMinutes: 30,
  slowMinutesMost: 240,
  /** First posts of a member that are read before others see them, where the owner asks for it. */
  firstPosts: 2,
  /** Hours after which first posts are shown although nobody has read them. */
  heldHours: 6,
  /** Days for which it is kept how long posts have waited. */
  heldKeptDays: 7,
  /** Members whose reports fold a post, within how many hours; and who counts: days here, or posts. */
  foldReports: 3,
  foldReportHours: 72,
  foldReporterDays: 7,
  foldReporterPosts: 5,
  /** Lists of words that hold a post, their names, and the words of one list. */
  wordLists: 10,
  wordListNameLength: 60,
  wordListLength: 5_000,
  emailLength: 254,
  /** Minutes that news waits before it is mailed, and between one mail of news and the next. */
  mailAfterMinutes: 5,
  mailGapMinutes: 30,
  /** Minutes between one message to a device and the next. */
  pushGapMinutes: 1,
  /** Contact points of one member. */
  contactPoints: 3,
  /** Days in which a contact point has to be confirmed. */
  confirmDays: 3,
  /** Days within which a contact point of somebody settled takes effect, and for which it is the only new one. */
  contactEffectDays: 14,
  contactEveryDays: 30,
  /** Days within which a member becomes settled once they can be. */
  settleDays: 3,
  /** Entries of a keep-apart list, and of a peer clinician's. */
  keepApart: 25,
  keepApartClinician: 500,
  /** Several handles or addresses typed at once, one to a line. */
  keepApartTyped: 10_000,
  keepApartNoteLength: 120,
  /** A caseload as it is pasted or imported. */
  keepApartImport: 1_000_000,
  /** Days within which an entry begins that shall not point to an appointment, and within which one ends. */
  keepApartBeginDays: 3,
  keepApartEndDays: 7,
  /** Days for which changing the audience of many posts can be undone. */
  undoDays: 14,
  /** An `Idempotency-Key`, in ASCII characters. */
  idempotencyKeyLength: 100,
} as const

/** Bounds on live connections. */
export const liveLimits = {
  /** Open pages of one member at once. */
  connectionsPerMember: 30,
  /** Threads and spaces that one connection watches. */
  watchesPerConnection: 10,
} as const
