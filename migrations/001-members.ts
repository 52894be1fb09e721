/** Who is here, how they prove it, and what they were asked when they came. */
export const migration001 = {
  name: '001-members',
  sqlite: `
    CREATE TABLE member (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      handle TEXT,
      handle_key TEXT UNIQUE,
      passphrase_hash TEXT,
      status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'leaving', 'paused', 'former')),
      pronouns TEXT NOT NULL DEFAULT '',
      about TEXT NOT NULL DEFAULT '',
      profile_audience TEXT NOT NULL DEFAULT 'members',
      theme TEXT NOT NULL DEFAULT 'device' CHECK (theme IN ('device', 'light', 'dark')),
      created_at INTEGER NOT NULL,
      accepted_at INTEGER,
      probation_until INTEGER NOT NULL DEFAULT 0,
      settled_at INTEGER,
      leave_at INTEGER,
      -- Kept until the last of their posts is done with, also when they are gone already.
      leave_posts TEXT CHECK (leave_posts IN ('delete', 'keep')),
      -- What they are again when they come back in time.
      status_before_leaving TEXT
    ) STRICT;
    CREATE INDEX member_by_status ON member (status, created_at);
    CREATE INDEX member_by_leaving ON member (leave_at) WHERE leave_at IS NOT NULL;

    -- Likenesses of all handles ever taken: one that is gone never becomes free.
    CREATE TABLE taken_handle (
      likeness TEXT PRIMARY KEY,
      member_id INTEGER REFERENCES member (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE member_role (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'overseer', 'clinician')),
      granted_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session (
      token_hash TEXT PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      device TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_by_member ON session (member_id);

    CREATE TABLE passkey (
      credential_id TEXT PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      public_key BLOB NOT NULL,
      counter INTEGER NOT NULL,
      transports TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      used_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX passkey_by_member ON passkey (member_id);

    -- Challenges that wait for an answer from an authenticator, a few minutes each.
    CREATE TABLE passkey_challenge (
      token_hash TEXT PRIMARY KEY,
      challenge TEXT NOT NULL,
      member_id INTEGER REFERENCES member (id) ON DELETE CASCADE,
      expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE recovery_code (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      code_hash TEXT NOT NULL,
      used_at INTEGER,
      PRIMARY KEY (member_id, code_hash)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE invitation (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      code_hash TEXT NOT NULL UNIQUE,
      uses_left INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      created_by INTEGER REFERENCES member (id) ON DELETE SET NULL,
      created_at INTEGER NOT NULL,
      withdrawn_at INTEGER
    ) STRICT;
    CREATE INDEX invitation_by_member ON invitation (created_by);

    CREATE TABLE join_answer (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      PRIMARY KEY (member_id, number)
    ) STRICT, WITHOUT ROWID;
  `,
}
