/** The push service has moved this device: the forum is told where it is now, if it sends here. */
import type { Moved, Syncing, Worker } from './events.ts'

/** What is put off until there is a connection again. */
const tag = 'push-address'

/** As `GET /me/push` says it. */
interface Known {
  key: string
  devices: { current: boolean }[]
}

export function keepAddress(worker: Worker): void {
  worker.addEventListener('pushsubscriptionchange', (event) => {
    const moved = event as Moved
    moved.waitUntil(follow(worker, moved))
  })
  worker.addEventListener('sync', (event) => {
    const syncing = event as Syncing
    if (syncing.tag === tag) syncing.waitUntil(tellAgain(worker))
  })
}

async function follow(worker: Worker, moved: Moved): Promise<void> {
  const now = moved.newSubscription ?? (await subscribeAgain(worker, moved))
  // Where that is not known, the forum learns it from the push service, and its page says so.
  if (now && !(await tell(now))) await worker.registration.sync?.register(tag)
}

/** With the key that the forum has now; with the one of before where it cannot be asked. */
async function subscribeAgain(worker: Worker, moved: Moved): Promise<PushSubscription | null> {
  const { pushManager } = worker.registration
  const answer = await ask('GET')
  if (answer?.ok) {
    const { key, devices } = (await answer.json()) as Known
    if (!devices.some(({ current }) => current)) return null
    return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  }
  const options = moved.oldSubscription?.options
  return options ? pushManager.subscribe(options) : null
}

// Rejected, the browser tries again later by itself.
async function tellAgain(worker: Worker): Promise<void> {
  const now = await worker.registration.pushManager.getSubscription()
  if (now && !(await tell(now))) throw new Error('The forum has not been told.')
}

/** False when the forum could not be reached, or is busy. */
async function tell(now: PushSubscription): Promise<boolean> {
  const answer = await ask('POST', { ...now.toJSON(), renewed: true })
  // Nobody is signed in here any more, or notices were turned off here meanwhile.
  if (answer && [401, 403, 404].includes(answer.status)) return now.unsubscribe()
  return answer?.ok === true
}

function ask(method: string, body?: object): Promise<Response | null> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const json = body ? { body: JSON.stringify(body) } : {}
  return fetch('/me/push', { method, headers, ...json }).catch(() => null)
}
