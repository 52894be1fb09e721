/** The community's rules with their history, its crisis policy, and what members fold for themselves. */
export const migration016 = {
  name: '016-rules-and-reports',
  sqlite: `
    -- Each change of the rules is an edition, in force until the next one.
    CREATE TABLE rule_edition (
      version INTEGER PRIMARY KEY,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE rule (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE
    ) STRICT;

    -- How a rule read from one edition on, up to the edition that changed it or took it out.
    CREATE TABLE rule_wording (
      rule_id INTEGER NOT NULL REFERENCES rule (id),
      since INTEGER NOT NULL REFERENCES rule_edition (version),
      until INTEGER REFERENCES rule_edition (version),
      place INTEGER NOT NULL,
      -- Which of the reasons for a report it is about.
      about TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (rule_id, since)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX rule_wording_by_edition ON rule_wording (since);

    CREATE TABLE crisis_policy (
      version INTEGER PRIMARY KEY,
      can TEXT NOT NULL,
      never TEXT NOT NULL,
      must TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE crisis_policy_seen (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      version INTEGER NOT NULL REFERENCES crisis_policy (version),
      seen_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, version)
    ) STRICT, WITHOUT ROWID;

    -- Whose posts a member has folded for themselves.
    CREATE TABLE mute (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      muted_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, muted_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mute_by_muted ON mute (muted_id);

    -- An alias in its thread, without who is behind it: a muted name must not tell.
    CREATE TABLE mute_alias (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      thread_id INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
      alias TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, thread_id, alias)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mute_alias_by_thread ON mute_alias (thread_id);

    -- Posts a member has folded for themselves, one by one.
    CREATE TABLE hidden_post (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, post_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hidden_post_by_post ON hidden_post (post_id);

    -- Whether a check-in would be welcome: asked of somebody, without who asked.
    CREATE TABLE check_in (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      asked_at INTEGER NOT NULL,
      answered_at INTEGER
    ) STRICT;
    CREATE INDEX check_in_by_member ON check_in (member_id, asked_at);

    CREATE TABLE check_in_refused (
      member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
      refused_at INTEGER NOT NULL
    ) STRICT;

    -- What stood around a post when it was reported: what it answers, and the next reply to it.
    CREATE TABLE case_context (
      case_id INTEGER NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE,
      -- Which reported version it stood around.
      written_at INTEGER NOT NULL,
      place TEXT NOT NULL CHECK (place IN ('before', 'after')),
      post_id INTEGER NOT NULL REFERENCES post (id),
      html TEXT NOT NULL,
      content_note TEXT,
      PRIMARY KEY (case_id, written_at, place, post_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_context_by_post ON case_context (post_id);
  `,
}
