/** Deliberate leaks in the labels themselves, and in what they are made of. */
import { leak, type Mutation } from './leak.ts'

export const leaksInLabels: Mutation[] = [
  leak(
    'an address leads to what its writer cannot see',
    'visibility/link-scope.ts',
    'const post = await findPost(reader, viewer, name)',
    "const post = await reader.selectFrom('post').select('id').where('public_id', '=', name).executeTakeFirst()",
  ),
  leak(
    'what hangs on a post keeps its label when the post is narrowed',
    'visibility/dependants.ts',
    'for (const id of await listDirectDependants(tx, ids)) if (!nodes.has(id)) waiting.add(id)',
    '',
  ),
  {
    name: 'a quote does not carry the label of its source',
    patches: [
      {
        file: 'server/visibility/relabel.ts',
        find: 'for (const quoted of node.quotes) texts.push(contentOf(quoted))',
        replace: '',
      },
      {
        file: 'server/features/posts/insert-post.ts',
        find: "for (const id of post.quotes) clauses.push(...readLabel(await labelText(tx, 'content_label', id)))",
        replace: '',
      },
    ],
  },
  leak(
    'normal form loses blocks where something narrower stands',
    'visibility/clause.ts',
    "written.delete('audience:members')",
    "for (const text of [...written]) if (text.startsWith('block:') || text === 'audience:members') written.delete(text)",
  ),
  leak(
    'a block hides what stands under an alias',
    'visibility/dependants.ts',
    'standing.blocked && alias === null && byline === null',
    'standing.blocked && byline === null',
  ),
  leak(
    'withdrawing shows replies to others',
    'visibility/post-label.ts',
    "(post.branchAudience ?? 'me')",
    "'public'",
  ),
  {
    name: 'aliases are counted',
    patches: [
      {
        file: 'server/features/posts/alias.ts',
        find: '.update(`${threadId} ${memberId}`)',
        replace: '.update(String(counted.set(keys, (counted.get(keys) ?? 0) + 1).get(keys)))',
      },
      {
        file: 'server/features/posts/alias.ts',
        find: 'export function aliasFor',
        replace: 'const counted = new WeakMap<Keys, number>()\nexport function aliasFor',
      },
    ],
  },
]
