/** From what was typed to what is stored: references found as the writer sees them, then rendered. */
import { findLanguage } from '../../community.ts'
import type { Forum } from '../../forum.ts'
import { Invalid } from '../../errors.ts'
import { RENDERER_VERSION } from '../../html/markdown/renderer.ts'
import { nothing, type Rendered, scanTargets, type Targets } from '../../html/markdown/targets.ts'
import { TooComplex } from '../../html/markdown/too-complex.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { findLink, type LinkTarget } from '../../visibility/link-scope.ts'
import { findMember } from '../../visibility/member-scope.ts'
import { listUsablePictures, type UsablePicture } from '../../visibility/picture-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { nameStored } from './byline.ts'
import { isListed, isListedAuthor } from './listed-author.ts'
import { pictureTarget } from './picture-target.ts'

export interface PreparedBody {
  body: string
  html: string
  renderer: number
  mentions: { memberId: number; written: string }[]
  /** Internal ids of the posts quoted. */
  quotes: number[]
  links: (LinkTarget & { path: string })[]
  /** Internal ids of the pictures in it. */
  pictures: number[]
}

/**
 * Renders a body for storing. What the writer may not see cannot be referred to: it stays plain
 * text, like a handle that never was; and so does whom the writer has listed by handle, and any
 * picture that is not their own or stands in another post than `post` (internal id).
 * @throws Invalid when the text is too complex to be shown, or has too many pictures
 */
export async function prepareBody(
  forum: Forum,
  viewer: Viewer,
  body: string,
  post: number | null = null,
): Promise<PreparedBody> {
  const { reader } = forum
  const scanned = scanTargets(body)
  const targets = nothing()
  const needsWords = scanned.quotedPosts.length + scanned.pictures.length > 0
  const language = needsWords ? await findLanguage(reader) : 'en'
  const members = new Map<string, number>()
  const quotes = new Map<string, number>()
  const links = new Map<string, LinkTarget>()
  for (const written of scanned.handles.slice(0, limits.references)) {
    const member = await findMember(reader, viewer, written)
    if (!member || (await isListed(forum, viewer, member.handle))) continue
    members.set(written, member.id)
    targets.handles[written] = { href: paths.member(member.handle), text: member.handle }
  }
  for (const id of scanned.quotedPosts.slice(0, limits.references)) {
    const post = await findPost(reader, viewer, id)
    if (!post || (await isListedAuthor(forum, viewer, post))) continue
    quotes.set(id, post.id)
    targets.quotes[id] = { href: paths.post(id), by: nameStored(language, post.by) }
  }
  for (const path of scanned.paths.slice(0, limits.references)) {
    const target = await findLink(reader, viewer, path)
    if (!target) continue
    links.set(path, target)
    targets.paths[path] = true
  }
  const pictures = await findPictures(forum, viewer, scanned.pictures, post)
  for (const picture of pictures)
    targets.pictures[picture.publicId] = pictureTarget(picture, language)
  const { html, used } = await renderOrRefuse(forum, body, targets)
  return {
    body,
    html,
    renderer: RENDERER_VERSION,
    mentions: used.handles.map((written) => ({ memberId: members.get(written)!, written })),
    quotes: [...new Set(used.quotes.map((id) => quotes.get(id)!))],
    links: used.paths.map((path) => ({ path, ...links.get(path)! })),
    pictures: pictures
      .filter(({ publicId }) => used.pictures.includes(publicId))
      .map(({ id }) => id),
  }
}

async function findPictures(
  { reader }: Forum,
  viewer: Viewer,
  written: readonly string[],
  post: number | null,
): Promise<UsablePicture[]> {
  const found = await listUsablePictures(reader, viewer, written, post)
  if (found.length > limits.picturesPerPost) {
    const values = { max: limits.picturesPerPost }
    throw new Invalid([{ field: 'body', word: 'picture.tooMany', values }])
  }
  return found
}

async function renderOrRefuse(forum: Forum, body: string, targets: Targets): Promise<Rendered> {
  try {
    return await forum.markdown.render(body, targets)
  } catch (error) {
    if (error instanceof TooComplex) throw new Invalid([{ field: 'body', word: 'post.tooComplex' }])
    throw error
  }
}
