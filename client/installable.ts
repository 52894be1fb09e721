/** Registers the service worker, where the browser knows of such and the connection is its own. */
import { scriptUrl } from './trusted.ts'
import { language } from './words.ts'

/** The manifest's address says which build the page is of; the worker is of the same. */
export function startServiceWorker(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  if (!manifest || !('serviceWorker' in navigator)) return
  const build = new URL(manifest.href).search
  clearBadge()
  const script = `/service-worker.js${build}&language=${language()}`
  addEventListener('load', () => {
    // Without it the forum works as well; only being offline looks as the browser has it.
    navigator.serviceWorker.register(scriptUrl(script)).catch(() => undefined)
  })
}

/** Takes the mark off the icon of the installed forum when nothing waits any more. */
function clearBadge(): void {
  if (!document.querySelector('[data-unread][hidden]')) return
  const badged = navigator as unknown as { clearAppBadge?(): Promise<void> }
  badged.clearAppBadge?.().catch(() => undefined)
}

/** The offline page goes on by itself as soon as there is a connection. */
export function startOfflinePage(): void {
  const page = document.querySelector('[data-offline]')
  if (!page) return
  addEventListener('online', () => location.reload())
  page.querySelector('button')?.addEventListener('click', () => location.reload())
}
