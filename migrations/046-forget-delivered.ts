/** What was told long ago is forgotten: nothing so old is told again. */
export const migration046 = {
  name: '046-forget-delivered',
  sqlite: `
    -- When it was told, in milliseconds, and never before what it tells of came.
    ALTER TABLE delivered ADD COLUMN told_at INTEGER NOT NULL DEFAULT 0;
    UPDATE delivered SET told_at = (SELECT coalesce(max(at), 0) FROM change);
    CREATE INDEX delivered_by_time ON delivered (told_at);

    -- Two jobs went through all addresses every minute for those whose time has come.
    CREATE INDEX contact_point_ending ON contact_point (token_expires_at)
      WHERE token_expires_at IS NOT NULL;
    CREATE INDEX contact_point_taking_effect ON contact_point (effective, effective_at);
  `,
}
