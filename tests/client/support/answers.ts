/** The forum's answers to what a page asks, given by the tests. */
import { vi } from 'vitest'

type Answering = (init: RequestInit) => Response | Promise<Response>

export interface Asked {
  method: string
  path: string
  body: string
  headers: Headers
}

/** Replaces `fetch`; what no test has an answer for is a 404. */
export function answerFor(answers: Record<string, Answering>): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET'
    const body = init.body instanceof URLSearchParams ? init.body.toString() : init.body
    asked.push({
      method,
      path,
      body: typeof body === 'string' ? body : '',
      headers: new Headers(init.headers),
    })
    const answer = answers[`${method} ${path}`]
    return Promise.resolve(
      answer ? answer(init) : json(404, { title: 'Not here', detail: 'Not here.' }),
    )
  })
  return asked
}

/** An answer with data; a status of 400 and more makes it a problem. */
export function json(status: number, data: object): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return new Response(JSON.stringify(data), { status, headers: { 'content-type': type } })
}

export const nothing = () => new Response(null, { status: 204 })

/** Resolves when everything that waits for answers has had its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  await new Promise((done) => setTimeout(done, 0))
}
