/** Which fields of a form make its draft. */
import type { Draft, LocalDraft } from './draft-store.ts'
import { findReplyLink, moveTo } from './reply.ts'

type Fields = Draft & Pick<LocalDraft, 'parentId'>

/** What the form says now. */
export function readDraft(form: HTMLFormElement): Fields {
  const draft: Fields = { body: valueOf(form, 'body') ?? '' }
  for (const name of ['title', 'audience', 'parentId'] as const) {
    const value = valueOf(form, name)
    if (value !== null) draft[name] = value
  }
  return draft
}

/** Fills the form with a draft; a reply goes back under the post it answers, if that is here. */
export function fillDraft(form: HTMLFormElement, draft: Partial<Fields>): void {
  for (const name of ['body', 'title', 'audience'] as const) {
    const field = fieldOf(form, name)
    const value = draft[name]
    if (!field || value === undefined || valueOf(form, name) === value) continue
    if (!(field instanceof HTMLSelectElement)) field.value = value
    else if (offers(field, value)) choose(field, value)
  }
  const { parentId } = draft
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
  return fieldOf(form, name)?.value ?? null
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

function offers(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value)
}
