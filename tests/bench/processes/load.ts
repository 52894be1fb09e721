/** Sends requests as fast as they are answered, from a process of its own. */
import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'
import { answerOrders } from './orders.ts'

export interface LoadOrder {
  address: string
  requests: {
    method: 'GET' | 'POST'
    path: string
    headers: Record<string, string>
    body?: string
  }[]
  connections: number
  seconds: number
}

export interface LoadReply {
  perSecond: number
  /** Milliseconds in which 99 of 100 requests were answered. */
  p99: number
  count: number
}

answerOrders<LoadOrder, LoadReply>(async ({ address, requests, connections, seconds }) => {
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    requests: requests.map((request) => ({
      ...request,
      ...(request.method === 'POST' ? { setupRequest: withNewKey } : {}),
    })),
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests failed.`)
  const count = result['2xx']
  return { perSecond: count / result.duration, p99: result.latency.p99, count }
})

// As every form of the forum does: each reply is a new one.
function withNewKey(request: autocannon.Request): autocannon.Request {
  return { ...request, headers: { ...request.headers, 'idempotency-key': randomUUID() } }
}
