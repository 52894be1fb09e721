/** Devices on which members get notices by Web Push. */
export const migration036 = {
  name: '036-push',
  sqlite: `
    -- A device is a session: whatever ends that ends this too.
    CREATE TABLE push_device (
      session_hash TEXT PRIMARY KEY REFERENCES session (token_hash) ON DELETE CASCADE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      -- Keyed hash of the address that the push service gave this browser, and the address with the
      -- browser's keys, sealed. Null once the push service knows it no more.
      address_hash TEXT UNIQUE,
      sealed TEXT,
      created_at INTEGER NOT NULL,
      ended_at INTEGER,
      -- When something is to be sent, since when it waits, and how often that was tried.
      next_at INTEGER,
      queued_at INTEGER,
      attempts INTEGER NOT NULL DEFAULT 0,
      -- 1 where another device of the same member was told of it and this one was not.
      behind INTEGER NOT NULL DEFAULT 0,
      CHECK ((address_hash IS NULL) = (ended_at IS NOT NULL)),
      CHECK ((sealed IS NULL) = (ended_at IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX push_device_by_member ON push_device (member_id);
    CREATE INDEX push_device_due ON push_device (next_at) WHERE next_at IS NOT NULL;
  `,
}
