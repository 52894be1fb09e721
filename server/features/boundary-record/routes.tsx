/** The boundary record: a member's own dated account of what protected them here, and of nobody else. */
import { Router } from 'express'
import { render } from 'preact-render-to-string'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { inLanguage } from '../../words/index.ts'
import { listRecord, type RecordLine } from './store.ts'
import { RecordDocument, recordPage } from './views.tsx'

export function boundaryRecordRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/boundary-record', answer(forum, show))
  return router
}

async function show(ask: Ask) {
  const { reader, world } = ask.forum
  const { id, handle } = ask.member()
  const record = await listRecord(reader, id)
  const now = world.now()
  const json = {
    handle,
    community: ask.community.name,
    writtenAt: new Date(now).toISOString(),
    record: record.map(lineJson),
  }
  const view = { handle, community: ask.community.name, record, now }
  if (ask.query('download') === null) return { json, page: recordPage(view) }
  const name = `boundary-record-${json.writtenAt.slice(0, 10)}`
  if (ask.wantsJson || ask.query('format') === 'json') {
    const body = JSON.stringify(json, null, 2)
    return { file: { name: `${name}.json`, type: 'application/json', body } }
  }
  const body = `<!doctype html>${inLanguage(ask.language, () => render(<RecordDocument {...view} />))}`
  return { file: { name: `${name}.html`, type: 'text/html; charset=utf-8', body } }
}

function lineJson({ at, what, detail }: RecordLine) {
  return { at: new Date(at).toISOString(), what, setting: detail }
}
