/** Moving a thread to another space, for the moderation team. */
import { paths } from '../../../shared/paths.ts'
import { blankForm, Choices, Form, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import type { Ask } from '../../request/ask.ts'
import type { VisibleSpace, VisibleThread } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'

export function movePage(
  ask: Ask,
  thread: VisibleThread,
  spaces: readonly VisibleSpace[],
  failed: FormState | null,
): Page {
  const state = failed ?? blankForm(ask.forum.world.id())
  const options = spaces.map((space) => ({
    value: space.slug,
    label: space.name,
    written: true,
  }))
  return {
    title: () => t('thread.move'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('thread.move')}</h1>
        <p class="lede" dir="auto">
          {thread.title ?? t('thread.gone')}
        </p>
        <Form action={`${paths.thread(thread.publicId)}/space`} method="put" state={state}>
          <Choices
            state={state}
            name="space"
            legend={t('thread.moveTo')}
            chosen={thread.space?.slug ?? ''}
            options={options}
          />
          <p class="row">
            <button class="button main">{t('thread.moveGo')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
