/** What only a post's author sees below it: who sees it, edit, delete. */
import { paths } from '../../../shared/paths.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import { Icon } from '../../html/icons.tsx'
import { fillTemplate } from '../../html/template.ts'
import type { Ask } from '../../request/ask.ts'
import { countRepliesBelow } from '../../visibility/replies-below.ts'
import type { VisiblePost, VisibleSpace, VisibleThread } from '../../visibility/rows.ts'
import { type Circle, listCircles } from '../circles/store.ts'
import { inLanguage, rich, t } from '../../words/index.ts'
import { ClosePoll } from '../polls/close.tsx'
import { audienceChoices, audienceWords } from './audience-words.ts'
import { type OwnLines, ownLinesOf, OwnState } from './own-state.tsx'

/** What the tools say of a post. */
export interface ToolsProps {
  id: string
  audience: Audience
  edited: boolean
  /** Whether it asks something that is still open. */
  asks: boolean
  space: Pick<VisibleSpace, 'name' | 'access'> | null
  circles: readonly Circle[]
  /** What follows from a change, in words. */
  follows: string
  formKey: string
  lines: OwnLines
}

/** What the tools of a post need, read for its author. */
export async function findTools(
  ask: Pick<Ask, 'forum' | 'viewer' | 'language'>,
  post: VisiblePost,
  thread: Pick<VisibleThread, 'space'>,
): Promise<ToolsProps> {
  const { reader, world } = ask.forum
  const following = await countRepliesBelow(reader, ask.viewer, post)
  const circles = ask.viewer.id === null ? [] : await listCircles(reader, ask.viewer.id)
  const besides = { following, circles, formKey: world.id() }
  return inLanguage(ask.language, () => toolsOf(post, thread.space, besides))
}

export function toolsOf(
  post: VisiblePost,
  space: ToolsProps['space'],
  besides: { following: number; circles: readonly Circle[]; formKey: string },
): ToolsProps {
  const { following, circles, formKey } = besides
  return {
    id: post.publicId,
    audience: post.own!.audience,
    edited: post.editedAt !== null,
    asks: post.poll?.closed === false,
    space,
    circles,
    follows: t('post.follows', { count: following }),
    formKey,
    lines: ownLinesOf(post),
  }
}

/** The tools as markup, for the page and for live frames to the author. */
export function ownToolsHtml(tools: ToolsProps): string {
  const { id, follows, formKey, ...same } = tools
  const { audience, edited, asks, space, circles, lines } = same
  const name = JSON.stringify([audience, edited, asks, space, circles, lines])
  return fillTemplate(`own tools ${name}`, { id, follows, formKey }, (marks) => (
    <OwnTools {...same} {...marks} />
  ))
}

/** "Seen by … Change", with the choice behind it, then edit, history and delete. */
export function OwnTools(props: ToolsProps) {
  const { id } = props
  return (
    <div class="own" data-for={id}>
      <OwnState lines={props.lines} />
      <details class="audience">
        <summary>
          <Icon name="seen" />{' '}
          <span>
            {rich('post.seenBy', {
              whom: audienceWords(props.audience, props.space, props.circles),
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
        {props.edited && (
          <a class="act" href={paths.postHistory(id)}>
            {t('post.history')}
          </a>
        )}
        <a class="act" href={paths.deletePost(id)}>
          {t('post.delete')}
        </a>
      </p>
      {props.asks && <ClosePoll id={id} />}
    </div>
  )
}

/** The choice itself, with what follows from it said before the button. */
export function AudienceForm(props: ToolsProps) {
  return (
    <form method="post" action={paths.postAudience(props.id)} data-audience={props.id}>
      <input type="hidden" name="_method" value="put" />
      <input type="hidden" name="key" value={props.formKey} />
      <fieldset aria-describedby={`follows-${props.id}`}>
        <legend>{t('post.whoSees')}</legend>
        <div class="choices">
          {audienceChoices(props.space, props.circles).map((choice) => (
            <label class="choice">
              <input
                type="radio"
                name="audience"
                value={choice.value}
                checked={choice.value === props.audience}
              />{' '}
              <span dir={choice.written ? 'auto' : undefined}>{choice.label}</span>
              {choice.hint && <span class="hint">{choice.hint}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="follows" id={`follows-${props.id}`}>
        {props.follows}
      </p>
      <p class="row">
        <button class="button main">{t('post.showIt')}</button>
      </p>
    </form>
  )
}
