/** Which addresses a post may link to, and whether they stay inside this forum. */
import { pathTarget } from './references.ts'

export type Address =
  | { inside: false; href: string }
  /** `href` is relative; `targets` are keys of `Targets.paths`. */
  | { inside: true; href: string; targets: string[] }

const allowed = /^(?:https?:|mailto:|#|\/)/i

/**
 * Reads an address as a browser would, and returns what may be put into `href`: the parser's own
 * spelling, so that what was judged is what is followed. Undefined when a post may not link to it.
 */
export function readAddress(typed: string, origin: string): Address | undefined {
  if (!allowed.test(typed) || !URL.canParse(typed, origin)) return undefined
  const url = new URL(typed, origin)
  if (url.protocol === 'mailto:') return { inside: false, href: url.href }
  if (typed.startsWith('#'))
    return { inside: true, href: url.hash, targets: targetsOf('', url.hash) }
  if (isHere(url, origin)) {
    const path = url.pathname.replace(/^\/+/, '/')
    return {
      inside: true,
      href: path + url.search + url.hash,
      targets: targetsOf(path, url.hash),
    }
  }
  // Browsers read a host name after two slashes, and a backslash is one to them.
  return typed.startsWith('/') ? undefined : { inside: false, href: url.href }
}

/** Without regard to http or https: a forum behind TLS answers both. */
function isHere(url: URL, origin: string): boolean {
  return url.host.replace(/\.(?=:|$)/, '') === new URL(origin).host
}

function targetsOf(path: string, fragment: string): string[] {
  const [, kind, name] = /^\/([^/]+)\/([^/]+)/.exec(path) ?? []
  const target = kind && name && /^[tpsm]$/i.test(kind) ? pathTarget(kind, name) : undefined
  const post = /^#p-([A-Za-z0-9]+)/.exec(fragment)?.[1]
  return [...(target ? [target] : []), ...(post ? [`/p/${post}`] : [])]
}
