/** What a mail server says of a letter that it sends back: a report for programs (RFC 3464, 6522). */

/** Whether the letter is lost, and what that says of the address. */
export interface Returned {
  /** `address`: there is nobody there. `rule`: refused for another reason. `passing`: not for good. */
  why: 'address' | 'rule' | 'passing'
  /** Such as 5.1.1 (RFC 3463); empty where the server gives none. */
  status: string
}

interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/** Mails are put into mails; nobody puts them deeper. */
const deepest = 3

/** What a mail reports; null when it is no report of a letter that did not arrive. */
export function readReturned(mail: string): Returned | null {
  const whole = partOf(mail.replace(/\r\n?/g, '\n').replace(/^From .*\n/, ''))
  const report = findReport(whole, 0)
  if (report !== null) return worstOf(report)
  // Exim says it in a line of its own, also where it writes for people alone.
  return whole.headers.has('x-failed-recipients') ? { why: 'address', status: '' } : null
}

function partOf(text: string): Part {
  if (text.startsWith('\n')) return { headers: new Map(), body: text }
  const [head = ''] = text.split('\n\n', 1)
  return { headers: fieldsOf(head), body: text.slice(head.length + 2) }
}

function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? []
    const known = name?.toLowerCase()
    if (known !== undefined && !fields.has(known)) fields.set(known, value ?? '')
  }
  return fields
}

function findReport({ headers, body }: Part, depth: number): string | null {
  const type = headers.get('content-type') ?? ''
  if (/^message\/(global-)?delivery-status\b/i.test(type)) return body
  const [, quoted, bare] = /^multipart\/.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined || depth === deepest) return null
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`)
  for (const part of parts) {
    const found = findReport(partOf(part.replace(/^[^\n]*\n/, '')), depth + 1)
    if (found !== null) return found
  }
  return null
}

// One letter has one reader; where a list stands behind the address, whoever is lost counts.
function worstOf(report: string): Returned | null {
  const said = report
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block) => outcomeOf(fieldsOf(block)) ?? [])
  return (
    said.find(({ why }) => why === 'address') ??
    said.find(({ why }) => why === 'rule') ??
    said[0] ??
    null
  )
}

function outcomeOf(fields: ReadonlyMap<string, string>): Returned | null {
  const action = fields.get('action')?.trim().toLowerCase() ?? ''
  const [given = ''] = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '') ?? []
  if (/^delayed\b/.test(action)) return { why: 'passing', status: given }
  if (!/^failed\b/.test(action)) return null
  const status = closerOf(given, fields.get('diagnostic-code') ?? '')
  if (!status.startsWith('5.')) return { why: 'passing', status }
  return { why: saysOfAddress(status) ? 'address' : 'rule', status }
}

// Exim says 5.0.0 of everything, and leaves it to the other server's own words to tell more.
function closerOf(status: string, words: string): string {
  if (!/^5\.0\./.test(status)) return status
  const [, reply, enhanced] =
    /^smtp;\s*([245])\d\d(?:[ -]([245]\.\d{1,3}\.\d{1,3})\b)?/i.exec(words) ?? []
  return enhanced ?? (reply === '4' ? '4.0.0' : status)
}

/**
 * The second number says of what it speaks (RFC 3463, 3): of the address, its mailbox or the way
 * there. Refused as content, by a protocol or a rule, the letter would be so at any address. That its
 * time ran out on the way (x.4.7) is no word of the address either.
 */
function saysOfAddress(status: string): boolean {
  return /^5\.[0124]\./.test(status) && status !== '5.4.7'
}
