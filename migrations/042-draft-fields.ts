/** A draft is all that was typed into its form: the poll, the content note, under which name. */
export const migration042 = {
  name: '042-draft-fields',
  sqlite: `
    ALTER TABLE draft ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';
  `,
}
