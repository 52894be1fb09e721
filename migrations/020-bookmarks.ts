/** Posts that members want to find again, each for themselves. */
export const migration020 = {
  name: '020-bookmarks',
  sqlite: `
    CREATE TABLE bookmark (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL REFERENCES post (id),
      note TEXT NOT NULL,
      -- When to remind them of it; null for never, or when they have been.
      remind_at INTEGER,
      created_at INTEGER NOT NULL,
      UNIQUE (member_id, post_id)
    ) STRICT;
    CREATE INDEX bookmark_by_post ON bookmark (post_id);
    CREATE INDEX bookmark_in_order ON bookmark (member_id, created_at DESC, id DESC);
    CREATE INDEX bookmark_to_remind ON bookmark (remind_at) WHERE remind_at IS NOT NULL;
  `,
}
