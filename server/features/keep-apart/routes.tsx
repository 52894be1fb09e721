/** Keep-apart lists: what a member enters, how it takes effect, and nothing about who is here. */
import { type RequestHandler, Router } from 'express'
import {
  keepApartForm,
  keepApartImport,
  keepApartRemoval,
} from '../../../shared/forms/keep-apart.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { mayTakePart } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { inLanguage, t } from '../../words/index.ts'
import { addAll, addSome, momentWithin, readTyped } from './add.ts'
import { runLists } from './due.ts'
import { importDonePage, importPage } from './import-views.tsx'
import { readImport } from './read-import.ts'
import { areTogether, type Entry, listEntries, listLimit, removeEntries } from './store.ts'
import { listPage } from './views.tsx'

export function keepApartRoutes(forum: Forum): Router {
  // After contact points, so that one which begins to count is compared in the same minute.
  forum.jobs.add('keep-apart lists', (now) => runLists(forum, now))
  const router = Router()
  router.get('/me/keep-apart', answer(forum, show))
  router.post('/me/keep-apart', answer(forum, add, formAgain(pageOf)))
  router.get('/me/keep-apart/import', answer(forum, showImport))
  router.post('/me/keep-apart/import', textAsField, answer(forum, bringIn, formAgain(importPageOf)))
  router.delete('/me/keep-apart/:id', answer(forum, remove))
  return router
}

// A list sent as it is stands for the field of that name; the other fields are in the query.
const textAsField: RequestHandler = (req, _res, next) => {
  if (typeof req.body === 'string') req.body = { ...req.query, csv: req.body }
  next()
}

function asMember(ask: Ask): Self {
  const self = ask.member()
  if (!mayTakePart(ask.viewer)) throw new Forbidden('keepApart.notYet')
  return self
}

function entryJson({ publicId: id, kind, note, addedAt }: Entry) {
  return { id, kind, note, addedAt: new Date(addedAt).toISOString() }
}

async function show(ask: Ask) {
  const { reader, keys, mail, world } = ask.forum
  const entries = await listEntries(reader, keys, asMember(ask).id)
  return {
    json: {
      entries: entries.map((entry) => ({ ...entryJson(entry), state: entry.state })),
      limit: listLimit(ask.viewer),
      addresses: mail.canSend,
    },
    page: await pageOf(ask, blankForm(world.id())),
  }
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { reader, keys, mail } = ask.forum
  // Signed out meanwhile: the form stays, so that nothing typed is lost.
  const keeper = ask.self && mayTakePart(ask.viewer) ? ask.self.id : null
  return listPage({
    state,
    entries: keeper === null ? [] : await listEntries(reader, keys, keeper),
    limit: listLimit(ask.viewer),
    addresses: mail.canSend,
    isClinician: ask.viewer.has('clinician'),
    done: ask.query('done'),
  })
}

function wishOf(ask: Ask, when: 'now' | 'within-days' | undefined) {
  const { idempotencyKey } = ask
  return { keeperId: asMember(ask).id, limit: listLimit(ask.viewer), when, idempotencyKey }
}

async function add(ask: Ask) {
  const { forum } = ask
  const { when, ...typed } = ask.form(keepApartForm)
  const wish = wishOf(ask, when)
  const wanted = readTyped(forum, typed, ask.language)
  await forum.rates.take('keepApart', wish.keeperId)
  const entry = await addAll(forum, wish, wanted)
  return {
    status: 201,
    json: { entry: entryJson(entry) },
    to: `${paths.keepApart()}?done=added`,
  }
}

async function showImport(ask: Ask) {
  asMember(ask)
  const json = { limit: listLimit(ask.viewer), addresses: ask.forum.mail.canSend }
  return { json, page: await importPageOf(ask, blankForm(ask.forum.world.id())) }
}

function importPageOf(ask: Ask, state: FormState): Promise<Page> {
  return Promise.resolve(importPage(state, ask.forum.mail.canSend))
}

async function bringIn(ask: Ask) {
  const { forum } = ask
  const { csv, note, when } = ask.form(keepApartImport)
  const wish = wishOf(ask, when)
  await forum.rates.take('keepApart', wish.keeperId)
  const read = readImport({ keys: forum.keys, addresses: forum.mail.canSend }, csv)
  const wanted = read.wanted.map((one) => ({ ...one, note: one.note || note }))
  const added = await addSome(forum, wish, wanted)
  const skipped = read.repeated + wanted.length - added
  const errors = inLanguage(ask.language, () =>
    read.wrong.map(({ line, word }) => ({ line, message: t(word) })),
  )
  return {
    status: 201,
    json: { added, skipped, errors },
    page: importDonePage({ added, skipped, errors }),
  }
}

async function remove(ask: Ask) {
  const { forum } = ask
  const { id } = asMember(ask)
  const { together } = ask.form(keepApartRemoval)
  await forum.rates.take('keepApart', id)
  const now = forum.world.now()
  const removeAt = momentWithin(forum, limits.keepApartEndDays)
  await forum.writer.transact(async (tx) => {
    const entries = await listEntries(tx, forum.keys, id)
    const entry = entries.find((one) => one.publicId === ask.param('id'))
    if (!entry) throw new NotFound()
    const meant = together === '1' ? entries.filter((one) => areTogether(one, entry)) : [entry]
    await removeEntries(tx, meant, { now, removeAt })
  })
  return { to: `${paths.keepApart()}?done=removed` }
}
