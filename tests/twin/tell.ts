/** A history in sentences, so that a failure can be read. */
import type { History } from './erase.ts'
import type { Act, For, Op, Ref, Words } from './ops.ts'

/** The history, and how the other world differs from it. */
export function tell(history: History, erased: History): string {
  const { viewer, members } = history.cast
  const who = members.find(({ name }) => name === viewer)
  const office = [...(who?.roles ?? []), who?.settled && 'settled', who?.waiting && 'waiting']
  const attic = history.cast.spaces.find(({ slug }) => slug === 'attic')?.members.join(', ')
  const missing = (all: string[], left: string[]) => all.filter((name) => !left.includes(name))
  const absent = [
    ...missing(
      members.map(({ name }) => name),
      erased.cast.members.map(({ name }) => name),
    ),
    ...missing(
      history.cast.spaces.map(({ slug }) => slug),
      erased.cast.spaces.map(({ slug }) => slug),
    ),
  ]
  return [
    `The viewer is ${viewer ? `Vera (${office.filter(Boolean).join(', ') || 'a member'})` : 'a visitor'}, whose browser asks for ${history.speaks}; in the attic: ${attic}.`,
    ...(absent.length > 0 ? [`The other world is without ${absent.join(', ')}.`] : []),
    ...history.ops.map((op, step) => (op ? line(op, erased.ops[step] ?? null) : '')),
  ].join('\n')
}

function line(op: Op, other: Op | null): string {
  const at = new Date(op.at).toISOString().slice(5, 19).replace('T', ' ')
  const mark = other === null ? '  – not in the other world' : other !== op && differs(op, other)
  return `${String(op.step).padStart(3)}  ${at}  ${sentence(op)}.${mark || ''}`
}

function differs(op: Op, other: Op): string {
  return JSON.stringify(op.act) === JSON.stringify(other.act) ? '' : '  – other words there'
}

function sentence({ by, act }: Op): string {
  switch (act.do) {
    case 'start':
      return `${by} starts a thread in the ${act.space}${forWhom(act)}${said(act.words)}`
    case 'reply':
      return `${by} replies to ${act.to}${forWhom(act)}${said(act.words)}`
    case 'edit':
      return `${by} edits ${act.post}${said(act.words)}`
    case 'delete':
      return `${by} ${act.undo ? 'takes back' : 'deletes'} ${act.post}`
    case 'show':
      return `${by} shows ${act.post} to ${audience(act.for)}`
    case 'show many':
      return `${by} shows everything that is for ${audience(act.from)} to ${audience(act.for)}`
    case 'react':
      return `${by} ${act.on ? 'reacts to' : 'takes a reaction back from'} ${act.post} (${act.kind})`
    case 'vote':
      return act.choice === null
        ? `${by} takes a choice back on ${act.post}`
        : `${by} chooses answer ${act.choice} on ${act.post}`
    case 'bookmark':
      return `${by} ${act.on ? 'marks' : 'no longer marks'} ${act.post}${act.remindOn ? `, to be reminded on ${act.remindOn}` : ''}`
    case 'close poll':
      return `${by} closes what ${act.post} asks`
    case 'fold':
      return `${by} ${act.on ? 'folds' : 'unfolds'} the ${act.how === 'name' ? 'name above' : 'post'} ${act.post}`
    case 'role':
      return `${by} ${act.on ? 'makes' : 'no longer has'} ${act.member} ${act.on ? 'a' : 'as'} ${act.role}`
    default:
      return `${by} ${plain(act)}`.trim()
  }
}

function plain(act: Act): string {
  switch (act.do) {
    case 'circle':
      return 'makes a circle'
    case 'into circle':
      return `${act.on ? 'puts' : 'takes'} ${act.member} ${act.on ? 'into' : 'out of'} circle ${act.circle}`
    case 'end circle':
      return `ends circle ${act.circle}`
    case 'block':
      return `${act.on ? 'blocks' : 'no longer blocks'} ${act.member}`
    case 'invite':
      return `${act.on ? 'lets' : 'takes'} ${act.member} ${act.on ? 'into' : 'out of'} the ${act.space}`
    case 'keep apart':
      return `keeps apart from ${act.member}`
    case 'no longer apart':
      return `takes entry ${act.entry} off the list, and a week passes`
    case 'mode':
      return act.level ? `turns professional mode to ${act.level}` : 'turns professional mode off'
    case 'step back':
      return 'steps back'
    case 'come forward':
      return `takes stepping back (${act.from}) back`
    case 'mute':
      return `${act.on ? 'mutes' : 'no longer mutes'} ${act.member}`
    case 'mute words':
      return `${act.on ? 'folds' : 'no longer folds'} posts with the word "words"`
    case 'break':
      return act.until ? `takes a break until ${act.until}` : 'comes back from a break'
    case 'mail':
      return act.way === 'mail' ? 'wants mail soon' : 'wants mail once a day'
    case 'lock':
      return `${act.on ? 'closes' : 'opens'} thread ${act.thread}`
    case 'move':
      return `moves thread ${act.thread} to the ${act.space}`
    case 'read':
      return `has read thread ${act.thread} up to ${act.post}`
    case 'notices':
      return act.how === 'read' ? 'reads their notices' : 'marks everything as read'
    case 'unread':
      return `marks thread ${act.thread} as unread`
    case 'switch':
      return `${act.on ? 'wants' : 'does not want'} to be told of reactions`
    case 'follow': {
      const { of, level } = act
      const [[what, which]] = Object.entries(of) as [[string, string | number]]
      return `hears ${level ?? 'as usual'} of ${what} ${which}`
    }
    case 'draft':
      return `keeps a draft for thread ${act.thread}`
    case 'speak':
      return `wants to read in ${act.language === 'es' ? 'Spanish' : 'English'}`
    case 'profile':
      return `shows their profile to ${audience(act.for)}, pronouns "${act.pronouns}"`
    case 'office':
      return `lets ${act.post} be ${act.on ? '' : 'no longer '}${act.what}`
    case 'tidy':
      return 'The forum forgets what is old'
    case 'disconnect':
      return "The viewer's second page loses its connection"
    case 'connect':
      return "The viewer's second page finds its connection again"
    default:
      return 'The viewer looks around'
  }
}

function audience(given: For): string {
  return typeof given === 'object'
    ? `circle ${given.circle}`
    : given === 'me'
      ? 'nobody else'
      : given
}

function forWhom(act: { for: For; alias: boolean }): string {
  return ` for ${audience(act.for)}${act.alias ? ' under an alias' : ''}`
}

const verbs: Record<Ref['kind'], string> = {
  quote: 'quoting',
  mention: 'mentioning',
  post: 'linking to',
  thread: 'linking to thread',
}

function said({ refs, note, picture, asks }: Words): string {
  const parts = refs.map(({ kind, to }) => `${verbs[kind]} ${to}`)
  if (note) parts.push('folded under a note')
  if (picture) parts.push('with a picture')
  if (asks) parts.push(`asking something ${asks}`)
  return parts.length > 0 ? `, ${parts.join(', ')}` : ''
}
