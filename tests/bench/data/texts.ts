/**
 * The text of each post: a rendered sample, with what the post really quotes or mentions put in, and
 * once in a long while a word that stands nowhere else.
 */
import { aliasFor } from '../../../server/features/posts/alias.ts'
import { paths } from '../../../shared/paths.ts'
import type { Keys } from '../../../server/keys.ts'
import type { PlannedPost } from './plan.ts'
import type { Random } from './random.ts'
import { rareWords } from './sentences.ts'
import { namedHandle, quotedId, type Sample, type Samples } from './samples.ts'

/** Every so-many-th post has the rare word. */
const rareEvery = 20_000

export class Texts {
  #samples: Samples
  #keys: Keys
  #random: Random

  constructor(parts: { samples: Samples; keys: Keys; random: Random }) {
    this.#samples = parts.samples
    this.#keys = parts.keys
    this.#random = parts.random
  }

  /** Body and HTML of a post. */
  write(post: PlannedPost): Sample {
    if (post.deleted) return { body: '', html: '' }
    const { body, html } = this.#plain(post)
    if (post.id % rareEvery !== rareEvery / 2) return { body, html }
    return { body: `${body}\n\n${rareWords}`, html: `${html}<p>${rareWords}</p>` }
  }

  #plain(post: PlannedPost): Sample {
    const sample = this.#random.pick(this.#samples[post.refers])
    if (post.refers === 'plain' || post.parent === null) return sample
    const handle = this.aliasOf(post.parent) ?? post.parent.author.handle
    const { publicId } = post.parent
    const putIn = (text: string) =>
      text
        .replaceAll(paths.member(namedHandle), paths.member(handle))
        .replaceAll(namedHandle, handle)
        .replaceAll(quotedId, publicId)
    return { body: putIn(sample.body), html: putIn(sample.html) }
  }

  /** The name under which a post stands instead of its author's, or null. */
  aliasOf({ aliased, thread, author }: PlannedPost): string | null {
    return aliased ? aliasFor(this.#keys, thread.publicId, author.publicId) : null
  }
}
