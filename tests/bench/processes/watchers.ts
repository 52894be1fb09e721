/** A thousand open pages in one process: they watch, post, and take the time until the last has heard. */
import { io, type Socket } from 'socket.io-client'
import { answerOrders } from './orders.ts'

export type WatchersOrder =
  | { open: { address: string; cookies: string[]; event: string; target: object } }
  | { post: { path: string; cookie: string; body: object; method?: string } }

export interface WatchersReply {
  /** Milliseconds from sending the request until the last connection had the frame; 0 for `open`. */
  last: number
  /** The same until half of them had it. */
  half: number
  /** The same until the request was answered. */
  accepted: number
  /** What one of them received. */
  sample: unknown
}

/** A frame that has not come by then never will; milliseconds. */
const patienceMs = 30_000
/** Connecting all at once would measure the queue of the port. */
const connectingAtOnce = 25

let address = ''
let sockets: Socket[] = []
let heard: (data: unknown) => void = () => {}

answerOrders<WatchersOrder, WatchersReply>(async (order) => {
  if ('post' in order) return post(order.post)
  await open(order.open)
  return { last: 0, half: 0, accepted: 0, sample: null }
})

async function open(order: Extract<WatchersOrder, { open: object }>['open']): Promise<void> {
  address = order.address
  sockets = []
  for (let start = 0; start < order.cookies.length; start += connectingAtOnce) {
    const batch = order.cookies.slice(start, start + connectingAtOnce)
    sockets.push(...(await Promise.all(batch.map((cookie) => connect(order, cookie)))))
  }
  for (const socket of sockets) socket.on(order.event, (data: unknown) => heard(data))
}

async function connect(
  { event: _event, target }: Extract<WatchersOrder, { open: object }>['open'],
  cookie: string,
): Promise<Socket> {
  const socket = io(address, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie },
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const answer = (await socket.timeout(patienceMs).emitWithAck('watch', target)) as object
  if (!('cursor' in answer)) throw new Error(`Watching was answered with ${JSON.stringify(answer)}`)
  return socket
}

async function post(
  order: Extract<WatchersOrder, { post: object }>['post'],
): Promise<WatchersReply> {
  const start = performance.now()
  let half = 0
  let sample: unknown = null
  const all = new Promise<number>((resolve, reject) => {
    let count = 0
    const late = () => reject(new Error(`Only ${count} of ${sockets.length} connections heard.`))
    const timer = setTimeout(late, patienceMs)
    heard = (data) => {
      count += 1
      sample ??= data
      if (count === Math.ceil(sockets.length / 2)) half = performance.now() - start
      if (count < sockets.length) return
      clearTimeout(timer)
      resolve(performance.now() - start)
    }
  })
  const response = await fetch(address + order.path, {
    method: order.method ?? 'POST',
    headers: {
      cookie: order.cookie,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify(order.body),
  })
  if (!response.ok) throw new Error(`Posting was answered with ${response.status}`)
  const accepted = performance.now() - start
  return { last: await all, half, accepted, sample }
}
