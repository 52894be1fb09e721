/** Whom one has hidden oneself from, and from oneself. */
import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { blankForm, Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'

export function blocksPage(
  blocked: readonly string[],
  failed: FormState | null,
  key: string,
): Page {
  const state = failed ?? blankForm(key)
  return {
    title: () => t('block.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('block.title')}</h1>
        <p class="lede">{t('block.lede')}</p>
        {blocked.length === 0 && <p class="nothing">{t('block.none')}</p>}
        {blocked.length > 0 && (
          <ul class="contents block">
            {blocked.map((handle) => (
              <li>
                <form
                  class="row"
                  method="post"
                  action={`${paths.myBlocks()}/${encodeURIComponent(handle)}`}
                >
                  <input type="hidden" name="_method" value="delete" />
                  <span dir="auto">{handle}</span>
                  <button class="act">
                    {t('block.remove')} <About name={handle} />
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
        <Form action={paths.myBlocks()} state={state} class="block">
          <TextField state={state} name="handle" label={t('block.add')} lang />
          <p class="row">
            <button class="button main">{t('block.addGo')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
