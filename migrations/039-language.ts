/** The language in which a member has asked to be spoken to. */
export const migration039 = {
  name: '039-language',
  sqlite: `
    -- Null: as the browser asks, and mail in the language of the community.
    ALTER TABLE member ADD COLUMN language TEXT;
  `,
}
