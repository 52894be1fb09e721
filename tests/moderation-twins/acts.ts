/** What others do about a post that the viewer has no part in: drawn at random, and as requests. */
import fc from 'fast-check'
import type { Sent } from '../twin/requests.ts'

/** What is known by then: the post reported, its case and its decision, where there are any. */
export interface Known {
  post: string
  case: string | null
  decision: string | null
  report: string | null
  matter: string | null
}

export interface Step {
  kind: Kind
  who: number
  which: number
}

const kinds = [
  'report',
  'report',
  'report',
  'report member',
  'withdraw',
  'claim',
  'claim',
  'decide',
  'decide',
  'decide',
  'second',
  'release',
  'pass',
  'appeal',
  'appeal',
  'words',
  'hear',
  'hear',
  'tie',
  'unmask',
  'note',
  'matter',
  'answer matter',
  'first aid',
  'worry',
  'mute',
  'edit',
  'bookmark',
  'days',
  'talk',
  'talk',
  'talk',
] as const
export type Kind = (typeof kinds)[number]

export const acts: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat({ max: 5 }),
  which: fc.nat({ max: 11 }),
})

const reasons = ['threat', 'unkind', 'unsafe', 'other']
const measures = [
  { action: 'fold' },
  { action: 'remove' },
  { action: 'none' },
  { action: 'note', message: 'A word between us.' },
  { action: 'warning' },
  { action: 'hold', hours: 24 },
  { action: 'pause', hours: 24 },
  { action: 'content-note', note: 'About a fall' },
  { action: 'freeze' },
]
const office = ['Mara', 'Mona', 'Mara', 'Oskar']
/** Those of the team report too, and then have no part in deciding. */
const members = ['Bob', 'Cleo', 'Bob', 'Cleo', 'Bob', 'Mona']

/** Who asks for what; null where it would make no sense yet. */
export function requestOf(
  { kind, who, which }: Step,
  known: Known,
): [by: string, sent: Sent] | null {
  const officer = office[who % office.length]!
  const anybody = members[who % members.length]!
  const of = (path: string, body?: Record<string, unknown>, method: Sent['method'] = 'POST') => ({
    method,
    path,
    ...(body && { body }),
  })
  const inCase = (act: string, body?: Record<string, unknown>): [string, Sent] | null =>
    known.case === null ? null : [officer, of(`/moderation/cases/${known.case}/${act}`, body)]
  switch (kind) {
    case 'report': {
      const body = { reason: reasons[which % 4], note: 'Please read this.' }
      return [anybody, of(`/p/${known.post}/reports`, body)]
    }
    case 'report member':
      return [anybody, of('/m/Alice/reports', { reason: 'other', note: 'Again and again.' })]
    case 'withdraw':
      return known.report === null
        ? null
        : ['Bob', of(`/me/reports/${known.report}`, undefined, 'DELETE')]
    case 'decide':
      return inCase('decide', {
        reason: 'It hurts people here.',
        ...measures[which % measures.length],
      })
    case 'second':
      return inCase('second', { agree: which % 3 > 0, reason: 'I have read it.' })
    case 'hear': {
      const outcome = which % 2 ? 'reversed' : 'upheld'
      return inCase('hear', { outcome, reason: 'I looked again.' })
    }
    case 'words':
      return inCase('words', { text: 'Can you say more?' })
    case 'claim':
    case 'release':
    case 'pass':
    case 'tie':
      return inCase(kind)
    case 'unmask':
      return inCase('unmasking', { ground: 'life', words: 'Somebody may be in danger.' })
    case 'appeal': {
      const by = which % 2 ? 'Alice' : 'Bob'
      if (known.decision === null) return null
      return [by, of(`/me/decisions/${known.decision}/appeal`, { text: 'Please look again.' })]
    }
    case 'note':
      return [officer, of('/moderation/notes', { handle: 'Alice', facts: 'Has been told twice.' })]
    case 'matter':
      return ['Alice', of('/me/team', { subject: 'A word', words: 'About last week.' })]
    case 'answer matter':
      if (known.matter === null) return null
      return [officer, of(`/moderation/team/${known.matter}/words`, { words: 'We read it.' })]
    case 'first aid': {
      const act = which % 2 ? 'fold' : 'freeze'
      return [officer, of(`/p/${known.post}/${act}`, { reason: 'For now.', hours: 2 }, 'PUT')]
    }
    case 'worry':
      return [anybody, of(`/p/${known.post}/worry`)]
    case 'mute':
      return [anybody, of(`/p/${known.post}/mute`, undefined, 'PUT')]
    case 'bookmark':
      return [anybody, of(`/p/${known.post}/bookmark`, { note: 'To read again.' }, 'PUT')]
    case 'edit':
      return ['Alice', of(`/p/${known.post}`, { body: `Hidden words, anew ${which}.` }, 'PATCH')]
    case 'days':
    case 'talk':
      return null
  }
}
