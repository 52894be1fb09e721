import type { Language } from '../../../shared/languages.ts'
import type { PictureTarget } from '../../html/markdown/targets.ts'
import type { UsablePicture } from '../../visibility/picture-scope.ts'
import { inLanguage, t } from '../../words/index.ts'

/** A picture as the renderer needs it; what it writes is stored, in the community's language. */
export function pictureTarget(
  { width, height, small, moving }: Omit<UsablePicture, 'id' | 'publicId'>,
  language: Language,
): PictureTarget {
  const undescribed = inLanguage(language, () => t('picture.undescribed'))
  return { width, height, small: small === 1, moving: moving === 1, undescribed }
}
