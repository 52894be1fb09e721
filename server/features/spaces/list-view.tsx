import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'

/** All spaces, with what moves and changes them. */
export function spacesPage(spaces: readonly VisibleSpace[], key: string): Page {
  return {
    title: () => t('space.settings'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('space.settings')}</h1>
        <p class="lede">{t('space.settingsLede')}</p>
        <p class="row block-s">
          <a class="button" href={paths.newSpace()}>
            {t('space.new')}
          </a>
        </p>
        <ol class="contents block-s">
          {spaces.map((space, index) => (
            <li>
              <h2 class="title">
                <a href={paths.editSpace(space.slug)} dir="auto">
                  {space.name}
                </a>
              </h2>
              <p class="meta">{t(`space.access.${space.access}`)}</p>
              <div class="row">
                {index > 0 && <Move space={space} place={index} word="earlier" k={key} />}
                {index < spaces.length - 1 && (
                  <Move space={space} place={index + 2} word="later" k={key} />
                )}
              </div>
            </li>
          ))}
        </ol>
      </>
    ),
  }
}

function Move(props: { space: VisibleSpace; place: number; word: 'earlier' | 'later'; k: string }) {
  const { space, place, word } = props
  return (
    <Form action={paths.space(space.slug)} method="patch" state={blankForm(props.k)}>
      <input type="hidden" name="place" value={place} />
      <button class="act" aria-label={t(`space.${word}Named`, { name: space.name })}>
        {t(`space.${word}`)}
      </button>
    </Form>
  )
}
