/** What members report, and the cases in which moderators look at it. */
export const migration012 = {
  name: '012-reports-and-cases',
  sqlite: `
    CREATE TABLE moderation_case (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      post_id INTEGER NOT NULL REFERENCES post (id),
      -- Who should read it, as whoever reported it chose.
      route TEXT NOT NULL CHECK (route IN ('any', 'uninvolved', 'overseers')),
      state TEXT NOT NULL CHECK
        (state IN ('open', 'claimed', 'needs-second', 'decided', 'closed', 'appealed')),
      -- The number of its last event.
      version INTEGER NOT NULL,
      urgent INTEGER NOT NULL,
      holder_id INTEGER REFERENCES member (id),
      held_since INTEGER,
      opened_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX moderation_case_by_post ON moderation_case (post_id);
    CREATE INDEX moderation_case_in_order ON moderation_case (urgent DESC, opened_at, id);

    -- Only ever added to; a number is given once, so that two cannot act on the same state.
    CREATE TABLE case_event (
      case_id INTEGER NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      what TEXT NOT NULL CHECK (what IN ('opened', 'joined', 'assigned', 'claimed', 'released')),
      state TEXT NOT NULL,
      -- Null for what happened by itself.
      actor_id INTEGER REFERENCES member (id),
      PRIMARY KEY (case_id, version)
    ) STRICT, WITHOUT ROWID;

    -- Everybody it is about: who wrote it, who reported it, whom the text names or quotes.
    CREATE TABLE case_member (
      case_id INTEGER NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE,
      member_id INTEGER NOT NULL REFERENCES member (id),
      part TEXT NOT NULL CHECK (part IN ('author', 'reporter', 'named')),
      PRIMARY KEY (case_id, member_id, part)
    ) STRICT, WITHOUT ROWID;

    -- To whom it was given, and in which office.
    CREATE TABLE case_reader (
      member_id INTEGER NOT NULL REFERENCES member (id),
      case_id INTEGER NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE,
      office TEXT NOT NULL CHECK (office IN ('moderator', 'overseer', 'owner')),
      PRIMARY KEY (member_id, case_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_reader_by_case ON case_reader (case_id);

    -- The text as it stood when it was reported, once for each version that was.
    CREATE TABLE case_snapshot (
      case_id INTEGER NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE,
      written_at INTEGER NOT NULL,
      body TEXT NOT NULL,
      html TEXT NOT NULL,
      content_note TEXT,
      PRIMARY KEY (case_id, written_at)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE report (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      case_id INTEGER NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL REFERENCES post (id),
      reporter_id INTEGER NOT NULL REFERENCES member (id),
      reason TEXT NOT NULL,
      note TEXT NOT NULL,
      -- Which version of the post it is about.
      written_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX report_by_reporter ON report (reporter_id, id);
    CREATE INDEX report_by_case ON report (case_id);
  `,
}
