import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import type { MailStop } from '../notice-mail/stop.ts'

/** That no notices are mailed any more, why, and how they are again. */
export function MailStopped({ stop }: { stop: MailStop }) {
  const link = linkTo(paths.contactPoints())
  return (
    <form method="post" action={paths.mailStop()} class="notice block">
      <input type="hidden" name="_method" value="delete" />
      <p>{rich(`mail.stopped.${stop.why}`, { at: <Raw html={timeHtml(stop.at)} />, link })}</p>
      <p class="row">
        <button class="button small">{t('mail.stopped.again')}</button>
      </p>
    </form>
  )
}
