/** Articles that are kept for the next reader take no more room than they are given. */
import v8 from 'node:v8'
import vm from 'node:vm'
import { expect, it } from 'vitest'
import { articleFor, forgetArticles } from '../../../server/features/posts/article.ts'
import type { VisiblePost } from '../../../server/visibility/rows.ts'
import { inLanguage } from '../../../server/words/index.ts'

v8.setFlagsFromString('--expose-gc')
const collect = vm.runInNewContext('gc') as () => void

const post: Omit<VisiblePost, 'publicId'> = {
  gone: false,
  ...{ id: 1, threadId: 1, threadPublicId: 't', parentId: null, parentPublicId: null },
  ...{ parentBy: null, depth: 0, position: 0, arrival: 1, by: { kind: 'former' } },
  ...{ html: `<p>${'word '.repeat(15_000)}</p>`, contentNote: null, need: null, hat: null },
  ...{ createdAt: 0, editedAt: null, version: '1.0', reactions: {}, reacted: [], mine: false },
  ...{ poll: null, measures: {}, own: null },
}

function megabytes(): number {
  collect()
  return process.memoryUsage().arrayBuffers / 1_000_000
}

it('also where all of them are as long as a post may be', () => {
  forgetArticles()
  const before = megabytes()
  const keep = (number: number) =>
    inLanguage('en', () => articleFor({ ...post, publicId: `p${number}` }))
  for (let number = 0; number < 600; number += 1) keep(number)
  expect(megabytes() - before).toBeLessThan(17)
  expect(keep(599)).toBe(keep(599))
  forgetArticles()
})
