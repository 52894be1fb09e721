import type { Language } from '../../../shared/languages.ts'
import { paths } from '../../../shared/paths.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import { blankForm, Form } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import type { OwnPost } from '../../visibility/own-posts.ts'
import { inLanguage, rich, t } from '../../words/index.ts'
import type { Circle } from '../circles/store.ts'
import { anyAudienceWords } from './audiences.ts'

interface Preview {
  posts: readonly OwnPost[]
  replies: number
  audience: Audience
  circles: readonly Circle[]
  key: string
  /** What names the posts when it is done. */
  again: {
    ids: readonly string[] | undefined
    before: number
    space: string | undefined
    from: Audience | undefined
  }
}

/** What follows from showing many posts to others, before it is done. */
export function previewPage(language: Language, preview: Preview): Page {
  const { posts, replies, audience, circles } = preview
  const whom = inLanguage(language, () => anyAudienceWords(audience, circles))
  const aliases = posts.filter((post) => post.alias).length
  // Withdrawing a post takes the text alone: who answered it keeps their place.
  const repliesWord = audience === 'me' ? 'ownPosts.previewRepliesStay' : 'ownPosts.previewReplies'
  const both = aliases > 0 && aliases < posts.length
  return {
    title: () => t('ownPosts.previewTitle'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('ownPosts.previewTitle')}</h1>
        {posts.length === 0 && <p class="lede">{t('ownPosts.previewNone', { whom })}</p>}
        {posts.length > 0 && (
          <>
            <p class="lede">
              {rich('ownPosts.previewPosts', {
                count: posts.length,
                whom,
                b: (parts) => <b>{parts}</b>,
              })}
            </p>
            <p class="follows block-s">{t(repliesWord, { count: replies })}</p>
            {both && <p class="notice block-s">{t('ownPosts.previewAlias')}</p>}
            <p class="block-s">{t('ownPosts.previewTold')}</p>
          </>
        )}
        <Confirm {...preview} />
      </>
    ),
  }
}

function Confirm({ posts, audience, key, again }: Preview) {
  const { ids, before, space, from } = again
  return (
    <Form action={paths.myPostsAudience()} method="put" state={blankForm(key)} class="block">
      <input type="hidden" name="audience" value={audience} />
      {ids?.map((id) => (
        <input type="hidden" name="ids" value={id} />
      ))}
      <input type="hidden" name="before" value={new Date(before).toISOString()} />
      {space && <input type="hidden" name="space" value={space} />}
      {from && <input type="hidden" name="from" value={from} />}
      <p class="row">
        {posts.length > 0 && (
          <button class="button main">{t('ownPosts.change', { count: posts.length })}</button>
        )}
        <a class="button" href={paths.myPosts()}>
          {t('ownPosts.leave')}
        </a>
      </p>
    </Form>
  )
}
