/** Under which label each post stands and who wrote it, close together: what counting asks of thousands. */
export const migration047 = {
  name: '047-label-of-post',
  sqlite: `
    CREATE INDEX post_seen ON post (id, content_label, author_id);
    -- Read by its key, a post brings its text along, and the index would not be thought of.
    CREATE VIEW label_of_post AS
      SELECT id AS post_id, content_label, author_id FROM post INDEXED BY post_seen;
  `,
}
