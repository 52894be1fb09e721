/** Beside the text: ways to read, and what the moderation team can do. */
import { paths } from '../../../shared/paths.ts'
import { Icon } from '../../html/icons.tsx'
import { fillTemplate } from '../../html/template.ts'
import type { Item, VisibleThread } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import type { ThreadView } from './page-data.ts'

/** The aids as markup: what differs between threads is filled in. */
export function readingAids(view: ThreadView, signedIn: boolean): string {
  const shown = view.items.filter((item) => !item.gone)
  const same: AidsProps = {
    id: view.thread.publicId,
    order: view.order,
    signedIn,
    firstUnread: view.thread.unread > 0 && view.readMark !== null,
    upTo: signedIn && shown.length > 0 && view.thread.unread > 0 ? newestOf(shown) : null,
    report: signedIn && view.thread.title !== null && !view.thread.mine,
  }
  const name = JSON.stringify([
    same.order,
    same.firstUnread,
    same.upTo !== null,
    signedIn,
    same.report,
  ])
  const { id, upTo } = same
  return fillTemplate(`aids ${name}`, { id, upTo: upTo ?? '' }, (marks) => (
    <ReadingAids {...same} id={marks.id} upTo={upTo && marks.upTo} />
  ))
}

interface AidsProps {
  id: string
  order: ThreadView['order']
  signedIn: boolean
  firstUnread: boolean
  /** The newest post on the page, when there is something to mark as read. */
  upTo: string | null
  /** Whether the thread can be reported. */
  report: boolean
}

function ReadingAids(view: AidsProps) {
  const here = paths.thread(view.id)
  return (
    <aside class="margin aids" aria-label={t('thread.reading')}>
      <section>
        <h2>{t('thread.reading')}</h2>
        <ul>
          {view.firstUnread && (
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
          {view.signedIn && (
            <li>
              <a class="branch" href={`${here}/follow`}>
                {t('follow.change')}
              </a>
            </li>
          )}
          {view.report && (
            <li>
              <a class="branch" href={paths.reportOf(here)}>
                {t('report.thread')}
              </a>
            </li>
          )}
        </ul>
      </section>
      {view.upTo && (
        <section>
          <h2>{t('thread.you')}</h2>
          <form class="row" method="post" action={`${here}/read`}>
            <input type="hidden" name="_method" value="put" />
            <input type="hidden" name="upTo" value={view.upTo} />
            <button class="button small">{t('thread.markRead')}</button>
          </form>
        </section>
      )}
    </aside>
  )
}

// The newest post on the page by internal id: what the member has had before their eyes.
function newestOf(posts: readonly Item[]): string {
  return posts.reduce((newest, item) => (item.id > newest.id ? item : newest)).publicId
}

/** What the moderation team can do about a thread. */
export function ModeratorTools({ thread }: { thread: VisibleThread }) {
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
        <a class="button small" href={paths.slowThread(thread.publicId)}>
          {t('measure.title.slow')}
        </a>
      </div>
    </section>
  )
}

/** What whoever began a thread can do about it. */
export function OpenerTools({ thread }: { thread: VisibleThread }) {
  return (
    <section class="moderation">
      <h2>{t('thread.yours')}</h2>
      <div class="row">
        <a class="button small" href={paths.slowThread(thread.publicId)}>
          {t('measure.title.slow')}
        </a>
        {thread.openingPublicId && (
          <a class="button small" href={paths.calmPost(thread.openingPublicId)}>
            {t('thread.closeForNow')}
          </a>
        )}
      </div>
      <p class="soft">{t('thread.closeBranch')}</p>
    </section>
  )
}
