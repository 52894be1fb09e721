/** What looks after moderators, and members' talk with the team. */
export const migration018 = {
  name: '018-team',
  sqlite: `
    -- What a member brings to the moderation team, one conversation for each.
    CREATE TABLE matter (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id),
      subject TEXT NOT NULL,
      -- 'overseers' when it is about somebody of the team.
      route TEXT NOT NULL CHECK (route IN ('team', 'overseers')),
      -- 'open' waits for the team, 'answered' for the member.
      state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
      opened_at INTEGER NOT NULL,
      moved_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX matter_by_member ON matter (member_id, moved_at);
    CREATE INDEX matter_by_state ON matter (state, moved_at);

    CREATE TABLE matter_words (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      matter_id INTEGER NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
      author_id INTEGER NOT NULL REFERENCES member (id),
      by_team INTEGER NOT NULL,
      words TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX matter_words_in_order ON matter_words (matter_id, id);

    -- Posts that it is about.
    CREATE TABLE matter_reference (
      matter_id INTEGER NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL REFERENCES post (id),
      PRIMARY KEY (matter_id, post_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX matter_reference_by_post ON matter_reference (post_id);

    -- To whom it was given, and in which office.
    CREATE TABLE matter_reader (
      member_id INTEGER NOT NULL REFERENCES member (id),
      matter_id INTEGER NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
      office TEXT NOT NULL CHECK (office IN ('moderator', 'overseer', 'owner')),
      PRIMARY KEY (member_id, matter_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX matter_reader_by_matter ON matter_reader (matter_id);

    -- Whom somebody of the team knows outside, as they said themselves.
    CREATE TABLE outside_tie (
      member_id INTEGER NOT NULL REFERENCES member (id),
      other_id INTEGER NOT NULL REFERENCES member (id),
      declared_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, other_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outside_tie_by_other ON outside_tie (other_id);

    -- What somebody of the team does not take.
    CREATE TABLE case_limit (
      member_id INTEGER NOT NULL REFERENCES member (id),
      reason TEXT NOT NULL,
      PRIMARY KEY (member_id, reason)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_zone (
      member_id INTEGER PRIMARY KEY REFERENCES member (id),
      -- A name of the IANA data base, as Europe/Dublin.
      zone TEXT NOT NULL
    ) STRICT;

    -- When somebody of the team is usually there; a week begins with Monday, 0.
    CREATE TABLE duty_hours (
      member_id INTEGER NOT NULL REFERENCES member (id),
      weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
      -- Minutes since midnight in their zone; 1440 is the next midnight.
      starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
      ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440),
      PRIMARY KEY (member_id, weekday, starts),
      CHECK (starts < ends)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE staff_note (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id),
      author_id INTEGER NOT NULL REFERENCES member (id),
      -- What happened: the member gets it with their export.
      facts TEXT NOT NULL,
      -- What the team thinks of it.
      thoughts TEXT NOT NULL,
      written_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX staff_note_by_member ON staff_note (member_id, id);
    CREATE INDEX staff_note_by_end ON staff_note (expires_at);

    -- Two people look behind an alias.
    CREATE TABLE unmasking (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      case_id INTEGER NOT NULL REFERENCES moderation_case (id),
      post_id INTEGER NOT NULL REFERENCES post (id),
      state TEXT NOT NULL CHECK (state IN ('asked', 'declined', 'agreed')),
      ground TEXT NOT NULL,
      words TEXT NOT NULL,
      -- Why the author should not be told at once; empty when they should.
      later TEXT NOT NULL,
      asked_by INTEGER NOT NULL REFERENCES member (id),
      asked_at INTEGER NOT NULL,
      second_by INTEGER REFERENCES member (id),
      second_at INTEGER,
      second_later TEXT NOT NULL DEFAULT '',
      -- Until when both are shown the name, and when the author is told.
      shown_until INTEGER,
      tell_at INTEGER,
      told_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX unmasking_asked ON unmasking (case_id) WHERE state = 'asked';
    CREATE INDEX unmasking_by_case ON unmasking (case_id);
    CREATE INDEX unmasking_by_post ON unmasking (post_id);
    CREATE INDEX unmasking_to_tell ON unmasking (tell_at)
      WHERE state = 'agreed' AND told_at IS NULL;

    -- The list of what waits is read in its order, however much is over, or waits.
    DROP INDEX moderation_case_by_state;
    CREATE INDEX moderation_case_waiting ON moderation_case (urgent DESC, opened_at, id)
      WHERE state IN ('open', 'claimed', 'needs-second', 'appealed');
    CREATE INDEX moderation_case_quiet ON moderation_case (quiet_since)
      WHERE quiet_since IS NOT NULL;

    -- When somebody last said that they still want to do this.
    CREATE TABLE office_promise (
      member_id INTEGER PRIMARY KEY REFERENCES member (id),
      said_at INTEGER NOT NULL
    ) STRICT;
  `,
}
