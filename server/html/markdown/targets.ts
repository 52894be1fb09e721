/** What a post refers to: found in its source, resolved by the caller, used by the rendering. */
import { limits } from '../../../shared/limits.ts'
import {
  handleLengthFits,
  handleSource,
  pathTargets,
  pictureSource,
  quoteSource,
} from './references.ts'

/** What the writer may see, resolved by the caller through the visibility module. */
export interface Targets {
  /** By the handle as `scanTargets` gave it. */
  handles: Record<string, { href: string; text: string }>
  /** By the id of the quoted post; `by` is the name or alias of its author. */
  quotes: Record<string, { href: string; by: string }>
  /** Internal addresses, as `scanTargets` gave them, that lead somewhere the writer may see. */
  paths: Record<string, true>
  /** The writer's own pictures, by public id; others stay text. */
  pictures: Record<string, PictureTarget>
}

/** The targets of a text that refers to nothing. */
export function nothing(): Targets {
  return { handles: {}, quotes: {}, paths: {}, pictures: {} }
}

export interface PictureTarget {
  width: number
  height: number
  /** Whether there is a narrow copy, and one that moves. */
  small: boolean
  moving: boolean
  /** What is said of it where its writer says nothing. */
  undescribed: string
}

export interface Rendered {
  /** Safe to be shown as it is. The same for every reader. */
  html: string
  /** The targets the HTML really refers to, each as the key of its entry in `Targets`. */
  used: { handles: string[]; quotes: string[]; paths: string[]; pictures: string[] }
}

export interface Found {
  handles: string[]
  quotedPosts: string[]
  /** `/t/ID`, `/p/ID`, `/s/SLUG` and `/m/HANDLE`, whatever stood before or after them. */
  paths: string[]
  pictures: string[]
}

const mention = new RegExp(`@(${handleSource})`, 'gu')
const quote = new RegExp(quoteSource, 'g')
const picture = new RegExp(pictureSource, 'g')
const backslashEscape = /\\([!-/:-@[-`{-~])/g

/**
 * What a body may refer to, each once: at least what its rendering can use, and also what stands
 * in code or in addresses of other sites. No more of each kind than are looked up
 * (`limits.references`): the rendering scans as well, and leaves the rest text. Cheap enough for
 * the main thread.
 */
export function scanTargets(source: string): Found {
  const typed = source.normalize('NFC')
  const unescaped = typed.replace(backslashEscape, '$1')
  const text = unescaped === typed ? typed : `${typed}\n${unescaped}`
  return {
    handles: firstOf(handlesIn(text)),
    quotedPosts: firstOf(quotedPostsIn(text)),
    paths: firstOf(pathTargets(text)),
    pictures: firstOf(picturesIn(text)),
  }
}

function firstOf(all: Iterable<string>): string[] {
  const first = new Set<string>()
  for (const one of all) {
    first.add(one)
    if (first.size === limits.references) break
  }
  return [...first]
}

function* handlesIn(text: string): Generator<string> {
  for (const [, handle = ''] of text.matchAll(mention)) {
    if (handleLengthFits(handle)) yield handle
  }
}

function* quotedPostsIn(text: string): Generator<string> {
  for (const [, post = ''] of text.matchAll(quote)) yield post
}

function* picturesIn(text: string): Generator<string> {
  for (const [, id = ''] of text.matchAll(picture)) yield id
}
