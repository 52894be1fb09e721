/** The name under which a post stands, as words. */
import type { Language } from '../../../shared/languages.ts'
import type { Byline } from '../../visibility/rows.ts'
import { inLanguage, t } from '../../words/index.ts'

/** The name as a reader sees it. */
export function nameOf(by: Byline): string {
  switch (by.kind) {
    case 'member':
      return by.handle
    case 'alias':
      return by.alias
    case 'imported':
      return by.name
    case 'former':
      return t('post.formerMember')
  }
}

/** The name as it is written into the HTML that is stored, in the community's language. */
export function nameStored(language: Language, by: Byline): string {
  return inLanguage(language, () => nameOf(by))
}

/**
 * The name as the contract gives it: a member's, or an alias that leads nowhere. Data is the same
 * in every language.
 */
export function authorJson(by: Byline): { id: string; handle: string } | { alias: string } {
  return by.kind === 'member'
    ? { id: by.publicId, handle: by.handle }
    : { alias: inLanguage('en', () => nameOf(by)) }
}
