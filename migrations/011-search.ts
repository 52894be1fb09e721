/** The words of posts and titles, to be searched. Filled from what there is when it is made. */
export const migration011 = {
  name: '011-search',
  sqlite: `
    -- Where a post stands among all by time: its moment times 4096, and a number within it. The index
    -- of words has the same numbers, and so is walked from the newest down without being sorted.
    CREATE TABLE search_place (
      place INTEGER PRIMARY KEY,
      post_id INTEGER NOT NULL UNIQUE REFERENCES post (id)
    ) STRICT;

    -- Words come split and folded, with spaces between, so all this has to do is to split at those.
    CREATE VIRTUAL TABLE search_words USING fts5 (title, body, tokenize = 'ascii');
    -- What is deleted is taken out of the file at once, not when it suits the index.
    INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);
  `,
  fill: 'search' as const,
}
