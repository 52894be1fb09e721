/** Calls that find again what one may see. */
import { z } from 'zod'
import { next, post, thread } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { searchForm } from '../search.ts'

export const findingOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/search',
    summary: 'Find posts by words and phrases in them or in the title they open, newest first.',
    query: { ...searchForm.shape, after: 'Where the page before ended: its `next`.' },
    answers: {
      200: z.object({
        /** At most 1,000; then `exact` says whether that is all. */
        total: z.int(),
        exact: z.boolean(),
        /** Snippets are escaped HTML with the words in `mark`. */
        results: z.array(z.object({ post, thread, snippet: z.string() })),
        next,
      }),
    },
  },
]
