/** Requests to the forum's own addresses, with every way to fail turned into words. */
import { word } from './words.ts'

/** What went wrong, as RFC 9457 problem details; `status` is 0 when no answer came. */
export interface Problem {
  status: number
  title: string
  detail: string
  errors?: { field: string; message: string }[]
}

export type Answer<Data> = { data: Data; problem: null } | { data: null; problem: Problem }

export interface Sending {
  method?: string
  /** A form's fields, or data that goes as JSON. */
  body?: URLSearchParams | object
  /** Makes a repeat harmless. */
  key?: string
  /** Lets the request outlive the page. */
  keepalive?: boolean
}

/** After so many milliseconds without an answer the connection counts as lost. */
const patience = 30_000

/** Asks one of the forum's addresses for JSON. Never throws. */
export async function send<Data>(path: string, sending: Sending = {}): Promise<Answer<Data>> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(path, { ...request(sending), signal: stop.signal })
    return await read<Data>(response)
  } catch {
    const detail = stop.signal.aborted ? 'client.timeOut.detail' : 'client.notSent.detail'
    return failed({ status: 0, title: word('client.notSent.title'), detail: word(detail) })
  } finally {
    clearTimeout(timer)
  }
}

function request({ method = 'GET', body, key, keepalive = false }: Sending): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (key) headers['Idempotency-Key'] = key
  const base = { method, headers, keepalive, credentials: 'same-origin' as const }
  if (!body) return base
  if (body instanceof URLSearchParams) return { ...base, body }
  headers['Content-Type'] = 'application/json'
  const json = JSON.stringify(body)
  // Browsers refuse to let more than 64 KB outlive a page.
  return { ...base, body: json, keepalive: keepalive && json.length < 20_000 }
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  return answerFrom(response.status, response.headers.get('content-type'), await response.text())
}

/** The answer that a status, a media type and a body stand for. */
export function answerFrom<Data>(status: number, type: string | null, text: string): Answer<Data> {
  const data: unknown = /\bjson\b/.test(type ?? '') && text !== '' ? JSON.parse(text) : null
  if (status >= 200 && status < 300) return { data: data as Data, problem: null }
  const told = data as Problem | null
  if (told?.detail) return failed({ ...told, status })
  return failed({
    status,
    title: word('client.broken.title'),
    detail: word('client.broken.detail'),
  })
}

/** What has not reached the forum, and why. */
export function notSent(detail: string): { data: null; problem: Problem } {
  return failed({ status: 0, title: word('client.notSent.title'), detail })
}

function failed(problem: Problem): { data: null; problem: Problem } {
  return { data: null, problem }
}

/** A new `Idempotency-Key`. Written out because randomUUID is missing on plain HTTP. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
