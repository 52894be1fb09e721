import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { ReasonAndHours } from './fields.tsx'
import type { Calmed } from './post-routes.tsx'

/** What can be done about one post there and then, by whoever looks at it. */
export function calmPage(
  { post, thread, aid }: Calmed,
  states: Record<'fold' | 'freeze', FormState>,
): Page {
  const { folded, frozen } = post.measures
  const mayFold = aid && !post.mine
  return {
    title: () => t('measure.title.post'),
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.postInConversation(post.publicId)}>{t('measure.back')}</a>
        </p>
        <h1>{t('measure.title.post')}</h1>
        <p class="lede">{t('post.titleAlone', { name: nameOf(post.by) })}</p>
        <p>{rich('measure.help', { link: linkTo(paths.help('calming')) })}</p>
        {mayFold && (
          <section class="block" aria-labelledby="fold">
            <h2 id="fold">{t('measure.fold')}</h2>
            {folded ? (
              <Undo
                own={folded.by === 'aid'}
                action={paths.foldPost(post.publicId)}
                state={states.fold}
                word="measure.unfold"
              />
            ) : (
              <Form action={paths.foldPost(post.publicId)} method="put" state={states.fold}>
                <p>{t('measure.foldAbout')}</p>
                <ReasonAndHours state={states.fold} id="fold" most={limits.firstAidHours} />
                <button class="button main">{t('measure.fold')}</button>
              </Form>
            )}
          </section>
        )}
        {(thread.mine || mayFold) && (
          <section class="block" aria-labelledby="freeze">
            <h2 id="freeze">{t('measure.freeze')}</h2>
            {frozen ? (
              <Undo
                own={frozen.by === (thread.mine ? 'author' : 'aid')}
                action={paths.freezePost(post.publicId)}
                state={states.freeze}
                word="measure.thaw"
              />
            ) : (
              <Form action={paths.freezePost(post.publicId)} method="put" state={states.freeze}>
                <p>{t(thread.mine ? 'measure.freezeAboutAuthor' : 'measure.freezeAboutAid')}</p>
                <ReasonAndHours
                  state={states.freeze}
                  id="freeze"
                  most={thread.mine ? limits.freezeDays * 24 : limits.firstAidHours}
                  open={thread.mine}
                />
                <button class="button main">{t('measure.freeze')}</button>
              </Form>
            )}
          </section>
        )}
      </>
    ),
  }
}

function Undo(props: {
  /** Whether it was done in the way that the one who asks can undo here. */
  own: boolean
  action: string
  state: FormState
  word: 'measure.unfold' | 'measure.thaw'
}) {
  if (!props.own) return <p>{t('measure.byOthers')}</p>
  return (
    <Form action={props.action} method="delete" state={props.state}>
      <button class="button">{t(props.word)}</button>
    </Form>
  )
}
