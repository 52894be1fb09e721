/** What members are told, what they follow, and how far they have come. */
export const migration014 = {
  name: '014-notices',
  sqlite: `
    -- Nothing of what a notice is about is kept here: that is read through the scopes when it is
    -- shown. A row for a post waits for whoever it turns to, whether they may see the post or not.
    CREATE TABLE notice (
      id INTEGER PRIMARY KEY,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      -- What it is about, made of public ids: a member is told of it once.
      key TEXT NOT NULL,
      post_id INTEGER REFERENCES post (id),
      thread_id INTEGER REFERENCES thread (id),
      -- No references: cases are put away in their own time, and their notices show no more then.
      report_id INTEGER,
      decision_id INTEGER,
      appeal_id INTEGER,
      case_id INTEGER,
      at INTEGER NOT NULL,
      read_at INTEGER,
      UNIQUE (member_id, key)
    ) STRICT;
    CREATE INDEX notice_of_posts ON notice (member_id, at DESC, post_id DESC) WHERE kind = 'post';
    CREATE INDEX notice_of_office ON notice (member_id, at DESC, id DESC) WHERE kind <> 'post';
    CREATE INDEX notice_unread ON notice (member_id, kind, thread_id, post_id) WHERE read_at IS NULL;
    CREATE INDEX notice_by_thread ON notice (thread_id, member_id);
    CREATE INDEX notice_by_post ON notice (post_id, member_id, kind);

    -- What one follows, and what one does not want to hear of: 'all', 'direct' (what turns to one)
    -- or 'nothing'. Only what was written after since_id, by internal id, is news of it.
    CREATE TABLE thread_follow (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      level TEXT NOT NULL CHECK (level IN ('all', 'direct', 'nothing')),
      since_id INTEGER NOT NULL,
      PRIMARY KEY (member_id, thread_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX thread_follow_by_thread ON thread_follow (thread_id, member_id, level);
    -- Whoever follows a space follows the threads that start there from then on: since_id is the
    -- newest thread of before.
    CREATE TABLE space_follow (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      space_id INTEGER NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      level TEXT NOT NULL CHECK (level IN ('all', 'direct', 'nothing')),
      since_id INTEGER NOT NULL,
      PRIMARY KEY (member_id, space_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX space_follow_by_space ON space_follow (space_id, member_id, level);
    -- A branch is a post and all that hangs on it.
    CREATE TABLE branch_follow (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL REFERENCES post (id),
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      level TEXT NOT NULL CHECK (level IN ('all', 'direct', 'nothing')),
      since_id INTEGER NOT NULL,
      PRIMARY KEY (member_id, post_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX branch_follow_by_thread ON branch_follow (thread_id, member_id);

    -- Words that fold a post for this member alone, as they typed them and as they are looked for.
    CREATE TABLE muted_word (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      folded TEXT NOT NULL,
      word TEXT NOT NULL,
      PRIMARY KEY (member_id, folded)
    ) STRICT, WITHOUT ROWID;

    -- Switches that a member has moved; what is not here is as it comes.
    CREATE TABLE notice_switch (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      way TEXT NOT NULL,
      is_on INTEGER NOT NULL,
      -- Since when, in milliseconds: reactions from before are no news.
      since INTEGER NOT NULL,
      PRIMARY KEY (member_id, kind, way)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE notice_choice (
      member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
      -- Whether one follows what one writes in.
      follows_own INTEGER NOT NULL DEFAULT 1,
      time_zone TEXT NOT NULL DEFAULT 'UTC',
      -- Until when nothing is sent, in milliseconds.
      break_until INTEGER,
      -- The newest post, by internal id, when everything was marked as read.
      read_up_to INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- 1 where the mark holds although it lies before the one for everything: marked as unread.
    ALTER TABLE read_mark ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;

    -- Up to when, in milliseconds, one has read of the reactions to a post.
    CREATE TABLE reaction_read (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL REFERENCES post (id),
      read_at INTEGER NOT NULL,
      PRIMARY KEY (member_id, post_id)
    ) STRICT, WITHOUT ROWID;

    -- Everybody follows what they have written in, from here on.
    INSERT INTO thread_follow (member_id, thread_id, level, since_id)
      SELECT DISTINCT p.author_id, p.thread_id, 'all', (SELECT coalesce(max(id), 0) FROM post)
      FROM post p JOIN member m ON m.id = p.author_id
      WHERE p.byline IS NULL AND m.status <> 'former';
  `,
}
