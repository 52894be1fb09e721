/** Ways besides the forum in which notices reach somebody, when each is looked at, and what was sent. */
export const migration032 = {
  name: '032-delivery',
  sqlite: `
    -- One row for each way that a member has switched on. What there is to tell is worked out when
    -- its moment has come: nothing of it is written down here.
    CREATE TABLE delivery (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      way TEXT NOT NULL CHECK (way IN ('mail', 'digest', 'push')),
      -- When it is looked at next, in milliseconds; null until something changes.
      next_at INTEGER,
      -- 1 while something is on its way: nothing else sets out meanwhile.
      under_way INTEGER NOT NULL DEFAULT 0,
      -- When something went out last.
      last_at INTEGER,
      PRIMARY KEY (member_id, way)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX delivery_due ON delivery (next_at) WHERE under_way = 0;

    -- What a member has been told of, by the key of its notice. The daily mail and the one at once
    -- share theirs. Of a thread or of reactions, up to which arrival or moment.
    CREATE TABLE delivered (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      by_way TEXT NOT NULL,
      key TEXT NOT NULL,
      up_to INTEGER NOT NULL,
      PRIMARY KEY (member_id, by_way, key)
    ) STRICT, WITHOUT ROWID;

    -- One row: up to which change it has been worked out whom there may be something to tell.
    CREATE TABLE delivery_place (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      seq INTEGER NOT NULL
    ) STRICT;
    INSERT INTO delivery_place (id, seq) SELECT 1, coalesce(max(seq), 0) FROM change;

    -- Minutes after midnight, in the member's time zone; null when no hour is quiet.
    ALTER TABLE notice_choice ADD COLUMN quiet_from INTEGER;
    ALTER TABLE notice_choice ADD COLUMN quiet_to INTEGER;
    -- The hour at which the daily mail comes.
    ALTER TABLE notice_choice ADD COLUMN digest_hour INTEGER NOT NULL DEFAULT 18;
  `,
}
