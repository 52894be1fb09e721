/** That somebody would like a member to be asked how they are; kept until it is decided, a minute at most. */
export const migration017 = {
  name: '017-check-in-wishes',
  sqlite: `
    CREATE TABLE check_in_wish (
      -- Who is to be asked, and who would like it.
      member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      asker_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
      PRIMARY KEY (member_id, asker_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX check_in_wish_by_asker ON check_in_wish (asker_id);
  `,
}
