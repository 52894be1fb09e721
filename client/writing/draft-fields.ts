/** Which fields of a form make its draft: all that somebody can type or choose in it. */
import { draftFields } from '../../shared/draft-fields.ts'
import type { Draft } from './draft-store.ts'
import { findReplyLink, moveTo } from './reply.ts'

/** Choices alone are no draft: somebody has begun to write when one of these says something. */
const written = ['contentNote', 'teamNote', 'pollOptions'] as const

/** What the form says now. */
export function readDraft(form: HTMLFormElement): Draft {
  const draft: Draft = { body: valueOf(form, 'body') ?? '' }
  for (const name of ['title', 'audience'] as const) {
    const value = valueOf(form, name)
    if (value !== null) draft[name] = value
  }
  for (const name of draftFields) {
    const value = valueOf(form, name)
    if (value !== null) draft.fields = { ...draft.fields, [name]: value }
  }
  return draft
}

/** The words of a draft, which somebody would miss. */
export function wordsOf({ body, title = '', fields = {} }: Draft): string {
  return [body, title, ...written.map((name) => fields[name] ?? '')].join('\n').trim()
}

/**
 * Fills the form with a draft, and opens what is folded around it: nobody should post what they do
 * not see. A reply goes back under the post it answers, if that is here.
 */
export function fillDraft(form: HTMLFormElement, draft: Partial<Draft>): void {
  const { parentId, ...fields } = draft.fields ?? {}
  const { body, title, audience } = draft
  for (const [name, value] of Object.entries({ body, title, audience, ...fields })) {
    const field = fieldOf(form, name)
    if (!field || value === undefined || valueOf(form, name) === value) continue
    setValue(field, value)
    const element = field instanceof RadioNodeList ? field[0]! : field
    if (value !== '') element.parentElement?.closest('details')?.setAttribute('open', '')
    const event = element instanceof HTMLSelectElement ? 'change' : 'input'
    element.dispatchEvent(new Event(event, { bubbles: true }))
  }
  const link = parentId ? findReplyLink(parentId) : null
  if (parentId && link && parentId !== valueOf(form, 'parentId')) {
    moveTo(parentId, link.dataset.name ?? '')
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | RadioNodeList

function fieldOf(form: HTMLFormElement, name: string): Field | null {
  return form.elements.namedItem(name) as Field | null
}

function valueOf(form: HTMLFormElement, name: string): string | null {
  const field = fieldOf(form, name)
  if (isBox(field)) return field.checked ? field.value : ''
  return field?.value ?? null
}

function setValue(field: Field, value: string): void {
  if (isBox(field)) field.checked = value === field.value
  else if (!(field instanceof HTMLSelectElement) || offers(field, value)) field.value = value
}

function isBox(field: Field | null): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'checkbox'
}

function offers(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value)
}
