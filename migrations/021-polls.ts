/** Polls: a question in a post, and what members answer. */
export const migration021 = {
  name: '021-polls',
  sqlite: `
    CREATE TABLE poll (
      post_id INTEGER PRIMARY KEY REFERENCES post (id),
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      -- 1 where one may choose several, and where names stand beside the answers.
      several INTEGER NOT NULL,
      named INTEGER NOT NULL,
      -- When one sees what others chose.
      results TEXT NOT NULL CHECK (results IN ('voted', 'closed')),
      closes_at INTEGER,
      -- Set by a job: nothing compares clocks.
      closed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX poll_by_thread ON poll (thread_id);
    CREATE INDEX poll_to_close ON poll (closes_at) WHERE closed = 0 AND closes_at IS NOT NULL;

    CREATE TABLE poll_option (
      post_id INTEGER NOT NULL REFERENCES poll (post_id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (post_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE poll_vote (
      post_id INTEGER NOT NULL,
      number INTEGER NOT NULL,
      member_id INTEGER NOT NULL REFERENCES member (id),
      -- That of the post, with the guard of whoever chose, and where names stand, their blocks.
      label_id INTEGER NOT NULL REFERENCES label (id),
      voted_at INTEGER NOT NULL,
      PRIMARY KEY (post_id, number, member_id),
      FOREIGN KEY (post_id, number) REFERENCES poll_option (post_id, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX poll_vote_by_member ON poll_vote (member_id, post_id);
    CREATE INDEX poll_vote_by_label ON poll_vote (post_id, label_id);
  `,
}
