/** Exceptions from the rules, each with its reason. A test fails when one is no longer needed. */

/** Who may write posts, threads, reactions and counts, and so reads them while writing. */
export const contentWriters: Readonly<Record<string, string>> = {
  'server/features/posts/store.ts': 'edits, audiences and reactions',
  'server/features/posts/insert-post.ts': 'a new post with its labels and references',
  'server/features/posts/position.ts': 'its place in conversation order',
  'server/features/posts/write.ts': 'a new thread',
  'server/features/posts/delete-posts.ts': 'deleting',
  'server/features/posts/empty-quotes.ts': 'what was quoted of what is deleted',
  'server/features/posts/redraw-posts.ts': 'articles whose names are others now',
  'server/features/posts/re-render.ts': 'stored HTML when the renderer moves; shows nothing',
  'server/features/threads/store.ts': 'closing and moving',
  'server/features/measures/hold-edited.ts': 'posts that wait because their text has changed',
  'server/features/measures/hold-widened.ts': 'posts that wait because more people are to see them',
  'server/features/holding/release.ts': 'a post that waited, as if it were new',
  'server/features/holding/due.ts': 'posts that wait too long',
  'server/features/polls/store.ts': 'what is asked in posts, and votes',
  'server/features/bookmarks/store.ts': 'what members mark for themselves',
  'server/features/bookmarks/remind.ts': 'that somebody has been reminded',
  'server/features/pictures/store.ts': 'new pictures, and in which post each stands',
  'server/features/pictures/keep-house.ts': 'pictures that nothing shows any more',
  'server/features/measures/measure.ts': 'what is in force on a post, and drawing it anew',
  'server/features/measures/content-note.ts': 'the wording of a note',
  'server/features/moderation/forget-cases.ts': 'texts of cases that have been over for long',
  'server/features/moderation/report.ts': 'a text as it stood when it was reported',
  'server/features/demo/load-thread.ts': 'what the demo members have read',
}

/** Who reads them outside the scopes and writes nothing. */
export const contentReaders: Readonly<Record<string, string>> = {
  'server/features/posts/stored-targets.ts': 'what stored texts refer to, for rendering them again',
  'server/features/calming/due.ts': 'measures whose time is over',
  'server/features/calming/tell-author.ts': 'whom to tell what has been done about a post',
  'server/command-line/picture-files.ts': 'which files a backup takes along',
  'server/features/import/store.ts': 'what an import has brought in before, by the ids of its file',
}

/** Who names tables with words that are only known when it runs. */
export const unnamedTables: Readonly<Record<string, string>> = {
  'server/db/migrate.ts': 'runs the steps of the migrations',
  'server/features/leave/forget-member.ts': 'goes through its own list of tables',
}

/** Who begins transactions. */
export const transactionDoors: Readonly<Record<string, string>> = {
  'server/db/dialect.ts': 'says begin, commit and rollback to SQLite',
  'server/db/writer.ts': 'the only door to writing',
  'server/db/migrate.ts': 'each step in one',
}

/** Who speaks HTTP besides routes, `server/request/` and the app. */
export const httpSpeakers: Readonly<Record<string, string>> = {
  'server/rates.ts': 'hashes the address a request came from',
  'server/live/sockets.ts': 'looks at the handshake',
  'server/features/operate/metrics.ts': 'measures every request',
  'server/features/set-up/gate.tsx': 'lets nobody in before the set-up',
  'server/features/sessions/seen.ts': 'notes which sessions are in use',
  'server/features/sessions/open-session.ts': 'gives and takes the cookie of a session',
  'server/features/passkeys/challenges.ts': 'gives and takes the cookie of a challenge',
  'server/features/approvals/declined.tsx': 'stands before every page for who was not let in',
}

/** The parts outside the features that may know them: those that put everything together. */
export const assemblers = [
  'server/app.ts',
  'server/serve.ts',
  'server/open-forum.ts',
  'server/command-line/',
]
