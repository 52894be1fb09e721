/**
 * Whether something is on its way to a member follows from what waits in the outbox or at a device:
 * it was remembered beside that, and stayed so when that had gone another way.
 */
export const migration045 = {
  name: '045-delivery-under-way',
  sqlite: `
    DROP INDEX delivery_due;
    UPDATE delivery SET next_at = 0 WHERE under_way = 1 AND way <> 'digest';
    ALTER TABLE delivery DROP COLUMN under_way;
    CREATE INDEX delivery_due ON delivery (next_at);
  `,
}
