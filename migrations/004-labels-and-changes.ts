/** Who sees what, as interned labels with counts kept for each, and the log that live pages catch up from. */
export const migration004 = {
  name: '004-labels-and-changes',
  sqlite: `
    CREATE TABLE label (
      id INTEGER PRIMARY KEY,
      -- Clauses in normal form, sorted, joined by spaces.
      clauses TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE label_clause (
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      label_id INTEGER NOT NULL REFERENCES label (id),
      PRIMARY KEY (kind, subject, label_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE thread_label (
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      label_id INTEGER NOT NULL REFERENCES label (id),
      space_id INTEGER NOT NULL REFERENCES space (id),
      posts INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      PRIMARY KEY (thread_id, label_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX thread_label_walk ON thread_label (space_id, last_at DESC, thread_id, label_id);

    CREATE TABLE space_label (
      space_id INTEGER NOT NULL REFERENCES space (id),
      label_id INTEGER NOT NULL REFERENCES label (id),
      openings INTEGER NOT NULL,
      PRIMARY KEY (space_id, label_id)
    ) STRICT, WITHOUT ROWID;

    -- Tells cheaply whether a member has posts that they see only because they wrote them.
    CREATE TABLE author_label (
      author_id INTEGER NOT NULL REFERENCES member (id),
      label_id INTEGER NOT NULL REFERENCES label (id),
      posts INTEGER NOT NULL,
      PRIMARY KEY (author_id, label_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reaction_count (
      post_id INTEGER NOT NULL REFERENCES post (id),
      kind TEXT NOT NULL,
      label_id INTEGER NOT NULL REFERENCES label (id),
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      count INTEGER NOT NULL,
      PRIMARY KEY (post_id, kind, label_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reaction_count_by_thread ON reaction_count (thread_id, label_id);

    CREATE TABLE change (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      space_id INTEGER,
      thread_id INTEGER,
      post_id INTEGER,
      member_id INTEGER,
      before_label INTEGER,
      after_label INTEGER,
      -- For a change of facts about a member: those facts as they were before, as JSON.
      facts TEXT,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX change_by_thread ON change (thread_id, seq);
    CREATE INDEX change_by_space ON change (space_id, seq);
    CREATE INDEX change_by_member ON change (member_id, seq) WHERE member_id IS NOT NULL;
    CREATE INDEX change_by_time ON change (at);

    -- One row: moves whenever a fact changes on which anybody's verdicts rest.
    CREATE TABLE rules (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL) STRICT;
    INSERT INTO rules (id, version) VALUES (1, 1);
  `,
}
