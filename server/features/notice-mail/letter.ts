import { sentSwitches } from '../../../shared/notices.ts'
import { paths } from '../../../shared/paths.ts'
import type { Told } from '../../delivery/find-told.ts'
import type { Forum } from '../../forum.ts'
import type { Letter } from '../../mail/transport.ts'
import { origin } from '../../open-forum.ts'
import { t } from '../../words/index.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

/**
 * The letter that something waits. It names nobody, and neither a conversation nor the community: it
 * may be read over a shoulder, and stays in a mailbox when what it tells of is out of sight. It does
 * not count either, since a number could be compared with what the forum shows later. One link leads
 * to the notices, and one out (RFC 8058).
 */
export function writeNoticeLetter(
  { config, keys }: Pick<Forum, 'config' | 'keys'>,
  { to, point, told }: { to: string; point: string; told: Told },
): Letter {
  const here = origin(config)
  const out = here + paths.unsubscribe(unsubscribeToken(keys, point))
  const kinds = sentSwitches
    .filter((kind) => told.kinds.has(kind))
    .map((kind) => t(`mail.notice.${kind}`))
  return {
    to,
    subject: t('mail.notice.subject'),
    text: t('mail.notice.text', {
      kinds: kinds.map((line) => `– ${line}`).join('\n'),
      notices: here + paths.notices(),
      choices: here + paths.noticeChoices(),
      out,
    }),
    headers: {
      'List-Unsubscribe': `<${out}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
