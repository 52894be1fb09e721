import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { Saved } from '../community/saved.tsx'
import type { WordList } from '../measures/holding-settings.ts'

/** The owner's page. There is room for two lists more than there are. */
export function settingsPage(state: FormState, saved: boolean): Page {
  const used = Object.keys(state.typed).flatMap((name) => /^lists\.(\d+)\./.exec(name)?.[1] ?? [])
  const rows = Math.min(limits.wordLists, Math.max(-1, ...used.map(Number)) + 3)
  return {
    title: () => t('held.settings'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('held.settings')}</h1>
        <p class="lede">{t('held.settingsLede')}</p>
        {saved && <Saved />}
        <p>{rich('held.help', { link: linkTo(paths.help('read-first')) })}</p>
        <Form action={paths.holdingSettings()} method="put" state={state} class="block">
          <label class="choice">
            <input type="checkbox" name="first" checked={state.typed.first === 'on'} />{' '}
            <span>{t('held.first')}</span>
            <span class="hint">{t('held.firstAbout')}</span>
          </label>
          <h2>{t('held.lists')}</h2>
          <p>{t('held.listsAbout')}</p>
          {Array.from({ length: rows }, (_, number) => (
            <fieldset>
              <legend>{t('held.listNumber', { number: number + 1 })}</legend>
              <TextField
                state={state}
                name={`lists.${number}.name`}
                label={t('held.listName')}
                max={limits.wordListNameLength}
                optional
              />
              <TextArea
                state={state}
                name={`lists.${number}.words`}
                label={t('held.listWords')}
                rows={4}
                max={limits.wordListLength}
              />
            </fieldset>
          ))}
          <p class="row block-s">
            <button class="button main">{t('community.save')}</button>
          </p>
        </Form>
      </>
    ),
  }
}

/** The lists as members can look them up; the words are folded until somebody wants to see them. */
export function listsPage(lists: readonly WordList[]): Page {
  return {
    title: () => t('held.listsPage'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('held.listsPage')}</h1>
        <p class="lede">{t('held.listsPageLede')}</p>
        <p>{rich('held.help', { link: linkTo(paths.help('read-first')) })}</p>
        {lists.length === 0 && <p class="nothing">{t('held.listsNone')}</p>}
        {lists.map(({ name, words }) => (
          <details class="fold block-s">
            <summary>
              <span dir="auto">{name}</span>{' '}
              <span class="act">
                <span class="open">{t('post.open')}</span>
                <span class="shut">{t('post.fold')}</span>
              </span>
            </summary>
            <ul class="prose">
              {words.map((word) => (
                <li dir="auto">{word}</li>
              ))}
            </ul>
          </details>
        ))}
      </>
    ),
  }
}
