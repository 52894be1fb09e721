/** How often things may be done: `points` times within `seconds`, counted for one account. */
export const rates = {
  /** Tries to sign in, by address before one is known, and by handle. */
  signIn: { points: 20, seconds: 600 },
  /** Accounts asked for from one address. */
  join: { points: 10, seconds: 3_600 },
  /** Tries of a handle while joining. */
  handle: { points: 30, seconds: 3_600 },
  /** Threads and replies. */
  post: { points: 40, seconds: 300 },
  /** Edits, audience changes, deletions. */
  change: { points: 200, seconds: 300 },
  /** Marking as read or unread, following. */
  mark: { points: 240, seconds: 60 },
  react: { points: 120, seconds: 60 },
  bookmark: { points: 120, seconds: 600 },
  /** Pictures. */
  picture: { points: 60, seconds: 86_400 },
  /** Previews and drafts. */
  draft: { points: 240, seconds: 60 },
  /** Settings, invitations, passkeys, passphrase. */
  account: { points: 60, seconds: 600 },
  /** Notices sent to one's own device to see whether they come. */
  pushTest: { points: 10, seconds: 600 },
  /** Mails that somebody has sent to an address that is not confirmed. */
  confirm: { points: 10, seconds: 86_400 },
  /** Pages looked at as somebody else would. */
  seeAs: { points: 120, seconds: 300 },
  /** Adding to a keep-apart list, or taking out of it; a whole caseload counts once. */
  keepApart: { points: 60, seconds: 3_600 },
  search: { points: 60, seconds: 60 },
  /** Asking for another look, and what is said about it. */
  appeal: { points: 20, seconds: 3_600 },
  /** Having somebody asked how they are. */
  worry: { points: 10, seconds: 86_400 },
  /** Reports, whatever they are about. */
  report: { points: 30, seconds: 3_600 },
  /** Words to the moderation team, and from it. */
  team: { points: 60, seconds: 3_600 },
  export: { points: 6, seconds: 3_600 },
  /** What one live connection may ask for. */
  watch: { points: 60, seconds: 10 },
} as const

export type RateName = keyof typeof rates
