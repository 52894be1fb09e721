/** From what was typed to what can be matched; nothing here knows who is a member. */
import { handleField } from '../../../shared/handle.ts'
import type { ListedKind } from '../../../shared/vocabulary.ts'
import type { Keys } from '../../keys.ts'
import {
  addressFingerprint,
  domainFingerprint,
  readAddress,
  readDomain,
} from '../../visibility/fingerprint.ts'
import type { Listed } from '../../visibility/listed.ts'
import type { WordKey } from '../../words/index.ts'
import { isLargeDomain } from './large-domains.ts'

export interface Reader {
  keys: Keys
  /** False without a mail server: addresses could never be confirmed, so nothing would match. */
  addresses: boolean
}

export type Read = { listed: Listed } | { wrong: WordKey }

/** What a text means, or the sentence that says why it means nothing. */
export function readListed({ keys, addresses }: Reader, text: string, kind = kindOf(text)): Read {
  if (kind === 'handle') {
    const handle = handleField.safeParse(text.replace(/^\s*@/, ''))
    if (!handle.success) return { wrong: 'keepApart.notHandle' }
    return { listed: { kind, handle: handle.data } }
  }
  if (!addresses) return { wrong: 'keepApart.noMail' }
  if (kind === 'email') {
    const address = readAddress(bareAddress(text))
    if (!address) return { wrong: 'keepApart.notAddress' }
    return { listed: { kind, fingerprint: addressFingerprint(keys, address) } }
  }
  const domain = readDomain(text.replace(/^\s*\*?[@.]/, ''))
  if (domain === null) return { wrong: 'keepApart.notDomain' }
  if (isLargeDomain(domain)) return { wrong: 'keepApart.largeDomain' }
  return { listed: { kind, fingerprint: domainFingerprint(keys, domain) } }
}

/** Handles have no dots, addresses have an @ within, and domains have dots alone. */
export function kindOf(text: string): ListedKind {
  const bare = text.trim()
  if (/[^\s*]@/.test(bare)) return 'email'
  return /[.\u3002\uFF0E\uFF61]/u.test(bare) ? 'domain' : 'handle'
}

/** Address books write `Jo <jo@example.org>`, and links `mailto:jo@example.org`. */
function bareAddress(text: string): string {
  const within = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text
  return within.replace(/^\s*mailto:/i, '')
}
