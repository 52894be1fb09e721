/** The thread of a checkpoint: it does one and ends. */
import { workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { CheckpointOrder } from './checkpoints.ts'

/** How often it looks at most for what was written meanwhile; each round takes much less time. */
const rounds = 5

const db = new Database((workerData as CheckpointOrder).file)
for (let round = 0, before = 0; round < rounds; round += 1) {
  // PASSIVE waits for nobody, and nobody for it. Once all of the log is in the file, it begins anew.
  const [{ log }] = db.pragma('wal_checkpoint(PASSIVE)') as [{ log: number }]
  if (log === before) break
  before = log
}
db.close()
