/** What a service worker meets, as far as this one uses it: TypeScript knows windows or workers only. */

export interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface Fetching extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

export interface Pushed extends Waiting {
  readonly data: { json(): unknown } | null
}

export interface Clicked extends Waiting {
  readonly notification: Notification
}

/** Browsers differ in what they tell. */
export interface Moved extends Waiting {
  readonly newSubscription?: PushSubscription | null
  readonly oldSubscription?: PushSubscription | null
}

/** What was put off until there is a connection. */
export interface Syncing extends Waiting {
  readonly tag: string
}

/** Some browsers know no such thing. */
export interface Registration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> }
}

interface OpenPage {
  readonly url: string
  focus(): Promise<unknown>
}

export interface Worker extends EventTarget {
  readonly location: Location
  readonly registration: Registration
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<OpenPage[]>
    openWindow(address: string): Promise<unknown>
  }
  skipWaiting(): Promise<void>
}
