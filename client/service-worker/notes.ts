/** Notes that the forum sends to this device: shown as they come, and gone when they are pressed. */
import type { Clicked, Pushed, Worker } from './events.ts'

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
}

function read({ data }: Pushed): Partial<Note> {
  try {
    return data?.json() ?? {}
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

function addressOf({ location: { origin } }: Worker, path: string): URL {
  const address = new URL(URL.canParse(path, origin) ? path : notices, origin)
  return address.origin === origin ? address : new URL(notices, origin)
}
