/** What became of the role of peer clinician: for the member, and for those who answer for it. */
export const migration009 = {
  name: '009-peer-clinicians',
  sqlite: `
    CREATE TABLE role_record (
      id INTEGER PRIMARY KEY,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      what TEXT NOT NULL
        CHECK (what IN ('asked', 'withdrawn', 'granted', 'declined', 'given-up', 'ended')),
      -- Who vouched is nobody's business here.
      through TEXT NOT NULL CHECK (through IN ('self', 'team', 'peers', 'operator')),
      -- Of the moderation team, for those who oversee it; shown to no member.
      actor_id INTEGER REFERENCES member (id) ON DELETE SET NULL,
      -- What the member is told.
      reason TEXT NOT NULL DEFAULT '',
      -- 0 while the member has not put the news away.
      seen INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX role_record_by_member ON role_record (member_id, id);
  `,
}
