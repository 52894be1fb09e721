import { paths } from '../../../shared/paths.ts'
import { t } from '../../words/index.ts'

/** Lets the author of a post (public id) close what it asks, having read what that means. */
export function ClosePoll({ id }: { id: string }) {
  return (
    <details class="most">
      <summary class="act">{t('poll.close')}</summary>
      <form method="post" action={paths.pollClosed(id)}>
        <input type="hidden" name="_method" value="put" />
        <p class="soft">{t('poll.closeAbout')}</p>
        <p class="row">
          <button class="button small">{t('poll.closeNow')}</button>
        </p>
      </form>
    </details>
  )
}
