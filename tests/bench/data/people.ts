/** Who is in the made-up forum, and the spaces in which they meet. */
import type { Role, SpaceAccess } from '../../../shared/vocabulary.ts'
import type { Scenario } from '../scenario.ts'
import type { Random } from './random.ts'

export interface PlannedSpace {
  id: number
  slug: string
  name: string
  access: SpaceAccess
  /** Share of all threads. */
  share: number
}

export const plannedSpaces: readonly PlannedSpace[] = [
  { id: 1, slug: 'kitchen-table', name: 'Kitchen table', access: 'members', share: 0.3 },
  { id: 2, slug: 'nights', name: 'Nights', access: 'members', share: 0.2 },
  { id: 3, slug: 'front-porch', name: 'Front porch', access: 'public', share: 0.15 },
  { id: 4, slug: 'work-and-money', name: 'Work and money', access: 'members', share: 0.15 },
  { id: 5, slug: 'medication', name: 'Medication', access: 'members', share: 0.1 },
  { id: 6, slug: 'notice-board', name: 'Notice board', access: 'public', share: 0.04 },
  { id: 7, slug: 'quiet-room', name: 'Quiet room', access: 'invitation', share: 0.04 },
  { id: 8, slug: 'peer-clinicians', name: 'Peer clinicians', access: 'clinicians', share: 0.02 },
]

export interface PlannedMember {
  /** 1 for the busiest, the last for the quietest. */
  id: number
  handle: string
  pronouns: string
  roles: Role[]
  settled: boolean
  invited: boolean
}

const first = words(`
  amber brave calm copper dusty early faint gentle hollow ivory jolly keen lunar mellow north olive
  paper quiet rusty silver tender umber velvet warm young`)
const second = words(`
  acorn badger cedar drum ember fern garnet heron ink jackdaw kettle lark moth newt otter pebble
  quill raven sparrow teapot urn violet wren yarrow`)

/** The members by activity. Handles are of two words, then with a number. */
export function planMembers(scenario: Scenario, random: Random): PlannedMember[] {
  return Array.from({ length: scenario.members }, (_, index) => {
    const roles: Role[] = []
    if (index === 0) roles.push('owner')
    if (index % 200 === 1) roles.push('moderator')
    if (index % 50 === 2) roles.push('clinician')
    return {
      id: index + 1,
      handle: handleFor(index),
      pronouns: random.chance(0.4) ? random.pick(['she/her', 'he/him', 'they/them']) : '',
      roles,
      settled: random.chance(0.8),
      invited: random.chance(0.1),
    }
  })
}

/**
 * Members who never write, after all others: so many that there are enough followers, and one
 * besides who is none of them.
 */
export function planReaders({ members, followers }: Scenario): PlannedMember[] {
  return Array.from({ length: Math.max(0, followers + 1 - members) }, (_, index) => ({
    id: members + index + 1,
    handle: handleFor(members + index),
    pronouns: '',
    roles: [],
    settled: true,
    invited: false,
  }))
}

// The two lists have no common divisor, so every pair comes up once before numbers are needed.
function handleFor(index: number): string {
  const pairs = first.length * second.length
  const pair = index % pairs
  const name = capital(first[pair % first.length]!) + capital(second[pair % second.length]!)
  const round = Math.floor(index / pairs)
  return round === 0 ? name : `${name}${round + 1}`
}

export interface PlannedPair {
  keeper: number
  from: number
}

/** Kept apart from this share of all who guard themselves: one viewer from few, one from most. */
const sharesKeeping = [0.01, 0.67, 1]

/**
 * Who keeps themselves apart from whom, by id. Those who do are spread over all members; those they
 * keep apart from are the quietest, the very last by few, the one before by many, then by all.
 */
export function planPairs({ members, guarded }: Scenario, random: Random): PlannedPair[] {
  const pairs: PlannedPair[] = []
  for (let index = 0; index < guarded; index += 1) {
    const keeper = 1 + Math.floor((index * (members - 20)) / guarded)
    sharesKeeping.forEach((share, place) => {
      if (index < Math.ceil(guarded * share)) pairs.push({ keeper, from: members - place })
    })
    pairs.push({ keeper, from: members - sharesKeeping.length - random.below(10) })
  }
  return pairs
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
