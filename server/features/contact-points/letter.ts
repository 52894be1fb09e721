import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { languageOf } from '../../language.ts'
import type { Compose } from '../../mail/mail.ts'
import { origin } from '../../open-forum.ts'
import { hashToken } from '../../request/session.ts'
import { unseal } from '../../seal.ts'
import { inLanguage, t } from '../../words/index.ts'

/**
 * The mail with the link, as long as the link is the newest one for its contact point and has not
 * been used. It says nothing that may not be read over a shoulder.
 */
export function confirmLetter(forum: Forum): Compose {
  return async ({ memberId, contactPointId, payload: token }, now) => {
    if (contactPointId === null) return null
    const row = await forum.reader
      .selectFrom('contact_point')
      .select('address')
      .where('id', '=', contactPointId)
      .where('token_hash', '=', hashToken(token))
      .where('token_used', '=', 0)
      .where('token_expires_at', '>', now)
      .executeTakeFirst()
    if (!row || row.address === null) return null
    const link = origin(forum.config) + paths.confirm(token)
    const words = inLanguage(await languageOf(forum, memberId), () => ({
      subject: t('contact.letter.subject'),
      text: t('contact.letter.text', { link, days: limits.confirmDays }),
    }))
    return { to: unseal(forum.keys, 'address', row.address), ...words }
  }
}
