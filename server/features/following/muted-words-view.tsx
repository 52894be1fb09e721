/** Words one would rather not read, on one page. */
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import type { MutedWord } from './muted-words.ts'

export function mutedWordsPage(words: readonly MutedWord[], state: FormState): Page {
  return {
    title: () => t('muteWord.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('muteWord.title')}</h1>
        <p class="lede">{t('muteWord.lede')}</p>
        {words.length === 0 && <p class="nothing">{t('muteWord.none')}</p>}
        {words.length > 0 && (
          <ul class="contents">
            {words.map(({ word }) => (
              <li>
                <form class="row" method="post" action={paths.mutedWords(word)}>
                  <input type="hidden" name="_method" value="delete" />
                  <span dir="auto">{word}</span>
                  <button class="act">
                    {t('muteWord.takeOut')} <About name={word} />
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
        <Form action={paths.mutedWords()} state={state} class="block">
          <TextField
            state={state}
            name="word"
            label={t('muteWord.new')}
            max={limits.mutedWordLength}
            lang
          />
          <p class="row">
            <button class="button main">{t('muteWord.add')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
