/** The least that could answer: Express, one prepared statement, one string as long as the forum's. */
import path from 'node:path'
import Database from 'better-sqlite3'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { answerOrders } from './orders.ts'

export interface BarePagesOrder {
  /** Bytes of the forum's answers, which these are made as long as. */
  bytes: Record<BarePage, number>
}

export type BarePage = 'threadHtml' | 'threadJson' | 'listHtml' | 'listJson'

interface PostRow {
  id: string
  html: string
  at: number
  handle: string
}

interface ThreadRow {
  id: string
  title: string
  posts: number
  at: number
}

const db = new Database(path.join(process.env.DATA_DIR!, 'alongside.db'), { readonly: true })
const posts = db.prepare<[string], PostRow>(`
  SELECT p.public_id AS id, p.html, p.created_at AS at, m.handle
  FROM thread t JOIN post p ON p.thread_id = t.id JOIN member m ON m.id = p.author_id
  WHERE t.public_id = ? AND p.deleted_at IS NULL ORDER BY p.position LIMIT 50`)
const threads = db.prepare<[string], ThreadRow>(`
  SELECT t.public_id AS id, t.title, l.posts, l.last_at AS at
  FROM space s JOIN thread_label l ON l.space_id = s.id JOIN thread t ON t.id = l.thread_id
  WHERE s.slug = ? ORDER BY l.last_at DESC LIMIT 30`)

let bytes: BarePagesOrder['bytes'] = { threadHtml: 0, threadJson: 0, listHtml: 0, listJson: 0 }

/** Fills up to the length of the forum's answer. */
function filled(kind: BarePage, text: string): string {
  return text + 'x'.repeat(Math.max(0, bytes[kind] - Buffer.byteLength(text)))
}

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.get('/t/:id', (req, res) => {
  const rows = posts.all(req.params.id)
  if (req.headers.accept === 'application/json') {
    return void res.type('json').send(filled('threadJson', JSON.stringify({ posts: rows })))
  }
  const items = rows.map((row) => `<li id="${row.id}">${row.handle} ${row.at}${row.html}</li>`)
  res.type('html').send(filled('threadHtml', `<!doctype html><ol>${items.join('')}</ol>`))
})
app.get('/s/:slug', (req, res) => {
  const rows = threads.all(req.params.slug)
  if (req.headers.accept === 'application/json') {
    return void res.type('json').send(filled('listJson', JSON.stringify({ threads: rows })))
  }
  const items = rows.map((row) => `<li id="${row.id}">${row.title} ${row.posts} ${row.at}</li>`)
  res.type('html').send(filled('listHtml', `<!doctype html><ul>${items.join('')}</ul>`))
})
app.get('/health', (_req, res) => void res.json(db.prepare('SELECT 1 AS ok').get()))

const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1')
if (process.send) {
  answerOrders<BarePagesOrder, string>((order) => {
    bytes = order.bytes
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
}
