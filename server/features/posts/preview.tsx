/** Looking at a text before it is sent, without scripts: the same form, with the text as it will look. */
import { previewed } from '../../../shared/forms/posts.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { Raw } from '../../html/raw.tsx'
import type { Ask } from '../../request/ask.ts'
import { t } from '../../words/index.ts'
import { prepareBody } from './prepare-body.ts'

export interface PreviewState extends FormState {
  /** The text as it will look, once somebody asked to see it. */
  preview?: string
}

/** True when the form was sent to be looked at, not to be kept. */
export function asksForPreview(ask: Ask): boolean {
  return ask.typed.do === 'preview'
}

/**
 * The form as it was sent, with its preview; `post` is the one that is edited (internal id).
 * @throws Invalid for a text that cannot be shown.
 */
export async function previewState(ask: Ask, post: number | null = null): Promise<PreviewState> {
  const { forum } = ask
  await forum.rates.take('draft', ask.member().id)
  const { html } = await prepareBody(forum, ask.viewer, ask.form(previewed).body, post)
  const { do: _, ...typed } = ask.typed
  return { ...blankForm(typed.key ?? forum.world.id(), typed), preview: html }
}

/**
 * The button stands first in its form, so that pressing Enter in a line of text is harmless. With
 * scripts, tabs above the text take its place.
 */
export function PreviewButton() {
  return (
    <noscript>
      <button class="button" name="do" value="preview">
        {t('thread.preview')}
      </button>{' '}
      <a class="act" href={paths.myPictures()} target="_blank">
        {t('thread.addPicture')}
      </a>
    </noscript>
  )
}

/** The text as it will look, above the form it came from. */
export function Preview({ state }: { state: PreviewState }) {
  if (state.preview === undefined) return null
  return (
    <section class="preview" aria-label={t('thread.preview')} id="preview">
      <Raw as="div" class="prose" dir="auto" html={state.preview} />
    </section>
  )
}
