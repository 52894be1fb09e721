/** What posts refer to, as stored when they were written: the other half of `insertReferences`. */
import { paths } from '../../../shared/paths.ts'
import type { Reader } from '../../db/open.ts'
import type { Targets } from '../../html/markdown/targets.ts'
import { bylineOf } from '../../visibility/byline.ts'
import { nameOf } from './byline.ts'

/** The targets of each of these posts, under today's names. */
export async function storedTargets(
  reader: Reader,
  posts: readonly number[],
): Promise<ReadonlyMap<number, Targets>> {
  const targets = new Map(
    posts.map((id): [number, Targets] => [id, { handles: {}, quotes: {}, paths: {} }]),
  )
  for (const { postId, written, handle } of await listMentions(reader, posts)) {
    if (handle === null) continue
    targets.get(postId)!.handles[written] = { href: paths.member(handle), text: handle }
  }
  for (const { postId, publicId, ...by } of await listQuotes(reader, posts)) {
    targets.get(postId)!.quotes[publicId] = {
      href: paths.post(publicId),
      by: nameOf(bylineOf(by)),
    }
  }
  const links = await reader
    .selectFrom('post_link')
    .select(['post_id as postId', 'path'])
    .where('post_id', 'in', posts)
    .execute()
  for (const { postId, path } of links) targets.get(postId)!.paths[path] = true
  return targets
}

function listMentions(reader: Reader, posts: readonly number[]) {
  return reader
    .selectFrom('post_mention')
    .innerJoin('member', 'member.id', 'post_mention.member_id')
    .select(['post_mention.post_id as postId', 'post_mention.written', 'member.handle'])
    .where('post_mention.post_id', 'in', posts)
    .execute()
}

function listQuotes(reader: Reader, posts: readonly number[]) {
  return reader
    .selectFrom('post_quote')
    .innerJoin('post as source', 'source.id', 'post_quote.source_id')
    .innerJoin('member', 'member.id', 'source.author_id')
    .select([
      'post_quote.post_id as postId',
      'source.public_id as publicId',
      'source.alias',
      'source.byline',
      'member.handle',
      'member.public_id as memberPublicId',
      'member.pronouns',
    ])
    .where('post_quote.post_id', 'in', posts)
    .execute()
}
