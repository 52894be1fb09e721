/** Turning notices on this device on and off: asking the browser, and telling the forum. */
import { toBytes, toText } from '../credentials.ts'
import { send } from '../send.ts'
import { clearProblem, showProblem } from '../writing/problem.ts'

/** What of the page is shown; the names are those in `data-when`. */
type State = 'on' | 'off' | 'insecure' | 'homeScreen' | 'missing' | 'denied' | 'failed'

/** Shows what holds for this device, and lets the buttons work. */
export function startPush(): void {
  const part = document.querySelector<HTMLElement>('[data-push]')
  if (!part) return
  const forms = { on: formIn(part, 'off'), off: formIn(part, 'on', '[name="_method"]') }
  forms.on?.addEventListener('submit', (event) => {
    event.preventDefault()
    void turnOn(part, forms.on!)
  })
  forms.off?.addEventListener('submit', (event) => {
    event.preventDefault()
    void turnOff(forms.off!)
  })
  void look(part).then((state) => show(part, state))
}

function formIn(part: HTMLElement, when: State, holding = ''): HTMLFormElement | null {
  const fields = part.querySelectorAll(`[data-when="${when}"] ${holding || 'button'}`)
  const inside = [...fields].map((field) => field.closest('form'))
  return inside[0] ?? null
}

function show(part: HTMLElement, state: State): void {
  for (const one of part.querySelectorAll<HTMLElement>('[data-when]')) {
    const { when } = one.dataset
    // Whoever has failed, or has just allowed it after all, can try again.
    one.hidden = when !== state && !(when === 'off' && state === 'failed')
  }
}

async function look(part: HTMLElement): Promise<State> {
  if (!isSecureContext) return 'insecure'
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
    return 'standalone' in navigator && !navigator.standalone ? 'homeScreen' : 'missing'
  }
  if (Notification.permission === 'denied') return 'denied'
  const known = await (await findManager())?.getSubscription()
  return part.dataset.on === '1' && known && isFor(known, part) ? 'on' : 'off'
}

/** Milliseconds after which a service worker counts as one that does not come. */
const patience = 10_000

/** Null when the service worker cannot be had, as where its files did not arrive. */
async function findManager(): Promise<PushManager | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const found = await Promise.race([navigator.serviceWorker.ready, late])
  return found?.pushManager ?? null
}

/** The forum has another key after its key file was lost: what was made for the old one is dead. */
function isFor(known: PushSubscription, part: HTMLElement): boolean {
  const { applicationServerKey } = known.options
  return applicationServerKey !== null && toText(applicationServerKey) === part.dataset.push
}

async function turnOn(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  clearProblem(form)
  const permission = await Notification.requestPermission()
  // Whoever closed the question without an answer can be asked again.
  if (permission !== 'granted') return show(part, permission === 'denied' ? 'denied' : 'off')
  const made = await subscribe(part.dataset.push ?? '')
  if (made === null) return show(part, Notification.permission === 'denied' ? 'denied' : 'failed')
  const { problem } = await send('/me/push', { method: 'POST', body: made.toJSON() })
  if (!problem) return location.assign('/me/push?said=on')
  await made.unsubscribe().catch(() => false)
  showProblem(form, problem)
}

/** A new subscription, or null: whoever was signed in here before may know the old one. */
async function subscribe(key: string): Promise<PushSubscription | null> {
  const pushManager = await findManager()
  try {
    if (!pushManager) return null
    await (await pushManager.getSubscription())?.unsubscribe()
    const applicationServerKey = toBytes(key) as BufferSource
    return await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
  } catch {
    return null
  }
}

/** The forum forgets the address in any case; the browser's own is only tidier. */
async function turnOff(form: HTMLFormElement): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    await (await registration?.pushManager.getSubscription())?.unsubscribe()
  } catch {
    // Its push service will say so of what is sent there.
  } finally {
    form.submit()
  }
}
