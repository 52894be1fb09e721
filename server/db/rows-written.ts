import { prepared } from './prepared.ts'

/** How many rows this handle has written since it was opened, those of triggers and of indexes too. */
export const rowsWritten = prepared<[], { rows: number }>('SELECT total_changes() AS rows')
