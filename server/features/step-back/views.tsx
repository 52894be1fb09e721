import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import type { Circle } from '../circles/store.ts'
import { circleChoices } from '../posts/audience-words.ts'
import { UndoForm } from '../own-posts/undo-form.tsx'
import type { Undo } from '../own-posts/undo.ts'

export interface StepBackView {
  state: FormState
  /** How many posts there are, and how many of them anybody else may see. */
  posts: number
  shown: number
  circles: readonly Circle[]
  /** How many a change has just changed. */
  changed: number | null
  isUndone: boolean
  /** The newest change that can be taken back. */
  undo: Undo | null
}

/** One choice, what follows from it, and the way back. */
export function stepBackPage(view: StepBackView): Page {
  const { state, changed, undo } = view
  return {
    title: () => t('stepBack.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('stepBack.title')}</h1>
        <p class="lede">{t('stepBack.lede')}</p>
        {changed !== null && !state.error && (
          <p class="notice" role="status">
            {t(view.isUndone ? 'stepBack.undone' : 'stepBack.done', { count: changed })}
          </p>
        )}
        {undo && (
          <section class="block" aria-labelledby="way-back">
            <h2 id="way-back">{t('stepBack.back')}</h2>
            <p>{t('stepBack.backWords', { count: undo.changes.length, at: new Date(undo.at) })}</p>
            <UndoForm undo={undo.publicId} />
          </section>
        )}
        <ChoiceForm {...view} />
      </>
    ),
  }
}

function ChoiceForm({ state, posts, shown, circles }: StepBackView) {
  return (
    <Form action={paths.stepBack()} state={state} class="block">
      <p>{t('stepBack.count', { posts, shown })}</p>
      <Choices
        state={state}
        name="to"
        legend={t('stepBack.to')}
        chosen="me"
        options={[{ value: 'me', label: t('audience.Me') }, ...circleChoices(circles)]}
      />
      <ul class="plain">
        <li>{t('stepBack.what.others')}</li>
        <li>{t('stepBack.what.narrower')}</li>
        <li>{t('stepBack.what.undo', { days: limits.undoDays })}</li>
      </ul>
      <p class="row">
        <button class="button main">{t('stepBack.do')}</button>
      </p>
      <p class="soft">{rich('stepBack.some', { link: linkTo(paths.myPosts()) })}</p>
    </Form>
  )
}
