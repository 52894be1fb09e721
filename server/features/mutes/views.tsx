import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import type { Folded } from './list-folded.ts'

/** Whom and what one has folded for oneself. */
export function mutesPage({ muted, aliases, hidden }: Folded): Page {
  return {
    title: () => t('mute.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('mute.title')}</h1>
        <p class="lede">{rich('mute.lede', { blocks: linkTo(paths.myBlocks()) })}</p>
        <section class="block" aria-labelledby="people">
          <h2 id="people">{t('mute.people')}</h2>
          {muted.length + aliases.length === 0 && <p class="nothing">{t('mute.nobody')}</p>}
          <ul class="contents">
            {muted.map((handle) => (
              <Muted handle={handle} />
            ))}
            {aliases.map((one) => (
              <Alias {...one} />
            ))}
          </ul>
        </section>
        <section class="block" aria-labelledby="posts">
          <h2 id="posts">{t('mute.posts')}</h2>
          {hidden.length === 0 && <p class="nothing">{t('mute.nothing')}</p>}
          <ul class="contents">
            {hidden.map((one) => (
              <Hidden {...one} />
            ))}
          </ul>
        </section>
      </>
    ),
  }
}

function Muted({ handle }: { handle: string }) {
  return (
    <li>
      <form class="row" method="post" action={paths.mute(handle)}>
        <input type="hidden" name="_method" value="delete" />
        <span dir="auto">{handle}</span>
        <button class="act">
          {t('mute.end')} <About name={handle} />
        </button>
      </form>
    </li>
  )
}

function Alias({ thread, title, alias }: Folded['aliases'][number]) {
  return (
    <li>
      <form class="row" method="post" action={paths.myMutes()}>
        <input type="hidden" name="_method" value="delete" />
        <input type="hidden" name="thread" value={thread} />
        <input type="hidden" name="alias" value={alias} />
        <span dir="auto">{alias}</span>
        <a href={paths.thread(thread)} dir="auto">
          {title ?? t('thread.gone')}
        </a>
        <button class="act">
          {t('mute.end')} <About name={alias} />
        </button>
      </form>
    </li>
  )
}

function Hidden({ post, title }: Folded['hidden'][number]) {
  const name = nameOf(post.by)
  return (
    <li>
      <form class="row" method="post" action={paths.hidden(post.publicId)}>
        <input type="hidden" name="_method" value="delete" />
        <a href={paths.postInConversation(post.publicId)} dir="auto">
          {t('mute.postOf', { name, thread: title ?? t('thread.gone') })}
        </a>
        <button class="act">
          {t('mute.unfold')} <About name={name} />
        </button>
      </form>
    </li>
  )
}
