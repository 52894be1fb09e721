/** What earlier versions referred to, and quotations whose words went with their source. */
export const migration010 = {
  name: '010-references-of-versions',
  sqlite: `
    CREATE TABLE revision_mention (
      post_id INTEGER NOT NULL,
      number INTEGER NOT NULL,
      member_id INTEGER NOT NULL REFERENCES member (id),
      written TEXT NOT NULL,
      PRIMARY KEY (post_id, number, member_id, written),
      FOREIGN KEY (post_id, number) REFERENCES revision (post_id, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_mention_by_member ON revision_mention (member_id);
    CREATE TABLE revision_quote (
      post_id INTEGER NOT NULL,
      number INTEGER NOT NULL,
      source_id INTEGER NOT NULL REFERENCES post (id),
      PRIMARY KEY (post_id, number, source_id),
      FOREIGN KEY (post_id, number) REFERENCES revision (post_id, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_quote_by_source ON revision_quote (source_id);
    CREATE TABLE revision_link (
      post_id INTEGER NOT NULL,
      number INTEGER NOT NULL,
      path TEXT NOT NULL,
      target_post_id INTEGER REFERENCES post (id),
      target_member_id INTEGER REFERENCES member (id),
      target_space_id INTEGER REFERENCES space (id),
      PRIMARY KEY (post_id, number, path),
      FOREIGN KEY (post_id, number) REFERENCES revision (post_id, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- 1 for versions older than these tables that lead somewhere: where, nobody wrote down.
    ALTER TABLE revision ADD COLUMN for_author INTEGER NOT NULL DEFAULT 0;
    UPDATE revision SET for_author = 1 WHERE html LIKE '%href="/%';

    -- 1 once the quoted words went with their source, which was deleted.
    ALTER TABLE post_quote ADD COLUMN emptied INTEGER NOT NULL DEFAULT 0;
  `,
}
