/** What those who decided can say once about a decision that is looked at again. */
export const migration026 = {
  name: '026-statements',
  sqlite: `
    CREATE TABLE appeal_statement (
      decision_id INTEGER NOT NULL REFERENCES decision (id),
      -- One of the two who decided.
      member_id INTEGER NOT NULL REFERENCES member (id),
      words TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (decision_id, member_id)
    ) STRICT, WITHOUT ROWID;
  `,
}
