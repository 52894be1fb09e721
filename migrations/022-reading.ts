/** Keys that a member may switch off, and spaces that search engines may list. */
export const migration022 = {
  name: '022-reading',
  sqlite: `
    ALTER TABLE member ADD COLUMN shortcuts INTEGER NOT NULL DEFAULT 1
      CHECK (shortcuts IN (0, 1));
    -- Counts for public spaces only; another kind of space is never listed.
    ALTER TABLE space ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0 CHECK (indexed IN (0, 1));
  `,
}
