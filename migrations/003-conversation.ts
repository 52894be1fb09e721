/** What people say to one another. */
export const migration003 = {
  name: '003-conversation',
  sqlite: `
    CREATE TABLE thread (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      space_id INTEGER NOT NULL REFERENCES space (id),
      title TEXT NOT NULL,
      locked_at INTEGER,
      imported_as TEXT UNIQUE,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX thread_by_space ON thread (space_id);

    CREATE TABLE post (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      parent_id INTEGER REFERENCES post (id),
      author_id INTEGER NOT NULL REFERENCES member (id),
      alias TEXT,
      -- For imported conversations: the name the text came with, instead of a member's.
      byline TEXT,
      -- Conversation order within the thread, with gaps; never leaves the server.
      position INTEGER NOT NULL,
      depth INTEGER NOT NULL,
      body TEXT NOT NULL,
      html TEXT NOT NULL,
      renderer INTEGER NOT NULL,
      content_note TEXT,
      need TEXT CHECK (need IN ('listen', 'share', 'suggest', 'discuss')),
      audience TEXT NOT NULL,
      -- While the audience is 'me': whom replies are for, which is whom the post was for before.
      branch_audience TEXT,
      content_label INTEGER NOT NULL REFERENCES label (id),
      branch_label INTEGER NOT NULL REFERENCES label (id),
      created_at INTEGER NOT NULL,
      edited_at INTEGER,
      deleted_at INTEGER,
      -- 1 when deleted or withdrawn: a placeholder may stand here for those who hold the branch.
      gone INTEGER NOT NULL DEFAULT 0,
      -- Moves with everything that its article shows.
      version INTEGER NOT NULL DEFAULT 1,
      imported_as TEXT
    ) STRICT;
    CREATE UNIQUE INDEX post_in_conversation ON post (thread_id, position);
    CREATE INDEX post_by_time ON post (thread_id, created_at, id);
    -- All that counting unread posts asks for: it never reads the posts themselves.
    CREATE INDEX post_unread ON post (thread_id, id, content_label, author_id, created_at);
    CREATE INDEX post_by_parent ON post (parent_id);
    CREATE INDEX post_by_author ON post (author_id, created_at, id);
    CREATE INDEX post_by_author_label ON post (author_id, content_label);
    CREATE INDEX post_by_renderer ON post (renderer);
    CREATE INDEX post_gone ON post (thread_id, branch_label) WHERE gone = 1;
    CREATE UNIQUE INDEX post_imported ON post (thread_id, imported_as) WHERE imported_as IS NOT NULL;

    CREATE TABLE revision (
      post_id INTEGER NOT NULL REFERENCES post (id),
      number INTEGER NOT NULL,
      body TEXT NOT NULL,
      html TEXT NOT NULL,
      content_note TEXT,
      written_at INTEGER NOT NULL,
      PRIMARY KEY (post_id, number)
    ) STRICT, WITHOUT ROWID;

    -- What a text refers to, as its writer saw it when writing: rendering again uses these.
    CREATE TABLE post_mention (
      post_id INTEGER NOT NULL REFERENCES post (id),
      member_id INTEGER NOT NULL REFERENCES member (id),
      written TEXT NOT NULL,
      PRIMARY KEY (post_id, member_id, written)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX post_mention_by_member ON post_mention (member_id);
    CREATE TABLE post_quote (
      post_id INTEGER NOT NULL REFERENCES post (id),
      source_id INTEGER NOT NULL REFERENCES post (id),
      PRIMARY KEY (post_id, source_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX post_quote_by_source ON post_quote (source_id);
    CREATE TABLE post_link (
      post_id INTEGER NOT NULL REFERENCES post (id),
      path TEXT NOT NULL,
      target_post_id INTEGER REFERENCES post (id),
      target_member_id INTEGER REFERENCES member (id),
      target_space_id INTEGER REFERENCES space (id),
      PRIMARY KEY (post_id, path)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX post_link_by_post ON post_link (target_post_id);
    CREATE INDEX post_link_by_member ON post_link (target_member_id);

    CREATE TABLE reaction (
      post_id INTEGER NOT NULL REFERENCES post (id),
      member_id INTEGER NOT NULL REFERENCES member (id),
      kind TEXT NOT NULL CHECK (kind IN ('heard', 'metoo', 'thanks', 'with')),
      label_id INTEGER NOT NULL REFERENCES label (id),
      created_at INTEGER NOT NULL,
      PRIMARY KEY (post_id, member_id, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reaction_by_member ON reaction (member_id, post_id);

    CREATE TABLE read_mark (
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      thread_id INTEGER NOT NULL REFERENCES thread (id),
      -- The newest post seen, by internal id: times repeat, ids do not.
      up_to INTEGER NOT NULL,
      PRIMARY KEY (member_id, thread_id)
    ) STRICT, WITHOUT ROWID;
  `,
}
