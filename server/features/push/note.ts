import { paths } from '../../../shared/paths.ts'
import { assetPath } from '../../html/assets.ts'
import type { Note } from '../../push/note.ts'
import { currentLanguage, t } from '../../words/index.ts'

/**
 * What a device shows, in the current language: always the same, whatever it is that waits. A lock
 * screen is read by others, and a number would change with what its reader may not see.
 */
export function writeNote(community: string): Note {
  return {
    title: community,
    body: t('push.note'),
    url: paths.notices(),
    icon: assetPath('icon-192.png'),
    lang: currentLanguage(),
  }
}
