/** The first visit: everything a browser fetches for a thread, compressed, with nothing cached. */
import { type Context, listMembers, listThreads, spread } from '../context.ts'
import type { Measure } from '../measure.ts'
import { startForum } from '../processes/forum.ts'
import http from 'node:http'

/** Bytes of a first load, with and without scripts. */
export async function measureFirstLoad(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir)
  try {
    const [thread] = spread(listThreads(context, { from: 60, to: 200 }), 1)
    const [member] = listMembers(context, 1)
    const page = await fetchBytes(`${forum.address}/t/${thread!}`, member!.cookie)
    const sizes = new Map([['HTML', page.bytes]])
    // The icon for home screens is fetched when somebody puts the forum on one.
    const loaded = page.text.replace(/<link rel="apple-touch-icon"[^>]*>/, '')
    for (const [, path, kind] of loaded.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(\w+))"/g)) {
      sizes.set(kind!, (await fetchBytes(forum.address + path!, member!.cookie)).bytes)
    }
    const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
    const also = [...sizes].map(([kind, bytes]) => [
      kind,
      { ours: bytes / 1024, bare: null, unit: 'KB' },
    ])
    return [
      {
        what: 'First load of a thread of 50 posts, compressed',
        ...alone(all),
        also: Object.fromEntries(also) as NonNullable<Measure['also']>,
        aim: { of: 'ours', atMost: 60 },
      },
      { what: 'The same with scripts off', ...alone(all - (sizes.get('js') ?? 0)) },
    ]
  } finally {
    await forum.stop()
  }
}

function alone(bytes: number): Pick<Measure, 'unit' | 'ours' | 'bare' | 'ratio'> {
  return { unit: 'KB', ours: bytes / 1024, bare: null, ratio: null }
}

/** The body as it came over the wire, and as text. */
async function fetchBytes(
  address: string,
  cookie: string,
): Promise<{ bytes: number; text: string }> {
  const ask = (headers: Record<string, string>) =>
    new Promise<Buffer>((resolve, reject) => {
      const request = http.get(address, { headers: { cookie, accept: 'text/html', ...headers } })
      request.on('error', reject)
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(Buffer.concat(chunks)))
        if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`))
      })
    })
  const compressed = await ask({ 'accept-encoding': 'gzip, deflate, br' })
  return { bytes: compressed.length, text: (await ask({})).toString() }
}
