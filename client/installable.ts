/** Registers the service worker, where the browser knows of such and the connection is its own. */
import { send } from './send.ts'
import { scriptUrl } from './trusted.ts'
import { language } from './words.ts'

/** The manifest's address says which build the page is of; the worker is of the same. */
export function startServiceWorker(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  if (!manifest || !('serviceWorker' in navigator)) return
  const build = new URL(manifest.href).search
  void tidyNotes().catch(() => undefined)
  const script = `/service-worker.js${build}&language=${language()}`
  addEventListener('load', () => {
    // Without it the forum works as well; only being offline looks as the browser has it.
    navigator.serviceWorker.register(scriptUrl(script)).catch(() => undefined)
  })
}

/**
 * Takes back what this device shows of notices when none waits any more. Whoever was signed in here
 * before gets no more of them either, not even those that their push service still keeps.
 */
async function tidyNotes(): Promise<void> {
  const mark = document.querySelector('[data-unread]')
  if (mark && !mark.hasAttribute('hidden')) return
  const registration = await navigator.serviceWorker.getRegistration()
  if (!mark) {
    const known = await registration?.pushManager?.getSubscription()
    if (!known || !(await isSignedOut())) return
    await known.unsubscribe()
  }
  const badged = navigator as unknown as { clearAppBadge?(): Promise<void> }
  await badged.clearAppBadge?.().catch(() => undefined)
  for (const note of (await registration?.getNotifications()) ?? []) note.close()
}

// A page can look so for other reasons: without a connection, or as the answer to another page.
async function isSignedOut(): Promise<boolean> {
  return (await send('/me/push')).problem?.status === 401
}

/** The offline page goes on by itself as soon as there is a connection. */
export function startOfflinePage(): void {
  const page = document.querySelector('[data-offline]')
  if (!page) return
  addEventListener('online', () => location.reload())
  page.querySelector('button')?.addEventListener('click', () => location.reload())
}
