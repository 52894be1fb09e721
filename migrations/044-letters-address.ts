/** To which of their addresses somebody's notices are mailed: until now the first they had kept. */
export const migration044 = {
  name: '044-letters-address',
  sqlite: `
    -- Since when notices are mailed there, in milliseconds; null where they are not.
    ALTER TABLE contact_point ADD COLUMN letters_since INTEGER
      CHECK (letters_since IS NULL OR (for_mail = 1 AND confirmed_at IS NOT NULL));
    UPDATE contact_point SET letters_since = confirmed_at WHERE id IN (
      SELECT min(id) FROM contact_point
      WHERE for_mail = 1 AND confirmed_at IS NOT NULL AND address IS NOT NULL
      GROUP BY member_id);
    CREATE UNIQUE INDEX contact_point_letters ON contact_point (member_id)
      WHERE letters_since IS NOT NULL;
  `,
}
