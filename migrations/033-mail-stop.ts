/** Members to whom notices are mailed no more until they say so, and why. */
export const migration033 = {
  name: '033-mail-stop',
  sqlite: `
    CREATE TABLE mail_stop (
      member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
      -- The server of the address refused it, or the link in a mail was used.
      why TEXT NOT NULL CHECK (why IN ('refused', 'unsubscribed')),
      at INTEGER NOT NULL
    ) STRICT;
  `,
}
