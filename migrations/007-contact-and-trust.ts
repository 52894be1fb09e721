/** Settling, vouching, and the role that somebody wears in a post. */
export const migration007 = {
  name: '007-contact-and-trust',
  sqlite: `
    -- When a member becomes settled: drawn at random, kept so that a restart does not draw again.
    ALTER TABLE member ADD COLUMN settle_at INTEGER;
    CREATE INDEX member_settling ON member (settle_at) WHERE settle_at IS NOT NULL;

    -- When they last confirmed a new contact point. It outlives the contact point: somebody who is
    -- settled adds one in thirty days, whether or not they remove it again.
    ALTER TABLE member ADD COLUMN contact_confirmed_at INTEGER;

    -- A link that was used stays known until it ends, so that using it twice is no surprise.
    ALTER TABLE contact_point ADD COLUMN token_used INTEGER NOT NULL DEFAULT 0;

    -- 0 when the one vouched for was kept apart from who vouched: it must make no difference to them.
    ALTER TABLE vouch ADD COLUMN counts INTEGER NOT NULL DEFAULT 1;

    ALTER TABLE post ADD COLUMN hat TEXT CHECK (hat IN ('peer', 'clinician'));
    CREATE INDEX post_hat ON post (author_id) WHERE hat = 'clinician';

    -- "Before you confide": a peer clinician's own words on what they would have to do.
    CREATE TABLE clinician_card (
      member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
      country TEXT NOT NULL,
      role TEXT NOT NULL,
      must_report TEXT NOT NULL,
      would_do TEXT NOT NULL,
      written_at INTEGER NOT NULL
    ) STRICT;
  `,
}
