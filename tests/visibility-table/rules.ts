/**
 * Who sees a reply by Alice, to be read by whoever decides whether it ought to be so. In every
 * thread there is something by somebody else, which everybody may read, so that what is asked is the
 * reply alone.
 */

export const viewers = [
  'a visitor',
  'a new member',
  'a settled member',
  'a peer clinician',
  'in her circle',
  'Alice',
  'a moderator',
  'blocked by her',
  'waiting',
] as const
export type ViewerName = (typeof viewers)[number]

export type Outcome = 'sees' | 'placeholder' | 'nothing'

const marks: Record<string, Outcome> = { '+': 'sees', o: 'placeholder', '.': 'nothing' }

/** `+` sees it, `o` sees that something is no longer there, `.` nothing at all. */
const table = `
                        visitor new settled clinician circle Alice moderator blocked waiting
public                     +     +     +       +        +      +       +        .       +
members                    .     +     +       +        +      +       +        .       .
settled                    .     .     +       .        .      +       +        .       .
peers                      .     +     +       .        +      +       +        .       .
clinicians                 .     .     .       +        .      +       +        .       .
circle                     .     .     .       .        +      +       .        .       .
only me                    .     .     .       .        .      +       .        .       .
withdrawn, with replies    .     o     o       o        o      +       o        .       .
deleted, with replies      .     o     o       o        o      o       o        .       .
deleted                    .     .     .       .        .      .       .        .       .
under an alias             .     +     +       +        +      +       +        +       .
by invitation              .     .     +       .        .      +       .        .       .
`

const [, ...rows] = table.trim().split('\n')

/** What each viewer gets, by the state of the reply. */
export const rules = new Map(
  rows.map((row): [string, Record<ViewerName, Outcome>] => {
    const [, state = '', outcomes = ''] = /^(.*?) {2,}(.*)$/.exec(row) ?? []
    const found = outcomes.split(/ +/).map((mark) => marks[mark]!)
    const each = viewers.map((viewer, index) => [viewer, found[index]!])
    return [state, Object.fromEntries(each) as Record<ViewerName, Outcome>]
  }),
)

/** Where it may be met, and what is met there by those for whom the table has this. */
export const surfaces = {
  'the page of the thread': (outcome: Outcome) => outcome,
  'the thread, newest first': unlessGone,
  /** Replies to it count by themselves. */
  'the number of replies': (outcome: Outcome) => outcome,
  'her profile': (outcome: Outcome, state: string) =>
    state === 'under an alias' ? 'nothing' : unlessGone(outcome),
  'its own address': unlessGone,
  /** For its author, and for moderators who see it. */
  'its history': (outcome: Outcome, _state: string, viewer: ViewerName) =>
    viewer === 'Alice' || viewer === 'a moderator' ? unlessGone(outcome) : 'nothing',
  'an open page': (outcome: Outcome) => outcome,
  'a page that comes back': (outcome: Outcome) => outcome,
  'a search': unlessGone,
  'a quotation': unlessGone,
  'an export': (outcome: Outcome, _state: string, viewer: ViewerName) =>
    viewer === 'Alice' ? unlessGone(outcome) : 'nothing',
} as const
export type Surface = keyof typeof surfaces

function unlessGone(outcome: Outcome): Outcome {
  return outcome === 'placeholder' ? 'nothing' : outcome
}
