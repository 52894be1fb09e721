/** What the browser's code says, in the words of the server's catalogue. */
import { isolate } from '../shared/isolate.ts'

/** Every message the browser needs; the page carries them in `<script id="client-words">`. */
export const clientWordKeys = [
  'client.newReplies',
  'client.newThreads',
  'client.offline',
  'client.stale',
  'client.reload',
  'client.notSent.title',
  'client.notSent.detail',
  'client.timeOut.detail',
  'client.broken.title',
  'client.broken.detail',
  'client.signIn',
  'client.notKept',
  'client.posted',
  'client.postedUnderAlias',
  'client.undo',
  'client.undone',
  'client.postedEarlier.title',
  'client.postedEarlier.detail',
  'client.replyTo',
  'client.cancel',
  'client.parentGone',
  'client.openAgain',
  'client.somethingGone',
  'client.draftKept',
  'client.draftHere',
  'client.left',
  'client.over',
  'client.write',
  'client.preview',
  'client.previewLabel',
  'client.tools',
  'client.bold',
  'client.italic',
  'client.quote',
  'client.link',
  'client.list',
  'client.picture.add',
  'client.picture.bounds',
  'client.picture.list',
  'client.picture.sending',
  'client.picture.added',
  'client.picture.describe',
  'client.picture.describeHint',
  'client.picture.takeOut',
  'client.picture.close',
  'client.picture.tooLarge',
  'client.picture.notSent',
  'client.picture.onItsWay',
  'client.branch',
  'client.goneTitle',
  'client.changed',
  'client.voted',
  'client.passkeyRefused',
  'client.passkeyMissing',
] as const

export type ClientWord = (typeof clientWordKeys)[number]
export type Values = Readonly<Record<string, string | number>>

let known: Partial<Record<ClientWord, string>> | null = null

/** The text of a key in the page's language, with its values put in. */
export function word(key: ClientWord, values: Values = {}): string {
  known ??= readWords()
  return fill(known[key] ?? key, values)
}

function readWords(): Partial<Record<ClientWord, string>> {
  const island = document.getElementById('client-words')?.textContent
  return island ? (JSON.parse(island) as Partial<Record<ClientWord, string>>) : {}
}

/** Forgets the words of the page before; for tests, which make several pages in one window. */
export function forgetWords(): void {
  known = null
}

/**
 * Puts values into a message of the catalogue. Of the ICU format it knows `{name}`,
 * `{name, plural, one {…} other {…}}` with `#`, and `''` for an apostrophe.
 */
export function fill(message: string, values: Values): string {
  let text = ''
  for (let at = 0; at < message.length; at += 1) {
    if (message[at] !== '{') {
      text += message[at]
      continue
    }
    const end = closingBrace(message, at)
    text += argument(message.slice(at + 1, end), values)
    at = end
  }
  return text.replace(/''/g, "'")
}

function closingBrace(message: string, from: number): number {
  let depth = 0
  for (let at = from; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1
    if (message[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return message.length
}

function argument(source: string, values: Values): string {
  const [, name = '', branches] = /^\s*(\w+)\s*(?:,\s*plural\s*,(.*))?$/s.exec(source) ?? []
  const value = values[name] ?? ''
  if (branches === undefined) return isolate(String(value))
  const chosen = choose(branches, Number(value))
  return fill(chosen.replace(/#/g, new Intl.NumberFormat(language()).format(Number(value))), values)
}

function choose(branches: string, count: number): string {
  const found = new Map<string, string>()
  let at = 0
  while (at < branches.length) {
    const open = branches.indexOf('{', at)
    if (open < 0) break
    const end = closingBrace(branches, open)
    found.set(branches.slice(at, open).trim(), branches.slice(open + 1, end))
    at = end + 1
  }
  const category = new Intl.PluralRules(language()).select(count)
  return found.get(`=${count}`) ?? found.get(category) ?? found.get('other') ?? ''
}

/** The language of the page. */
export function language(): string {
  return document.documentElement.lang || 'en'
}
