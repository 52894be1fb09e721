/** Cases about anything that can be reported, what is decided in them, and the second look. */
export const migration013 = {
  name: '013-decisions',
  sqlite: `
    -- A statement of reasons, in the fields that the law asks for.
    CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      case_id INTEGER NOT NULL REFERENCES moderation_case (id),
      -- Null for the first decision of a case, else the appeal on which it was taken.
      appeal_id INTEGER REFERENCES appeal (id),
      -- 'proposed' waits for a second person; 'ended' by itself, 'reversed' on an appeal.
      state TEXT NOT NULL CHECK
        (state IN ('proposed', 'declined', 'in-force', 'ended', 'reversed')),
      measure TEXT NOT NULL,
      -- Whom it concerns: who wrote the post, or the member reported.
      member_id INTEGER NOT NULL REFERENCES member (id),
      post_id INTEGER REFERENCES post (id),
      -- Which version of the text was looked at, as kept with the case.
      written_at INTEGER,
      -- For those who read it where it takes effect.
      reason TEXT NOT NULL,
      rule_id INTEGER,
      -- The rule as it read on that day.
      rule_words TEXT NOT NULL,
      facts TEXT NOT NULL,
      -- To the member alone.
      message TEXT NOT NULL,
      -- What a content note says, where the measure is one.
      note TEXT NOT NULL,
      -- 1 when something automatic drew attention to it or acted on it before.
      automatic INTEGER NOT NULL,
      -- 1 when the only one in office decided, who wrote or reported it themselves.
      alone INTEGER NOT NULL,
      until INTEGER,
      proposed_by INTEGER NOT NULL REFERENCES member (id),
      proposed_at INTEGER NOT NULL,
      second_by INTEGER REFERENCES member (id),
      second_at INTEGER,
      second_reason TEXT NOT NULL DEFAULT '',
      -- When it took effect; null while it is proposed.
      decided_at INTEGER,
      appeal_until INTEGER,
      ended_at INTEGER
    ) STRICT;
    CREATE INDEX decision_by_case ON decision (case_id);
    CREATE INDEX decision_by_member ON decision (member_id, id);
    CREATE INDEX decision_by_end ON decision (until) WHERE state = 'in-force' AND until IS NOT NULL;
    -- One at a time waits for a second person.
    CREATE UNIQUE INDEX decision_proposed ON decision (case_id) WHERE state = 'proposed';

    CREATE TABLE appeal (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      decision_id INTEGER NOT NULL REFERENCES decision (id),
      member_id INTEGER NOT NULL REFERENCES member (id),
      -- Whether the decision is about them, or they reported what it is about.
      part TEXT NOT NULL CHECK (part IN ('concerned', 'reporter')),
      words TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('lodged', 'assigned', 'decided')),
      outcome TEXT CHECK (outcome IN ('upheld', 'changed', 'reversed')),
      reason TEXT NOT NULL DEFAULT '',
      lodged_at INTEGER NOT NULL,
      -- When somebody of the team last did something about it.
      moved_at INTEGER NOT NULL,
      decided_by INTEGER REFERENCES member (id),
      decided_at INTEGER,
      UNIQUE (decision_id, member_id),
      CHECK ((state = 'decided') = (outcome IS NOT NULL))
    ) STRICT;
    CREATE INDEX appeal_by_member ON appeal (member_id, id);
    CREATE INDEX appeal_waiting ON appeal (moved_at) WHERE state <> 'decided';

    -- What is said in an appeal, both ways.
    CREATE TABLE appeal_words (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      appeal_id INTEGER NOT NULL REFERENCES appeal (id) ON DELETE CASCADE,
      author_id INTEGER NOT NULL REFERENCES member (id),
      by_team INTEGER NOT NULL,
      words TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX appeal_words_in_order ON appeal_words (appeal_id, id);

    -- Who is paused now or was asked to leave, and by which decision: gone when it ends.
    CREATE TABLE pause (
      decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
      member_id INTEGER NOT NULL REFERENCES member (id),
      measure TEXT NOT NULL CHECK (measure IN ('pause', 'leave')),
      until INTEGER
    ) STRICT;
    CREATE INDEX pause_by_member ON pause (member_id);

    CREATE TABLE new_case (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      target TEXT NOT NULL CHECK (target IN ('post', 'thread', 'member', 'decision')),
      -- The post; of a thread, its opening; of a decision, what it was about, if that was a post.
      post_id INTEGER REFERENCES post (id),
      -- Whom the case is about when it is about a member and not about something they wrote.
      member_id INTEGER REFERENCES member (id),
      -- The decision that was reported.
      decision_id INTEGER REFERENCES decision (id),
      -- Who should read it, as whoever reported it chose.
      route TEXT NOT NULL CHECK (route IN ('any', 'uninvolved', 'overseers')),
      state TEXT NOT NULL CHECK
        (state IN ('open', 'claimed', 'needs-second', 'decided', 'closed', 'appealed')),
      -- The number of its last event.
      version INTEGER NOT NULL,
      urgent INTEGER NOT NULL,
      holder_id INTEGER REFERENCES member (id),
      held_since INTEGER,
      opened_at INTEGER NOT NULL,
      -- Since when all its reports have been withdrawn; null while one stands.
      quiet_since INTEGER,
      CHECK (target NOT IN ('post', 'thread') OR post_id IS NOT NULL),
      CHECK ((target = 'member') = (member_id IS NOT NULL)),
      CHECK ((target = 'decision') = (decision_id IS NOT NULL)),
      CHECK (target <> 'member' OR post_id IS NULL)
    ) STRICT;
    INSERT INTO new_case (id, public_id, target, post_id, route, state, version, urgent, holder_id,
      held_since, opened_at)
    SELECT id, public_id, 'post', post_id, route, state, version, urgent, holder_id, held_since,
      opened_at FROM moderation_case;

    -- Only ever added to; a number is given once, so that two cannot act on the same state.
    CREATE TABLE new_event (
      case_id INTEGER NOT NULL REFERENCES new_case (id) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      what TEXT NOT NULL,
      state TEXT NOT NULL,
      -- Null for what happened by itself.
      actor_id INTEGER REFERENCES member (id),
      -- The office in which it was done; null for what happened by itself.
      office TEXT,
      reason TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (case_id, version)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_event (case_id, version, at, what, state, actor_id)
    SELECT case_id, version, at, what, state, actor_id FROM case_event;

    -- Everybody it is about, and everybody of the team who is out of it: who wrote it or is the
    -- member reported, who reported it, whom the text names or quotes; who decided what is looked
    -- at again, who said that they know somebody in it, who passed.
    CREATE TABLE new_member (
      case_id INTEGER NOT NULL REFERENCES new_case (id) ON DELETE CASCADE,
      member_id INTEGER NOT NULL REFERENCES member (id),
      part TEXT NOT NULL CHECK
        (part IN ('author', 'subject', 'reporter', 'named', 'decider', 'passed')),
      PRIMARY KEY (case_id, member_id, part)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_member SELECT case_id, member_id, part FROM case_member;

    -- To whom it was given, and in which office.
    CREATE TABLE new_reader (
      member_id INTEGER NOT NULL REFERENCES member (id),
      case_id INTEGER NOT NULL REFERENCES new_case (id) ON DELETE CASCADE,
      office TEXT NOT NULL CHECK (office IN ('moderator', 'overseer', 'owner')),
      -- 1 for the only one who holds an office at all, who wrote or reported it themselves.
      alone INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (member_id, case_id)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_reader (member_id, case_id, office)
    SELECT member_id, case_id, office FROM case_reader;

    -- What was reported as it stood then, once for each version that was.
    CREATE TABLE new_snapshot (
      case_id INTEGER NOT NULL REFERENCES new_case (id) ON DELETE CASCADE,
      written_at INTEGER NOT NULL,
      body TEXT NOT NULL,
      html TEXT NOT NULL,
      content_note TEXT,
      PRIMARY KEY (case_id, written_at)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_snapshot SELECT case_id, written_at, body, html, content_note FROM case_snapshot;

    CREATE TABLE new_report (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      case_id INTEGER NOT NULL REFERENCES new_case (id) ON DELETE CASCADE,
      -- As in the case.
      post_id INTEGER REFERENCES post (id),
      member_id INTEGER REFERENCES member (id),
      decision_id INTEGER REFERENCES decision (id),
      reporter_id INTEGER NOT NULL REFERENCES member (id),
      reason TEXT NOT NULL,
      -- The rule of the community that was chosen; null for a reason beside the rules.
      rule_id INTEGER,
      note TEXT NOT NULL,
      -- Which version of it the report is about.
      written_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      withdrawn_at INTEGER
    ) STRICT;
    INSERT INTO new_report (id, public_id, case_id, post_id, reporter_id, reason, note, written_at,
      created_at)
    SELECT id, public_id, case_id, post_id, reporter_id, reason, note, written_at, created_at
    FROM report;

    DROP TABLE report;
    DROP TABLE case_snapshot;
    DROP TABLE case_reader;
    DROP TABLE case_member;
    DROP TABLE case_event;
    DROP TABLE moderation_case;
    ALTER TABLE new_case RENAME TO moderation_case;
    ALTER TABLE new_event RENAME TO case_event;
    ALTER TABLE new_member RENAME TO case_member;
    ALTER TABLE new_reader RENAME TO case_reader;
    ALTER TABLE new_snapshot RENAME TO case_snapshot;
    ALTER TABLE new_report RENAME TO report;
    CREATE INDEX moderation_case_by_post ON moderation_case (post_id);
    CREATE INDEX moderation_case_by_member ON moderation_case (member_id);
    CREATE INDEX moderation_case_by_decision ON moderation_case (decision_id);
    CREATE INDEX moderation_case_in_order ON moderation_case (urgent DESC, opened_at, id);
    CREATE INDEX moderation_case_by_state ON moderation_case (state);
    CREATE INDEX case_reader_by_case ON case_reader (case_id);
    CREATE INDEX report_by_reporter ON report (reporter_id, id);
    CREATE INDEX report_by_case ON report (case_id);
  `,
}
