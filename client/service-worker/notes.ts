/** Notes that the forum sends to this device: shown as they come, and gone when they are pressed. */
import type { Clicked, Moved, Pushed, Worker } from './events.ts'

/** As `server/push/note.ts` sends it. */
interface Note {
  title: string
  body: string
  url: string
  icon: string
  lang: string
}

/** A mark on the icon of the installed forum, where there are such: no number, just a mark. */
interface Badged {
  setAppBadge?(): Promise<void>
  clearAppBadge?(): Promise<void>
}

const badged = navigator as unknown as Badged

/** Where notes lead that do not say it. */
const notices = '/notifications'

export function showNotes(worker: Worker): void {
  worker.addEventListener('push', (event) => {
    const pushed = event as Pushed
    pushed.waitUntil(show(worker, read(pushed)))
  })
  worker.addEventListener('notificationclick', (event) => {
    const clicked = event as Clicked
    clicked.waitUntil(open(worker, clicked.notification))
  })
  worker.addEventListener('pushsubscriptionchange', (event) => {
    const moved = event as Moved
    moved.waitUntil(tellAddress(worker, moved))
  })
}

function read({ data }: Pushed): Partial<Note> {
  try {
    return data?.json() as Partial<Note>
  } catch {
    return {}
  }
}

// Browsers take the right away from whoever shows nothing, so something is always shown.
async function show(worker: Worker, note: Partial<Note>): Promise<void> {
  const { title = worker.location.hostname, body = '', url = notices, icon, lang = '' } = note
  await badged.setAppBadge?.().catch(() => undefined)
  // The same tag for all: a new one takes the place of the one before.
  const options = { body, lang, tag: 'notices', data: url, ...(icon ? { icon } : {}) }
  await worker.registration.showNotification(title, options)
}

async function open(worker: Worker, notification: Notification): Promise<void> {
  notification.close()
  await badged.clearAppBadge?.().catch(() => undefined)
  const { href } = addressOf(worker, String(notification.data ?? notices))
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // Other pages stay as they are: somebody may be writing there.
  const there = pages.find(({ url }) => url === href)
  await (there ? there.focus() : worker.clients.openWindow(href))
}

function addressOf({ location }: Worker, path: string): URL {
  const address = new URL(path, location.origin)
  return address.origin === location.origin ? address : new URL(notices, location.origin)
}

/** The push service has moved this device: the forum is told where it is now, if it sends here. */
async function tellAddress(worker: Worker, moved: Moved): Promise<void> {
  const { newSubscription, oldSubscription } = moved
  const { pushManager } = worker.registration
  const options = oldSubscription?.options
  const now = newSubscription ?? (options ? await pushManager.subscribe(options) : null)
  if (!now) return
  const { ok } = await fetch('/me/push', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ ...now.toJSON(), renewed: true }),
  })
  if (!ok) await now.unsubscribe()
}
