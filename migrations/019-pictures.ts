/** Pictures: what is known of each. The bytes lie in files beside the database. */
export const migration019 = {
  name: '019-pictures',
  sqlite: `
    CREATE TABLE picture (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      member_id INTEGER NOT NULL REFERENCES member (id),
      -- The one post that it may stand in, since a picture in two would lead from an alias to a name.
      post_id INTEGER REFERENCES post (id),
      -- As given with the file; what stands in a post is in its text.
      description TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      -- 1 when there is a narrow copy, and when there is one that moves.
      small INTEGER NOT NULL,
      moving INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      -- When it is to be asked whether anything shows it; null while something is known to.
      look_at INTEGER
    ) STRICT;
    CREATE INDEX picture_by_member ON picture (member_id, id);
    CREATE INDEX picture_by_post ON picture (post_id) WHERE post_id IS NOT NULL;
    CREATE INDEX picture_to_look_at ON picture (look_at) WHERE look_at IS NOT NULL;
  `,
}
