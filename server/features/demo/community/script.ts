import type { DemoPost, DemoReaction } from './types.ts'

/** Minutes, for times such as `2 * day + 3 * hour`. */
export const hour = 60
export const day = 24 * hour

type Handles = string

interface Besides extends Partial<Record<DemoReaction, Handles>> {
  note?: string
  audience?: NonNullable<DemoPost['audience']>
  anonymous?: true
  hat?: NonNullable<DemoPost['hat']>
}

/**
 * Writes one post as a line of a play: says('moss', 40, { heard: 'Petra quince' })`…`.
 * The text may be wrapped; lists, quotations and empty lines keep their own lines.
 */
export function says(by: string, minutesLater = 0, besides: Besides = {}) {
  const { note, audience, anonymous, hat, ...felt } = besides
  const reactions = Object.fromEntries(
    Object.entries(felt).map(([kind, handles]) => [kind, handles.split(' ')]),
  )
  return ([text]: TemplateStringsArray): DemoPost => ({
    by,
    text: unwrap(text ?? ''),
    minutesLater,
    ...(note && { note }),
    ...(audience && { audience }),
    ...(anonymous && { anonymous }),
    ...(hat && { hat }),
    ...(Object.keys(reactions).length > 0 && { reactions }),
  })
}

/** A post and what people answered to it. */
export function answered(post: DemoPost, ...replies: DemoPost[]): DemoPost {
  return { ...post, replies: [...(post.replies ?? []), ...replies] }
}

/** A conversation in which each post answers the one before. */
export function inTurn(first: DemoPost, ...rest: DemoPost[]): DemoPost {
  const [next, ...later] = rest
  return next ? answered(first, inTurn(next, ...later)) : first
}

const startsItsOwnLine = /\n[ \t]*(?=- |>|\d+\. )/g
const kept = '\u0000'

function unwrap(text: string): string {
  return text
    .trim()
    .replace(/\n[ \t]*\n\s*/g, kept + kept)
    .replace(startsItsOwnLine, kept)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(kept, '\n')
}
