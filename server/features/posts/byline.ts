/** The name under which a post stands, as words. */
import type { Byline } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'

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

/** The name as the contract gives it: a member's, or an alias that leads nowhere. */
export function authorJson(by: Byline): { id: string; handle: string } | { alias: string } {
  return by.kind === 'member' ? { id: by.publicId, handle: by.handle } : { alias: nameOf(by) }
}
