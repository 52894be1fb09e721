/** How handles, posts and internal addresses are written in a body. */
import { limits } from '../../../shared/limits.ts'

const wordCharacter = String.raw`\p{L}\p{M}\p{N}`

/** A handle in running text; the same as `handleShape`, without what forms need beside it. */
export const handleSource =
  '[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*(?:[-_][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*'

/** The opening mark of a quotation; its first group is the id of the post. */
export const quoteSource = String.raw`\[quote:([A-Za-z0-9_-]{1,64})\]`

/** The address of a picture; its first group is the id. */
export const pictureSource = '/pictures/([A-Za-z0-9]{20})(?![A-Za-z0-9])'

/** Not in the middle of a word, so that the end of an e-mail address is no mention. */
const noWordBefore = `(?<![${wordCharacter}])`
const noAddressBefore = `(?<![${wordCharacter}/._~:@%&=?#+-])`
const name = `[${wordCharacter}][${wordCharacter}_-]*`
const barePath = `/[tpsm]/${name}(?:#p-[A-Za-z0-9]+)?(?![${wordCharacter}_/-])`

/** Mentions and bare internal addresses in running text; a mention has the group `handle`. */
export const referencePattern = new RegExp(
  `${noWordBefore}@(?<handle>${handleSource})|${noAddressBefore}${barePath}`,
  'gu',
)

export function handleLengthFits(handle: string): boolean {
  const length = [...handle].length
  return length >= limits.handleMin && length <= limits.handleMax
}

const pathStart = new RegExp(`/(?=([tpsm])/((?:[${wordCharacter}_-]|%[0-9a-f]{2})+))`, 'giu')
const fragmentOfPost = /#p-([A-Za-z0-9]+)/g
const wholeName = new RegExp(`^[${wordCharacter}_-]+$`, 'u')

/** Every thread, post, space and member that addresses anywhere in a text may lead to. */
export function* pathTargets(text: string): Generator<string> {
  for (const [, kind = '', name = ''] of text.matchAll(pathStart)) {
    for (const typed of new Set([name, name.replace(/[_-]+$/, '')])) {
      const target = pathTarget(kind, typed)
      if (target) yield target
    }
  }
  for (const [, post = ''] of text.matchAll(fragmentOfPost)) yield `/p/${post}`
}

/** The key in `Targets.paths` of a path's first two segments, as far as they can name something. */
export function pathTarget(kind: string, encodedName: string): string | undefined {
  const name = decode(encodedName)
  return wholeName.test(name) ? `/${kind.toLowerCase()}/${name}` : undefined
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded).normalize('NFC')
  } catch {
    return ''
  }
}
