/** In which order posts came into sight: what has been read, and what is new, goes by that. */
export const migration031 = {
  name: '031-arrival',
  sqlite: `
    -- As posts were written, but for those that waited: they arrive when they are let through.
    ALTER TABLE post ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
    UPDATE post SET arrival = id;
    CREATE UNIQUE INDEX post_by_arrival ON post (arrival);
    DROP INDEX post_unread;
    CREATE INDEX post_unread ON post (thread_id, arrival, content_label, author_id, created_at);
    DROP INDEX post_own_in_thread;
    CREATE INDEX post_own_in_thread ON post (author_id, thread_id, arrival, content_label);
  `,
}
