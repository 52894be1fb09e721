/** Who must never be seen by whom: guards, lists, matches, and what they are matched by. */
export const migration006 = {
  name: '006-keeping-apart',
  sqlite: `
    ALTER TABLE member ADD COLUMN vouched_at INTEGER;

    -- Whoever has ever had an entry or a level. The clause stays on all they do for good; what it
    -- asks of a viewer is said here, so that switching costs one row.
    CREATE TABLE guard (
      member_id INTEGER PRIMARY KEY REFERENCES member (id),
      -- 0 while labels are still being prepared: until then the clause asks nothing.
      active INTEGER NOT NULL,
      level TEXT CHECK (level IN ('known', 'vouched', 'colleagues'))
    ) STRICT;

    CREATE TABLE keep_apart (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      keeper_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('handle', 'email', 'domain')),
      -- Hashed under a key of the keeper's own: lists that share a person look nothing alike.
      value_hash TEXT NOT NULL,
      note TEXT NOT NULL,
      added_at INTEGER NOT NULL,
      active_at INTEGER NOT NULL,
      active INTEGER NOT NULL DEFAULT 0,
      remove_at INTEGER
    ) STRICT;
    CREATE INDEX keep_apart_by_keeper ON keep_apart (keeper_id, value_hash);
    CREATE INDEX keep_apart_waiting ON keep_apart (active_at) WHERE active = 0;
    CREATE INDEX keep_apart_leaving ON keep_apart (remove_at) WHERE remove_at IS NOT NULL;

    -- A match outlives the address it was made by: only its entry's end ends it.
    CREATE TABLE apart_pair (
      keeper_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      -- The other member, hashed under the keeper's own key.
      viewer_hash TEXT NOT NULL,
      entry_id INTEGER NOT NULL REFERENCES keep_apart (id) ON DELETE CASCADE,
      PRIMARY KEY (viewer_hash, keeper_id, entry_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX apart_pair_by_entry ON apart_pair (entry_id);

    CREATE TABLE contact_point (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      fingerprint TEXT NOT NULL,
      domain_fingerprint TEXT NOT NULL,
      -- Such as "m…@example.org", encrypted like the address itself.
      hint TEXT NOT NULL,
      -- The address, encrypted; null when it is kept for matching only and has been confirmed.
      address TEXT,
      for_mail INTEGER NOT NULL,
      token_hash TEXT UNIQUE,
      token_expires_at INTEGER,
      added_at INTEGER NOT NULL,
      confirmed_at INTEGER,
      -- When it begins to count for matching.
      effective_at INTEGER,
      effective INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX contact_point_by_member ON contact_point (member_id);
    CREATE INDEX contact_point_waiting ON contact_point (effective_at)
      WHERE effective = 0 AND effective_at IS NOT NULL;

    CREATE TABLE vouch (
      voucher_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      vouched_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('member', 'clinician')),
      given_at INTEGER NOT NULL,
      PRIMARY KEY (vouched_id, voucher_id, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE clinician_request (
      member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
      words TEXT NOT NULL,
      asked_at INTEGER NOT NULL
    ) STRICT;

    -- What was on, when, at which level: each member's own account, without any client data.
    CREATE TABLE boundary_record (
      id INTEGER PRIMARY KEY,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      what TEXT NOT NULL,
      detail TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX boundary_record_by_member ON boundary_record (member_id, at);

    -- Mail on its way: decided again when it is delivered.
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      member_id INTEGER REFERENCES member (id) ON DELETE CASCADE,
      contact_point_id INTEGER REFERENCES contact_point (id) ON DELETE CASCADE,
      -- Encrypted: it may hold a link that confirms.
      payload TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      next_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX outbox_by_time ON outbox (next_at);
  `,
}
