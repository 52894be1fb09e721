/** One's circles on one page. */
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { blankForm, Form, FormNotice, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import type { CircleWithMembers } from './store.ts'

/** The page; after a mistake `failed` says what happened. */
export function circlesPage(
  circles: readonly CircleWithMembers[],
  failed: FormState | null,
  key = '',
): Page {
  const state = failed ?? blankForm(key)
  return {
    title: () => t('circle.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('circle.title')}</h1>
        <p class="lede">{t('circle.lede')}</p>
        {failed && <FormNotice state={failed} />}
        {circles.length === 0 && <p class="nothing">{t('circle.none')}</p>}
        {circles.map((circle) => (
          <CircleSection circle={circle} formKey={state.key} />
        ))}
        <section class="block" aria-labelledby="new">
          <h2 id="new">{t('circle.new')}</h2>
          <Form action={paths.myCircles()} state={{ ...state, error: null }}>
            <TextField
              state={state}
              name="name"
              label={t('circle.name')}
              hint={t('circle.nameHint')}
              max={limits.circleNameLength}
              lang
            />
            <p class="row">
              <button class="button main">{t('circle.create')}</button>
            </p>
          </Form>
        </section>
      </>
    ),
  }
}

function CircleSection({ circle, formKey }: { circle: CircleWithMembers; formKey: string }) {
  const here = `${paths.myCircles()}/${circle.publicId}`
  return (
    <section class="block" aria-labelledby={`c-${circle.publicId}`}>
      <h2 id={`c-${circle.publicId}`} dir="auto">
        {circle.name}
      </h2>
      {circle.members.length > 0 && (
        <ul class="contents">
          {circle.members.map(({ handle }) => (
            <li>
              <form
                class="row"
                method="post"
                action={`${here}/members/${encodeURIComponent(handle)}`}
              >
                <input type="hidden" name="_method" value="delete" />
                <span dir="auto">{handle}</span>
                <button class="act">
                  {t('circle.takeOut')} <About name={handle} />
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form class="block-s" method="post" action={`${here}/members`}>
        <input type="hidden" name="key" value={formKey} />
        <div class="field">
          <label class="hint" for={`a-${circle.publicId}`}>
            {t('circle.add')}
          </label>
          <input
            type="text"
            name="handle"
            id={`a-${circle.publicId}`}
            dir="auto"
            autocomplete="off"
            maxLength={limits.handleMax}
          />
        </div>
        <p class="row">
          <button class="button small">{t('circle.addGo')}</button>
        </p>
      </form>
      <details class="block-s">
        <summary class="branch">{t('circle.end')}</summary>
        <form method="post" action={here}>
          <input type="hidden" name="_method" value="delete" />
          <p class="hint">{t('circle.endWords')}</p>
          <p class="row block-s">
            <button class="button small">{t('circle.endGo')}</button>
          </p>
        </form>
      </details>
    </section>
  )
}
