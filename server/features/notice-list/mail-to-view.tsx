import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import { rich } from '../../words/index.ts'

/** Where notices are mailed. */
export interface MailAddress {
  /** As its owner knows it from others; null when they are mailed nowhere. */
  hint: string | null
  /** Whether any address is kept for mail. */
  isAny: boolean
}

/** The address that gets what is mailed, or what has to be done first. */
export function MailTo({ mailTo: { hint, isAny } }: { mailTo: MailAddress }) {
  const link = linkTo(paths.contactPoints())
  if (hint !== null) {
    return <p class="soft">{rich('notice.mailTo', { hint: <bdi>{hint}</bdi>, link })}</p>
  }
  if (isAny) return <p class="notice">{rich('notice.mailNowhere', { link })}</p>
  return <p class="soft">{rich('notice.mailNeeds', { link })}</p>
}
