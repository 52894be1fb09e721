/** Guards that outlast an interruption and a restore, and lists by what was entered together. */
export const migration008 = {
  name: '008-guards-and-lists',
  sqlite: `
    -- 1 once the clause stands on all the member does; until then the guard asks nothing.
    ALTER TABLE guard ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0;
    -- 1 after a restore: for the member alone, until they have looked and said yes.
    ALTER TABLE guard ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;
    -- Entries typed or imported together can be removed together.
    ALTER TABLE keep_apart ADD COLUMN batch TEXT NOT NULL DEFAULT '';
    -- 1 once it has been compared with every list, which happens once.
    ALTER TABLE contact_point ADD COLUMN matched INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX contact_point_unmatched ON contact_point (member_id)
      WHERE effective = 1 AND matched = 0;
  `,
}
