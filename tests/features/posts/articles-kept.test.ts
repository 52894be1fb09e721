/** Articles that are kept for the next reader take no more room than they are given. */
import { expect, it } from 'vitest'
import { articleFor, forgetArticles } from '../../../server/features/posts/article.ts'
import type { VisiblePost } from '../../../server/visibility/rows.ts'
import { inLanguage } from '../../../server/words/index.ts'

const post: Omit<VisiblePost, 'publicId'> = {
  gone: false,
  ...{ id: 1, threadId: 1, threadPublicId: 't', parentId: null, parentPublicId: null },
  ...{ parentBy: null, depth: 0, position: 0, arrival: 1, by: { kind: 'former' } },
  ...{ html: `<p>${'word '.repeat(15_000)}</p>`, contentNote: null, need: null, hat: null },
  ...{ createdAt: 0, editedAt: null, version: '1.0', reactions: {}, reacted: [], mine: false },
  ...{ poll: null, measures: {}, own: null },
}

const keep = (number: number) =>
  inLanguage('en', () => articleFor({ ...post, publicId: `p${number}` }))

it('also where all of them are as long as a post may be', () => {
  forgetArticles()
  const first = keep(0)
  // Fifteen million bytes in all, then forty-five.
  for (let number = 1; number < 200; number += 1) keep(number)
  expect(keep(0)).toBe(first)
  for (let number = 200; number < 600; number += 1) keep(number)
  expect(keep(0)).not.toBe(first)
  forgetArticles()
})
