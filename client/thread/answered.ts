/** "In reply to …" names whoever wrote another post: what becomes of that shows here too. */
import type { FramePost } from '../live/frames.ts'
import { word } from '../words.ts'

/**
 * Brings what these elements say of a post that they answer up to date. `html` is the post's newer
 * self; without one, or when it is its author's alone, nobody is named.
 */
export function renameAnswered(
  holders: Iterable<ParentNode>,
  { id, gone, audience }: FramePost,
  html: Element | null,
): void {
  const isNamed = html !== null && !gone && audience !== 'me'
  const name = isNamed ? (html.querySelector(`#by-${id}`)?.textContent ?? null) : null
  for (const holder of holders) {
    for (const link of holder.querySelectorAll(`.to > a[href="/p/${id}"]`)) {
      const words = name ?? word('client.somethingGone')
      if (link.textContent !== words) link.textContent = words
    }
  }
}
