import dns from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

/** IPv4 addresses that lead nowhere public (IANA special-purpose registry, RFC 6890). */
const notPublic = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4')
}

/** The part of IPv6 that is given out, and what in it stands for something else. */
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')
const translated = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  translated.addSubnet(network, prefix, 'ipv6')
}

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  if (!isIPv6(address)) return !notPublic.check(address, 'ipv4')
  return given.check(address, 'ipv6') && !translated.check(address, 'ipv6')
}

/**
 * Resolves a name for a connection, and fails where any of its addresses is not public. The
 * connection goes to what was looked at: a name that leads elsewhere a moment later gains nothing.
 */
export function publicLookup(resolve: typeof dns.lookup = dns.lookup): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '')
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isPublic(address))) {
        return done(Object.assign(new Error('not public'), { code: 'ENOTPUBLIC' }), '')
      }
      if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}
