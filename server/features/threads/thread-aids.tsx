/** Beside the text: ways to read, and what the moderation team can do. */
import { paths } from '../../../shared/paths.ts'
import { Icon } from '../../html/icons.tsx'
import type { VisibleThread } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import type { ThreadView } from './page-data.ts'

export function ReadingAids(props: { view: ThreadView; signedIn: boolean; formKey: string }) {
  const { view, signedIn } = props
  const here = paths.thread(view.thread.publicId)
  const last = [...view.items].reverse().find((item) => !item.gone)
  return (
    <aside class="margin aids" aria-label={t('thread.reading')}>
      <section>
        <h2>{t('thread.reading')}</h2>
        <ul>
          {view.thread.unread > 0 && view.readMark !== null && (
            <li>
              <a class="branch" href={`${here}/first-unread`}>
                <Icon name="down" /> {t('thread.firstUnread')}
              </a>
            </li>
          )}
          <li>
            {view.order === 'newest' ? (
              <a class="branch" href={here}>
                {t('thread.inOrder')}
              </a>
            ) : (
              <a class="branch" href={`${here}?order=newest`}>
                {t('thread.newestFirst')}
              </a>
            )}
          </li>
        </ul>
      </section>
      {signedIn && last && view.thread.unread > 0 && (
        <section>
          <h2>{t('thread.you')}</h2>
          <form class="row" method="post" action={`${here}/read`}>
            <input type="hidden" name="_method" value="put" />
            <input type="hidden" name="upTo" value={newestOf(view)} />
            <button class="button small">{t('thread.markRead')}</button>
          </form>
        </section>
      )}
    </aside>
  )
}

// The newest post on the page by internal id: what the member has had before their eyes.
function newestOf(view: ThreadView): string {
  const posts = view.items.filter((item) => !item.gone)
  return posts.reduce((newest, item) => (item.id > newest.id ? item : newest), posts[0]!).publicId
}

export function ModeratorTools(props: { thread: VisibleThread; formKey: string }) {
  const { thread } = props
  const here = paths.thread(thread.publicId)
  return (
    <section class="moderation">
      <h2>{t('thread.moderation')}</h2>
      <div class="row">
        <form method="post" action={`${here}/lock`}>
          <input type="hidden" name="_method" value={thread.lockedAt === null ? 'put' : 'delete'} />
          <button class="button small">
            {thread.lockedAt === null ? t('thread.lock') : t('thread.unlock')}
          </button>
        </form>
        <a class="button small" href={`${here}/move`}>
          {t('thread.move')}
        </a>
      </div>
    </section>
  )
}
