/** Where the server goes for its members, and where it does not. */
import type dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, test } from 'vitest'
import { isServiceAddress } from '../../server/push/address.ts'
import { isPublic, publicLookup } from '../../server/push/lookup.ts'
import { post } from '../../server/push/post.ts'

describe('an address of a push service', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
    'https://web.push.apple.com/QGx',
    'https://wns2-par02p.notify.windows.com/w/?token=BQ%3d',
  ])('is %s', (address) => expect(isServiceAddress(address, false)).toBe(true))

  it.each([
    'http://fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://169.254.169.254/latest',
    'https://localhost/x',
    'https://LOCALHOST./x',
    'https://printer.local/x',
    'https://db.internal./x',
    'https://metadata/x',
    'https://push.example.org:8443/x',
    'https://user:word@push.example.org/x',
    'file:///etc/passwd',
    'nothing',
  ])('is not %s', (address) => expect(isServiceAddress(address, false)).toBe(false))

  it('may be on this machine for tests alone', () => {
    expect(isServiceAddress('http://127.0.0.1:9/x', true)).toBe(true)
    expect(isServiceAddress('http://127.0.0.1:9/x', false)).toBe(false)
    expect(isServiceAddress('http://10.0.0.1:9/x', true)).toBe(false)
  })
})

test.each([
  ['142.250.74.10', true],
  ['2a00:1450:4009::200a', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.53', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['0.0.0.0', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected))

/** A resolver for which every name leads to these. */
function leadingTo(...addresses: string[]): typeof dns.lookup {
  const answers = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return ((_name: string, _options: object, done: (error: null, found: unknown) => void) =>
    done(null, answers)) as unknown as typeof dns.lookup
}

test('a name that leads into the house is not followed when something is sent', async () => {
  let asked = 0
  const server = http.createServer((_req, res) => {
    asked += 1
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const send = (lookup: ReturnType<typeof publicLookup> | undefined) =>
    post(
      { address: `http://push.example.org:${port}/x`, headers: {}, body: Buffer.from('x') },
      {
        agent: new https.Agent(),
        lookup,
        timeoutMs: 2_000,
        stop: new AbortController().signal,
      },
    )
  await expect(send(publicLookup(leadingTo('127.0.0.1')))).rejects.toThrow('not public')
  await expect(send(publicLookup(leadingTo('8.8.8.8', '127.0.0.1')))).rejects.toThrow('not public')
  expect(asked).toBe(0)
  // The same request arrives when nothing looks at where the name leads.
  const careless = (_name: string, options: { all?: boolean }, done: (...found: never[]) => void) =>
    (done as (...found: unknown[]) => void)(
      null,
      ...(options.all ? [[{ address: '127.0.0.1', family: 4 }]] : ['127.0.0.1', 4]),
    )
  expect(await send(careless as never)).toMatchObject({ status: 200 })
  server.close()
})
