/** Whether something waits already for a member is asked for each: not by going through all that waits. */
export const migration034 = {
  name: '034-outbox-by-member',
  sqlite: `
    CREATE INDEX outbox_by_member ON outbox (member_id, kind);
  `,
}
