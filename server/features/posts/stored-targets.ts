/** What texts refer to, as stored when they were written: the other half of `insertReferences`. */
import { paths } from '../../../shared/paths.ts'
import { findLanguage } from '../../community.ts'
import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import { nothing, type Targets } from '../../html/markdown/targets.ts'
import { bylineOf, type BylineColumns } from '../../visibility/byline.ts'
import { nameStored } from './byline.ts'
import { pictureTarget } from './picture-target.ts'

/** A text: a post as it is now, whose `number` is 0, or one of its earlier versions. */
interface Version {
  postId: number
  number: number
}

const ids = '(SELECT value FROM json_each(?))'

const mentions = prepared<[string, string], Version & { written: string; handle: string | null }>(`
  SELECT r.post_id AS postId, 0 AS number, r.written, m.handle
  FROM post_mention r JOIN member m ON m.id = r.member_id WHERE r.post_id IN ${ids}
  UNION ALL SELECT r.post_id, r.number, r.written, m.handle
  FROM revision_mention r JOIN member m ON m.id = r.member_id WHERE r.post_id IN ${ids}`)

const source = `q.public_id AS publicId, q.alias, q.byline, m.handle,
  m.public_id AS memberPublicId, m.pronouns`

const quotes = prepared<[string, string], Version & BylineColumns & { publicId: string }>(`
  SELECT r.post_id AS postId, 0 AS number, ${source} FROM post_quote r
  JOIN post q ON q.id = r.source_id JOIN member m ON m.id = q.author_id WHERE r.post_id IN ${ids}
  UNION ALL SELECT r.post_id, r.number, ${source} FROM revision_quote r
  JOIN post q ON q.id = r.source_id JOIN member m ON m.id = q.author_id WHERE r.post_id IN ${ids}`)

const links = prepared<[string, string], Version & { path: string }>(`
  SELECT post_id AS postId, 0 AS number, path FROM post_link WHERE post_id IN ${ids}
  UNION ALL SELECT post_id, number, path FROM revision_link WHERE post_id IN ${ids}`)

// A picture may stand in every version of its post that names it.
const pictures = prepared<
  [string, string],
  Version & { publicId: string; width: number; height: number; small: number; moving: number }
>(`
  SELECT c.post_id AS postId, 0 AS number, c.public_id AS publicId, c.width, c.height, c.small, c.moving
  FROM picture c WHERE c.post_id IN ${ids}
  UNION ALL SELECT c.post_id, r.number, c.public_id, c.width, c.height, c.small, c.moving
  FROM picture c JOIN revision r ON r.post_id = c.post_id WHERE c.post_id IN ${ids}`)

/** The targets of each text of these posts, under today's names. */
export async function storedTargets(
  reader: Reader,
  posts: readonly number[],
): Promise<(text: Version) => Targets> {
  const found = new Map<string, Targets>()
  const of = ({ postId, number }: Version): Targets => {
    const key = `${postId} ${number}`
    let targets = found.get(key)
    if (!targets) found.set(key, (targets = nothing()))
    return targets
  }
  const list = JSON.stringify(posts)
  const language = await findLanguage(reader)
  for (const row of await mentions(reader, list, list)) {
    if (row.handle === null) continue
    of(row).handles[row.written] = { href: paths.member(row.handle), text: row.handle }
  }
  for (const row of await quotes(reader, list, list)) {
    of(row).quotes[row.publicId] = {
      href: paths.post(row.publicId),
      by: nameStored(language, bylineOf(row)),
    }
  }
  for (const row of await links(reader, list, list)) of(row).paths[row.path] = true
  for (const row of await pictures(reader, list, list)) {
    of(row).pictures[row.publicId] = pictureTarget(row, language)
  }
  return of
}
