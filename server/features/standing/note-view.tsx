import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import {
  blankForm,
  Form,
  FormNotice,
  type FormState,
  TextArea,
  TextField,
} from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import { OfficeCrumb } from '../you/office-crumb.tsx'
import type { StaffNote } from './notes.ts'

interface Signed extends StaffNote {
  by: string
  mine: boolean
}

interface NotesView {
  /** Handle of the member whose notes these are; null before one was asked for. */
  member: string | null
  notes: readonly Signed[]
  state: FormState
}

/** A handle to type, what is kept about whoever has it, and a form for something new. */
export function notesPage({ member, notes, state }: NotesView): Page {
  return {
    title: () => t('note.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <OfficeCrumb />
        <h1>{t('note.title')}</h1>
        <p class="lede">{t('note.lede', { months: limits.staffNoteMonths })}</p>
        {member === null && <FormNotice state={state} />}
        <form class="block" method="get" action={paths.staffNotes()} novalidate>
          <TextField state={state} name="handle" label={t('role.handle')} lang />
          <p class="row">
            <button class="button">{t('note.look')}</button>
          </p>
        </form>
        {member !== null && <Notes member={member} notes={notes} state={state} />}
      </>
    ),
  }
}

function Notes({ member, notes, state }: { member: string } & Pick<NotesView, 'notes' | 'state'>) {
  return (
    <section class="block" aria-labelledby="notes">
      <h2 id="notes">{t('note.of', { handle: member })}</h2>
      {notes.length === 0 && <p class="nothing">{t('note.none')}</p>}
      {notes.length > 0 && (
        <ul class="contents">
          {notes.map((note) => (
            <Note note={note} k={`${state.key}-${note.publicId}`} />
          ))}
        </ul>
      )}
      <h3>{t('note.new')}</h3>
      <Form action={paths.staffNotes()} state={state}>
        <input type="hidden" name="handle" value={member} />
        <TextArea
          state={state}
          name="facts"
          label={t('note.facts')}
          hint={t('note.factsHint')}
          max={limits.staffNoteLength}
          rows={4}
        />
        <TextArea
          state={state}
          name="thoughts"
          label={t('note.thoughts')}
          hint={t('note.thoughtsHint')}
          max={limits.staffNoteLength}
          rows={3}
          optional
        />
        <p class="row block-s">
          <button class="button main">{t('note.write')}</button>
        </p>
      </Form>
    </section>
  )
}

function Note({ note, k }: { note: Signed; k: string }) {
  return (
    <li>
      <h3 class="title">{note.by}</h3>
      <p class="meta">
        <Raw html={timeHtml(note.writtenAt)} />
        <span>{rich('note.until', { at: () => <Raw html={timeHtml(note.expiresAt)} /> })}</span>
      </p>
      <p class="words" dir="auto">
        {note.facts}
      </p>
      {note.thoughts !== '' && (
        <p class="words soft" dir="auto">
          {note.thoughts}
        </p>
      )}
      <div class="row block-s">
        <Form action={paths.staffNote(note.publicId)} method="put" state={blankForm(k)}>
          <button class="button small">{t('note.renew')}</button>
        </Form>
        {note.mine && (
          <Form action={paths.staffNote(note.publicId)} method="delete" state={blankForm(`${k}-x`)}>
            <button class="button small">{t('note.delete')}</button>
          </Form>
        )}
      </div>
    </li>
  )
}
