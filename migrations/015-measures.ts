/** What the moderation team and the authors of conversations do about posts, and what waits to be read. */
export const migration015 = {
  name: '015-measures',
  sqlite: `
    -- What is in force, one row for each kind; what has ended is gone from here.
    CREATE TABLE post_measure (
      post_id INTEGER NOT NULL REFERENCES post (id),
      kind TEXT NOT NULL CHECK (kind IN
        ('removed', 'folded', 'noted', 'edit-asked', 'frozen', 'slow',
        -- That folding has ended once: what ended it, and who had reported, does not count again.
        'unfolded')),
      -- In whose name: the moderation team's, one moderator's for now, that of whoever began the
      -- conversation, several members' reports.
      by TEXT NOT NULL CHECK (by IN ('team', 'aid', 'author', 'members')),
      reason TEXT NOT NULL,
      -- Who did it; null for what happened by itself, or when they have left.
      actor_id INTEGER REFERENCES member (id) ON DELETE SET NULL,
      since INTEGER NOT NULL,
      -- When it ends by itself; null for what is ended by somebody.
      until INTEGER,
      -- Of slowing: minutes between two replies of the same member.
      minutes INTEGER,
      PRIMARY KEY (post_id, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX post_measure_due ON post_measure (until) WHERE until IS NOT NULL;
    CREATE INDEX post_measure_by_actor ON post_measure (actor_id) WHERE actor_id IS NOT NULL;

    -- Posts that are read before others see them; the row stays for a while after that.
    CREATE TABLE held_post (
      post_id INTEGER PRIMARY KEY REFERENCES post (id),
      -- A first post, words of a list, or a member whose posts are read first.
      why TEXT NOT NULL CHECK (why IN ('first', 'words', 'member')),
      -- Which list of words.
      list TEXT,
      since INTEGER NOT NULL,
      -- Since when its author has been told that it takes longer than usual.
      late_at INTEGER,
      -- What the moderation team asks its author to change.
      asked TEXT,
      released_at INTEGER
    ) STRICT;
    CREATE INDEX held_post_waiting ON held_post (since) WHERE released_at IS NULL;
    CREATE INDEX held_post_released ON held_post (released_at) WHERE released_at IS NOT NULL;

    -- Members whose posts are read first for a time.
    CREATE TABLE member_hold (
      member_id INTEGER PRIMARY KEY REFERENCES member (id),
      reason TEXT NOT NULL,
      since INTEGER NOT NULL,
      until INTEGER
    ) STRICT;

    -- 2 for what was removed: its placeholder says so.
    DROP INDEX post_gone;
    CREATE INDEX post_gone ON post (thread_id, branch_label) WHERE gone > 0;
  `,
}
