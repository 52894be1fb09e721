/** The community as a whole: its settings, its agreement, its spaces and who may read those. */
export const migration002 = {
  name: '002-community',
  sqlite: `
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE agreement (
      version INTEGER PRIMARY KEY,
      body TEXT NOT NULL,
      html TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE agreement_accepted (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      version INTEGER NOT NULL REFERENCES agreement (version),
      accepted_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, version)
    ) STRICT, WITHOUT ROWID;

    -- What the moderation team said to somebody it let in, until they have read it.
    CREATE TABLE welcome (
      member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
      words TEXT NOT NULL,
      written_at INTEGER NOT NULL
    ) STRICT;

    -- What it said to somebody it did not let in. Their account is gone; they are known for a
    -- while by the session in which they waited.
    CREATE TABLE declined (
      token_hash TEXT PRIMARY KEY,
      words TEXT NOT NULL,
      declined_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE space (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      slug TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      description TEXT NOT NULL DEFAULT '',
      access TEXT NOT NULL CHECK (access IN ('public', 'members', 'invitation', 'clinicians')),
      place INTEGER NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE space_member (
      space_id INTEGER NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      PRIMARY KEY (space_id, member_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX space_member_by_member ON space_member (member_id);

    -- Remembers the id a repeated request made, never its answer.
    CREATE TABLE idempotency (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      kind TEXT NOT NULL,
      target_id INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX idempotency_by_time ON idempotency (created_at);

    CREATE TABLE draft (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      body TEXT NOT NULL,
      title TEXT NOT NULL DEFAULT '',
      audience TEXT NOT NULL DEFAULT '',
      updated_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, key)
    ) STRICT, WITHOUT ROWID;
  `,
}
