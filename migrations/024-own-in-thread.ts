/** Finding what one has written in a thread without reading the thread. */
export const migration024 = {
  name: '024-own-in-thread',
  sqlite: `
    CREATE INDEX post_own_in_thread ON post (author_id, thread_id, id, content_label);
  `,
}
