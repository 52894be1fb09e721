/** What only a post's author sees below it: who sees it, edit, delete. */
import { render } from 'preact-render-to-string'
import { paths } from '../../../shared/paths.ts'
import { Icon } from '../../html/icons.tsx'
import type { Ask } from '../../request/ask.ts'
import { countRepliesBelow } from '../../visibility/replies-below.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { type Circle, listCircles } from '../circles/store.ts'
import { rich, t } from '../../words/index.ts'
import { audienceChoices, audienceWords } from './audience-words.ts'

/** The tools as markup, for the page and for live frames to the author. */
export async function ownToolsHtml(
  ask: Pick<Ask, 'forum' | 'viewer'>,
  post: VisiblePost,
  thread: VisibleThread,
): Promise<string> {
  const { reader, world } = ask.forum
  const following = await countRepliesBelow(reader, ask.viewer, post)
  const circles = ask.viewer.id === null ? [] : await listCircles(reader, ask.viewer.id)
  const tools = { post, thread, following, circles, formKey: world.id() }
  return render(<OwnTools {...tools} />)
}

export interface ToolsProps {
  post: VisiblePost
  thread: VisibleThread
  /** How many replies follow a change. */
  following: number
  circles: readonly Circle[]
  formKey: string
}

/** "Seen by … Change", with the choice behind it, then edit, history and delete. */
export function OwnTools(props: ToolsProps) {
  const { post, thread } = props
  const id = post.publicId
  return (
    <div class="own" data-for={id}>
      <details class="audience">
        <summary>
          <Icon name="seen" />{' '}
          <span>
            {rich('post.seenBy', {
              whom: audienceWords(post.own!.audience, thread.space, props.circles),
              b: (parts) => <b>{parts}</b>,
            })}
          </span>{' '}
          <span class="act">{t('post.change')}</span>
        </summary>
        <AudienceForm {...props} />
      </details>
      <p class="row">
        <a class="act" href={paths.editPost(id)} data-edit={id}>
          {t('post.edit')}
        </a>
        {post.editedAt !== null && (
          <a class="act" href={paths.postHistory(id)}>
            {t('post.history')}
          </a>
        )}
        <a class="act" href={paths.deletePost(id)}>
          {t('post.delete')}
        </a>
      </p>
    </div>
  )
}

/** The choice itself, with what follows from it said before the button. */
export function AudienceForm(props: ToolsProps) {
  const { post, thread, following } = props
  return (
    <form method="post" action={paths.postAudience(post.publicId)} data-audience={post.publicId}>
      <input type="hidden" name="_method" value="put" />
      <input type="hidden" name="key" value={props.formKey} />
      <fieldset>
        <legend>{t('post.whoSees')}</legend>
        <div class="choices">
          {audienceChoices(thread.space, props.circles).map((choice) => (
            <label class="choice">
              <input
                type="radio"
                name="audience"
                value={choice.value}
                checked={choice.value === post.own!.audience}
              />{' '}
              <span>{choice.label}</span>
              {choice.hint && <span class="hint">{choice.hint}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="follows">{t('post.follows', { count: following })}</p>
      <p class="row">
        <button class="button main">{t('post.showIt')}</button>
      </p>
    </form>
  )
}
