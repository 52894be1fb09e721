import { Router } from 'express'
import { staffNoteForm } from '../../../shared/forms/standing.ts'
import { paths } from '../../../shared/paths.ts'
import { once } from '../../db/idempotency.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOfficer } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember, listMembers, type VisibleMember } from '../../visibility/member-scope.ts'
import { codeNameOf } from '../members/code-name.ts'
import { notesPage } from './note-view.tsx'
import {
  createNote,
  deleteNote,
  findNote,
  forgetNotes,
  listNotes,
  mayKeepNotes,
  publicIdOf,
  renewNote,
  type StaffNote,
} from './notes.ts'

/** The team's notes about a member, by handle: there is no list of members. */
export function noteRoutes(forum: Forum): Router {
  forum.jobs.add('forget notes', (now) => forum.writer.transact((tx) => forgetNotes(tx, now)))
  const router = Router()
  router.get('/moderation/notes', answer(forum, show))
  router.post('/moderation/notes', answer(forum, write, formAgain(again)))
  router.put('/moderation/notes/:id', answer(forum, renew))
  router.delete('/moderation/notes/:id', answer(forum, remove))
  return router
}

/** Somebody about whom the one who asks may keep notes; hidden, unknown or not theirs is the same. */
async function findNoted(ask: Ask, handle: string): Promise<VisibleMember | null> {
  const { reader } = ask.forum
  const member = await findMember(reader, ask.viewer, handle.trim().replace(/^@/, ''))
  return member && (await mayKeepNotes(reader, ask.viewer, member.id)) ? member : null
}

async function show(ask: Ask) {
  asOfficer(ask)
  const handle = (ask.query('handle') ?? '').trim()
  const state = blankForm(ask.forum.world.id(), { handle })
  if (handle === '')
    return { json: { notes: [] }, page: notesPage({ member: null, notes: [], state }) }
  return shownWith(ask, handle, state)
}

async function again(ask: Ask, state: FormState) {
  const handle = state.typed.handle ?? ''
  const member = await findNoted(ask, handle)
  return member
    ? (await shownWith(ask, handle, state)).page
    : notesPage({ member: null, notes: [], state })
}

async function shownWith(ask: Ask, handle: string, state: FormState) {
  const { reader, keys, world } = ask.forum
  const { id: self } = asOfficer(ask)
  const member = await findNoted(ask, handle)
  if (!member) throw new NotFound()
  const signed = (note: StaffNote) => ({
    ...note,
    by: codeNameOf(keys, note.author),
    mine: note.author === self,
  })
  const notes = (await listNotes(reader, member.id, world.now())).map(signed)
  const json = {
    member: member.handle,
    notes: notes.map(({ publicId: id, by, mine, facts, thoughts, writtenAt, expiresAt }) => ({
      id,
      by,
      mine,
      facts,
      thoughts,
      writtenAt: new Date(writtenAt).toISOString(),
      expiresAt: new Date(expiresAt).toISOString(),
    })),
  }
  return { json, page: notesPage({ member: member.handle, notes, state }) }
}

async function write(ask: Ask) {
  const { forum } = ask
  const { id: author } = asOfficer(ask)
  await forum.rates.take('account', author)
  const { handle, facts, thoughts } = ask.form(staffNoteForm)
  const member = await findNoted(ask, handle)
  if (!member) throw new Invalid([{ field: 'handle', word: 'role.unknown' }])
  const now = forum.world.now()
  const note = { member: member.id, author, facts, thoughts, now }
  const use = { memberId: author, key: ask.idempotencyKey, kind: 'staff note', now }
  const id = await forum.writer.transact(async (tx) => {
    const made = await once(tx, use, () => createNote(tx, { ...note, publicId: forum.world.id() }))
    return publicIdOf(tx, made.id)
  })
  return { status: 201, json: { note: { id } }, to: paths.staffNotes(member.handle) }
}

async function noteOf(ask: Ask) {
  const { reader, world } = ask.forum
  const self = asOfficer(ask)
  await ask.forum.rates.take('account', self.id)
  const note = await findNote(reader, ask.param('id'), world.now())
  const [member] = note ? await listMembers(reader, ask.viewer, [note.member]) : []
  if (!note || !member || !(await mayKeepNotes(reader, ask.viewer, member.id))) {
    throw new NotFound()
  }
  return { self, note, handle: member.handle }
}

async function renew(ask: Ask) {
  const { note, handle } = await noteOf(ask)
  await ask.forum.writer.transact((tx) => renewNote(tx, note.id, ask.forum.world.now()))
  return { to: paths.staffNotes(handle) }
}

async function remove(ask: Ask) {
  const { self, note, handle } = await noteOf(ask)
  if (note.author !== self.id && !ask.viewer.has('overseer')) throw new Forbidden('note.notOwn')
  await ask.forum.writer.transact((tx) => deleteNote(tx, note.id))
  return { to: paths.staffNotes(handle) }
}
