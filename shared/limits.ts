/**
 * How long things may be, in one place, so that forms, API and database agree.
 *
 * Every length is in Unicode code points after `tidyText` (see `text.ts`), unless said otherwise.
 */
export const limits = {
  /** Body of a post, as Markdown source. */
  postLength: 10_000,
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
  /** The label a member gives to one of their passkeys. */
  passkeyNameLength: 60,
  communityNameLength: 60,
  spaceNameLength: 60,
  spaceDescriptionLength: 500,
  /** Community agreement, as Markdown source. */
  agreementLength: 20_000,
  /** One join question, and the answer to it. */
  questionLength: 300,
  answerLength: 1_000,
  /** More than a post, so that a text that has grown too long is still kept. */
  draftLength: 20_000,
  searchLength: 200,
  reportNoteLength: 2_000,
  /** An `Idempotency-Key`, in ASCII characters. */
  idempotencyKeyLength: 100,
} as const
