/** The least that could keep a reply: one row in a transaction of its own, durable when it returns. */
import path from 'node:path'
import Database from 'better-sqlite3'
import { answerOrders } from './orders.ts'

export interface CommitsOrder {
  seconds: number
  /** Length of the text that each row holds twice, as source and as HTML. */
  length: number
}

const db = new Database(path.join(process.env.DATA_DIR!, 'bare-commits.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec(
  'CREATE TABLE IF NOT EXISTS reply (id INTEGER PRIMARY KEY, body TEXT, html TEXT, at INTEGER)',
)
const insert = db.prepare('INSERT INTO reply (body, html, at) VALUES (?, ?, ?)')

/** Commits for some seconds; the answer is commits per second. */
answerOrders<CommitsOrder, number>(({ seconds, length }) => {
  const body = 'x'.repeat(length)
  const start = performance.now()
  let commits = 0
  while (performance.now() - start < seconds * 1000) {
    insert.run(body, `<p>${body}</p>`, Date.now())
    commits += 1
  }
  return (commits * 1000) / (performance.now() - start)
})
