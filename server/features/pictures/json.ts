/** Pictures as the contract gives them. */
import { paths } from '../../../shared/paths.ts'
import type { OwnPicture } from '../../visibility/picture-scope.ts'
import type { Noted } from './store.ts'

export function pictureJson({ publicId, width, height }: Noted) {
  return { id: publicId, url: paths.picture(publicId), width, height }
}

/** One of a member's own, for themselves. */
export function ownPictureJson(picture: OwnPicture) {
  const { description, post, moving, createdAt } = picture
  return {
    ...pictureJson(picture),
    description,
    moves: moving === 1,
    post,
    createdAt: new Date(createdAt).toISOString(),
  }
}
