/** Serves the forum until a signal ends it, letting what is under way finish. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { loadAssets } from './html/assets.ts'
import { type OpenForum, openForum } from './open-forum.ts'
import { printFirstSteps } from './features/set-up/first-steps.ts'

/** Milliseconds that open connections get to finish when the forum stops. */
const graceMs = 5_000

/** Opens the forum, listens, prints the address, and stops cleanly on SIGTERM or SIGINT. */
export async function serve(config: Config): Promise<void> {
  const forum = await openForum(config)
  const { server, address } = await listen(forum)
  process.stdout.write(
    `${(await forum.community.at(await forum.viewers.version())).name} is at ${address}\n`,
  )
  await printFirstSteps(forum, address)
  const stop = () => void stopServing(forum, server).then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/**
 * Starts answering requests and live connections; resolves when the port is open. `assets` is the
 * folder with the built style, script and icon.
 */
export async function listen(
  forum: OpenForum,
  assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '../client'),
): Promise<{ server: Server; address: string }> {
  loadAssets(assets)
  const server = createServer(createApp(forum))
  // A slow client may not hold a connection open for ever.
  server.headersTimeout = 15_000
  // Ten megabytes of a picture take a telephone a while.
  server.requestTimeout = 180_000
  server.keepAliveTimeout = 20_000
  keepUnused(server)
  forum.live.attach(server)
  const { host, port } = forum.config
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  forum.jobs.start()
  const bound = (server.address() as AddressInfo).port
  return { server, address: forum.config.publicUrl ?? `http://${host}:${bound}` }
}

/** Connections that browsers opened ahead: Node counts them as busy until something came over them. */
const unused = new WeakMap<Server, Set<Socket>>()

function keepUnused(server: Server): void {
  const sockets = new Set<Socket>()
  unused.set(server, sockets)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const used = ({ socket }: IncomingMessage) => sockets.delete(socket)
  server.on('request', used).on('upgrade', used)
}

/** Ends live connections and idle ones at once, gives requests under way their grace, then closes. */
export async function stopServing(forum: OpenForum, server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  for (const socket of unused.get(server) ?? []) socket.destroy()
  await forum.live.close()
  server.closeIdleConnections()
  await closed
  clearTimeout(cut)
  await forum.close()
}
