/** Deliberate leaks in what is asked for: pages, lists, counts, addresses, headers. */
import { leak, type Mutation } from './leak.ts'

export const leaksOnPages: Mutation[] = [
  leak(
    'replies are counted over all labels',
    'visibility/thread-scope.ts',
    'if (!held.has(label)) continue',
    'if (!held.has(label)) { const all = seen.get(threadId); if (all) all.posts += posts; continue }',
  ),
  leak(
    'last activity is that of everybody',
    'visibility/thread-scope.ts',
    'if (!held.has(label)) continue',
    'if (!held.has(label)) { const all = seen.get(threadId); if (all) all.lastAt = Math.max(all.lastAt, lastAt); continue }',
  ),
  leak(
    'threads are listed by everybody’s last activity',
    'visibility/space-scope.ts',
    '...rows.filter((row) => held.has(row.label)),',
    '...rows.filter(() => held.size >= 0),',
  ),
  leak(
    'a space counts hidden openings',
    'visibility/space-scope.ts',
    'if (held.has(label)) threadCount += openings',
    'if (held.size >= 0) threadCount += openings',
  ),
  leak(
    'spaces are listed for those who may not read them',
    'visibility/space-scope.ts',
    'if (!viewer.facts.spaces.has(space.id)) continue',
    '',
  ),
  leak(
    'a post is found without its label',
    'visibility/post-scope.ts',
    'if (!maySee(viewer, row) || !isMeant) return null',
    'if (row.deletedAt !== null || !isMeant) return null',
  ),
  {
    name: 'what is hidden leaves a placeholder above what is seen',
    patches: [
      {
        file: 'server/visibility/page-scope.ts',
        find: 'OR (p.gone > 0 AND p.branch_label IN (SELECT value FROM json_each(?)))',
        replace: 'OR (p.id > 0 OR p.branch_label IN (SELECT value FROM json_each(?)))',
      },
      {
        file: 'server/visibility/page-scope.ts',
        find: 'if (!maySee(viewer, row) && !anchored.has(row.id)) continue',
        replace: '',
      },
    ],
  },
  leak(
    'placeholders stand where nothing seen hangs on them',
    'visibility/page-scope.ts',
    'if (!maySee(viewer, row) && !anchored.has(row.id)) continue',
    '',
  ),
  leak(
    'the title of a hidden opening is shown',
    'visibility/thread-rows.ts',
    '(viewer.holds(row.openingLabel) || (viewer.id !== null && viewer.id === row.authorId))',
    'row.authorId !== null',
  ),
  leak(
    'unread is counted over all posts',
    'visibility/unread.ts',
    'SELECT value AS label FROM json_each(?)',
    'SELECT value AS label FROM json_each(?) UNION SELECT id FROM label',
  ),
  leak(
    'the first unread post may be a hidden one',
    'visibility/read-mark.ts',
    'AND content_label IN (SELECT value FROM json_each(?))',
    'AND (id > 0 OR content_label IN (SELECT value FROM json_each(?)))',
  ),
  leak(
    'reactions are counted without labels',
    'visibility/post-rows.ts',
    'if (!held.has(label) || count === 0) continue',
    'if (held.size < 0 || count === 0) continue',
  ),
  leak(
    'profiles list posts without labels',
    'visibility/author-scope.ts',
    'AND (p.content_label IN (SELECT value FROM json_each(?)) OR p.author_id = ?)',
    'AND (p.id > 0 OR p.content_label IN (SELECT value FROM json_each(?)) OR p.author_id = ?)',
  ),
  leak(
    'a profile is found whoever it is for',
    'visibility/member-scope.ts',
    'const isSeen = row.id === viewer.id || maySeeProfile(row, viewer)',
    'const isSeen = true',
  ),
  leak(
    'the place in a thread counts hidden posts',
    'visibility/place-in-thread.ts',
    'AND (content_label IN (SELECT value FROM json_each(?))\n      OR (author_id = ? AND deleted_at IS NULL))',
    'AND (id > 0 OR content_label IN (SELECT value FROM json_each(?))\n      OR (author_id = ? AND deleted_at IS NULL))',
  ),
  leak(
    'replies below are counted without labels',
    'visibility/replies-below.ts',
    'branch.filter((row) => maySee(viewer, row)).length',
    'branch.filter((row) => row.deletedAt === null).length',
  ),
  leak(
    'cursors are as long as what they hold',
    'cursor.ts',
    "cipher.getAuthTag()]).toString('base64url')",
    "cipher.getAuthTag()]).toString('base64url') + '.'.repeat(numbers.join('').length)",
  ),
  leak(
    'pages carry an ETag',
    'app.ts',
    "app.disable('etag')\n  app.set('query parser', 'simple')\n  app.set('trust proxy'",
    "app.set('query parser', 'simple')\n  app.set('trust proxy'",
  ),
  leak(
    'articles are kept in whatever language they were read in first',
    'features/posts/article.ts',
    '`${currentLanguage()} ${post.publicId} ',
    '`${post.publicId} ',
  ),
  leak(
    'articles are kept with the reactions that somebody else counted',
    'features/posts/article.ts',
    '${heard} ${metoo} ${thanks} ${withYou} ',
    '',
  ),
  leak(
    'lists are kept in whatever language they were read in first',
    'html/template.ts',
    '`${currentLanguage()} ${key}`',
    'key',
  ),
  leak(
    'a search counts what is hidden',
    'visibility/search-scope.ts',
    'if (maySee(viewer, row) && take(row)) return',
    'if (take(row)) return',
  ),
]
