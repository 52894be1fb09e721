/** Changes a text field so that the browser's own undo knows about it. */
import type { Edit } from './marks.ts'

/** Makes one edit in a field and selects what the edit says. */
export function applyEdit(field: HTMLTextAreaElement, edit: Edit): void {
  field.focus()
  field.setSelectionRange(edit.from, edit.to)
  if (!insertText(edit.insert)) {
    field.setRangeText(edit.insert, edit.from, edit.to, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(edit.start, edit.end)
}

/** Deprecated, and still the only way to write into a field's undo history. */
function insertText(text: string): boolean {
  return (
    typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)
  )
}
