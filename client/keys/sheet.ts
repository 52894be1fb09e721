/** The keys there are, over the page: the same list that the help page has. */
import { parsePage } from '../trusted.ts'

let open: Promise<HTMLDialogElement | null> | null = null

/** Shows the list; where it cannot be had, the help page is the way to it. */
export async function showSheet(): Promise<void> {
  open ??= load()
  const dialog = await open
  if (dialog) return void (dialog.open || dialog.showModal())
  open = null
  location.assign('/help/keyboard')
}

async function load(): Promise<HTMLDialogElement | null> {
  const answer = await fetch('/help/keyboard').catch(() => null)
  const list = answer?.ok ? parsePage(await answer.text()).getElementById('keys') : null
  if (!list) return null
  const dialog = document.createElement('dialog')
  dialog.className = 'sheet'
  dialog.setAttribute('aria-labelledby', 'keys-title')
  dialog.append(document.adoptNode(list))
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  document.body.append(dialog)
  return dialog
}
