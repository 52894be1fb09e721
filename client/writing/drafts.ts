/** Keeps what is being written: through a reload, an ended session, a lost connection. */
import { clearLocal } from './draft-store.ts'
import { DraftKeeper } from './draft-keeper.ts'

const keepers = new Map<HTMLFormElement, DraftKeeper>()

/** Keeps every `form[data-draft]` of the page. */
export function startDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const keeper = new DraftKeeper(form, form.dataset.draft ?? '')
    keepers.set(form, keeper)
    void keeper.restore()
  }
  const flush = () => keepers.forEach((keeper) => void keeper.flush())
  addEventListener('pagehide', flush)
  // What was typed without a connection is on this device alone until there is one again.
  addEventListener('online', flush)
  document.addEventListener('visibilitychange', () => document.hidden && flush())
  addEventListener('storage', (event) => {
    for (const keeper of keepers.values()) keeper.heardOfOtherTab(event)
  })
  document.addEventListener('submit', leaveNothingBehind)
}

/** The words of this form have arrived: nothing of them is kept any more. */
export async function forgetDraft(form: HTMLFormElement): Promise<void> {
  await keepers.get(form)?.forget()
}

/** Who signs out may be at a shared computer: the forum keeps the drafts, this browser does not. */
function leaveNothingBehind(event: SubmitEvent): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.getAttribute('action') !== '/sign-out') return
  event.preventDefault()
  const flushed = [...keepers.values()].map((keeper) => keeper.flush())
  void Promise.all(flushed).then(() => {
    for (const keeper of keepers.values()) keeper.stop()
    clearLocal()
    form.submit()
  })
}
