/** What the pages of the moderation team look up by who and when: the whole of it was gone through. */
export const migration041 = {
  name: '041-duty-and-numbers',
  sqlite: `
    CREATE INDEX appeal_by_time ON appeal (lodged_at);
    CREATE INDEX case_event_by_actor ON case_event (actor_id, at, case_id);
  `,
}
