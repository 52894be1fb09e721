import { paths } from '../../../shared/paths.ts'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { NewForYou } from '../../visibility/new-for-you.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import { t, type WordKey } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'

/** What a member has not read: first in what they follow, then the rest, the latest first. */
export function NewForYouSection({ followed, others, more }: NewForYou) {
  const isEmpty = followed.length + others.length === 0
  return (
    <section class="block" aria-labelledby="new">
      <h2 id="new">{t('new.title')}</h2>
      {isEmpty && <p class="nothing">{t('new.none')}</p>}
      <Group title="new.followed" threads={followed} />
      <Group title="new.others" threads={others} />
      {more && <p class="soft block-s">{t('new.more')}</p>}
      {!isEmpty && (
        <form class="row block-s" method="post" action={paths.myReading()}>
          <input type="hidden" name="_method" value="put" />
          <button class="button small">{t('new.readAll')}</button>
        </form>
      )}
    </section>
  )
}

function Group({ title, threads }: { title: WordKey; threads: readonly VisibleThread[] }) {
  if (threads.length === 0) return null
  const id = title.replace('.', '-')
  return (
    <section class="block-s" aria-labelledby={id}>
      <h3 id={id}>{t(title)}</h3>
      <ul class="contents leaders">
        {threads.map((thread) => (
          <Row thread={thread} />
        ))}
      </ul>
    </section>
  )
}

function Row({ thread }: { thread: VisibleThread }) {
  const { publicId, title, space, by, unread, lastActivityAt } = thread
  return (
    <li>
      <h4 class="title">
        <a href={`${paths.thread(publicId)}/first-unread`} dir="auto">
          {title ?? t('thread.gone')}
        </a>
      </h4>
      <p class="counts">
        <span class="count fresh">{t('thread.newCount', { count: unread })}</span>
      </p>
      <p class="meta">
        {space && (
          <a href={paths.space(space.slug)} dir="auto">
            {space.name}
          </a>
        )}
        {by && <span dir="auto">{t('thread.by', { name: nameOf(by) })}</span>}
        <Raw html={timeHtml(lastActivityAt)} />
      </p>
    </li>
  )
}
