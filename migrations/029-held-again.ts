/** Posts that wait once more, because of an edit. */
export const migration029 = {
  name: '029-held-again',
  sqlite: `
    -- 1 when others had seen the post before: what hangs on it stays where it is.
    ALTER TABLE held_post ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
  `,
}
