/** Lists of people that members keep for themselves, and what they chose last. */
export const migration005 = {
  name: '005-circles-and-blocks',
  sqlite: `
    CREATE TABLE circle (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      keeper_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX circle_by_keeper ON circle (keeper_id);
    CREATE TABLE circle_member (
      circle_id INTEGER NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      PRIMARY KEY (circle_id, member_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX circle_member_by_member ON circle_member (member_id);

    CREATE TABLE block (
      blocker_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      blocked_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (blocker_id, blocked_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX block_by_blocked ON block (blocked_id);

    -- The audience a member chose last in a space: the next text there begins with it.
    CREATE TABLE audience_choice (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      space_id INTEGER NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      audience TEXT NOT NULL,
      PRIMARY KEY (member_id, space_id)
    ) STRICT, WITHOUT ROWID;

    -- What a change of many audiences can be undone to: post ids with the audience before, as JSON.
    CREATE TABLE audience_undo (
      public_id TEXT PRIMARY KEY,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      changes TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX audience_undo_by_member ON audience_undo (member_id, created_at);

    CREATE INDEX post_by_circle ON post (audience) WHERE audience LIKE 'circle:%';
  `,
}
