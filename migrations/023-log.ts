/** The log that members read: its order, and reasons that are struck from it. */
export const migration023 = {
  name: '023-log',
  sqlite: `
    CREATE INDEX decision_in_log ON decision (decided_at) WHERE decided_at IS NOT NULL;
    CREATE INDEX appeal_in_log ON appeal (decided_at) WHERE decided_at IS NOT NULL;
    CREATE INDEX report_by_time ON report (created_at);

    -- A reason that gives too much away is struck; the line of the log stays, and says why.
    CREATE TABLE log_redaction (
      decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
      why TEXT NOT NULL,
      by_id INTEGER REFERENCES member (id) ON DELETE SET NULL,
      at INTEGER NOT NULL
    ) STRICT;
  `,
}
