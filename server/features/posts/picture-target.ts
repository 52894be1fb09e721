import type { PictureTarget } from '../../html/markdown/targets.ts'
import type { UsablePicture } from '../../visibility/picture-scope.ts'
import { t } from '../../words/index.ts'

/** A picture as the renderer needs it. */
export function pictureTarget({
  width,
  height,
  small,
  moving,
}: Omit<UsablePicture, 'id' | 'publicId'>): PictureTarget {
  const undescribed = t('picture.undescribed')
  return { width, height, small: small === 1, moving: moving === 1, undescribed }
}
