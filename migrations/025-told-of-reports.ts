/** Whether somebody wants to be told what comes of what they reported. */
export const migration025 = {
  name: '025-told-of-reports',
  sqlite: `
    -- 1 where they do not: they still find it among their reports.
    ALTER TABLE report ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0;
  `,
}
