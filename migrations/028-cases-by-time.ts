/** Finding the cases whose texts have been kept for long enough, without going through all of them. */
export const migration028 = {
  name: '028-cases-by-time',
  sqlite: `
    CREATE INDEX moderation_case_by_time ON moderation_case (opened_at, id);
  `,
}
