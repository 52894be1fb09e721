/**
 * The service worker: when the forum cannot be reached, an honest page says so. It keeps that page
 * and what the page is made of, fetched as nobody in particular, and nothing else: no word of the
 * forum's ever goes through it. It also shows the notes that the forum sends to this device.
 */
import { keepAddress } from './address.ts'
import type { Fetching, Waiting, Worker } from './events.ts'
import { showNotes } from './notes.ts'

const worker = self as unknown as Worker
const offlinePage = '/offline'
// The page that registers it says which build it belongs to,
// and in which language it is.
const asked = new URL(worker.location.href).searchParams
const language = asked.get('language') ?? 'en'
const name = `offline-${asked.get('v') ?? ''}-${language}`

worker.addEventListener('install', (event) => (event as Waiting).waitUntil(keepOfflinePage()))
worker.addEventListener('activate', (event) => (event as Waiting).waitUntil(forgetOlder()))
worker.addEventListener('fetch', (event) => {
  const fetching = event as Fetching
  const { request } = fetching
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate' && request.method === 'GET') {
    fetching.respondWith(fetch(request).catch(() => kept(offlinePage)))
  } else if (pathname.startsWith('/assets/')) {
    fetching.respondWith(fetch(request).catch(() => kept(pathname)))
  }
})

showNotes(worker)
keepAddress(worker)

async function keepOfflinePage(): Promise<void> {
  const page = await fetch(offlinePage, {
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'Accept-Language': language },
  })
  if (!page.ok) throw new Error('There is no offline page.')
  const text = await page.clone().text()
  const cache = await caches.open(name)
  await cache.put(offlinePage, page)
  await cache.addAll([...new Set(text.match(/\/assets\/[\w.-]+/g))])
  await worker.skipWaiting()
}

async function forgetOlder(): Promise<void> {
  const others = (await caches.keys()).filter((known) => known !== name)
  await Promise.all(others.map((known) => caches.delete(known)))
  await worker.clients.claim()
}

async function kept(pathname: string): Promise<Response> {
  const cache = await caches.open(name)
  return (await cache.match(pathname)) ?? Response.error()
}
