/** A member's pictures to take along: a list for the file with their words, and an archive. */
import type { Forum } from '../../forum.ts'
import { listOwnPictures, type OwnPicture } from '../../visibility/picture-scope.ts'
import { readCopy } from './files.ts'
import { ownPictureJson } from './json.ts'

const perRead = 200

async function* allOf({ reader }: Pick<Forum, 'reader'>, memberId: number) {
  let before: number | null = null
  do {
    const page: { pictures: OwnPicture[]; next: number | null } = await listOwnPictures(
      reader,
      memberId,
      before,
      perRead,
    )
    yield* page.pictures
    before = page.next
  } while (before !== null)
}

/** What is known of each picture, and under which name it is in the archive. */
export async function exportedPictures(forum: Pick<Forum, 'reader'>, memberId: number) {
  const pictures = []
  for await (const picture of allOf(forum, memberId)) {
    const { id, post, description, createdAt } = ownPictureJson(picture)
    pictures.push({ id, file: nameOf(picture), post, description, createdAt })
  }
  return pictures
}

/** The files for the archive; one that moves comes as it moves. */
export async function* pictureFiles(
  forum: Pick<Forum, 'reader' | 'config'>,
  memberId: number,
): AsyncGenerator<{ name: string; bytes: Buffer }> {
  for await (const picture of allOf(forum, memberId)) {
    const copy = picture.moving === 1 ? 'moving' : 'large'
    const bytes = await readCopy(forum.config, picture.publicId, copy)
    if (bytes) yield { name: nameOf(picture), bytes }
  }
}

function nameOf({ publicId }: OwnPicture): string {
  return `${publicId}.webp`
}
