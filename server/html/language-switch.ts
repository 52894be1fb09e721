import { languageNames, spoken } from '../../shared/languages.ts'
import type { Ask } from '../request/ask.ts'
import { t } from '../words/index.ts'
import { escapeHtml } from './escape.ts'

/** The other languages, each under the name it has for itself; leads back to the page it stands on. */
export function languageSwitch(ask: Ask): string {
  const buttons = spoken
    .filter((language) => language !== ask.language)
    .map(
      (language) =>
        `<button class="act" name="language" value="${language}" lang="${language}">${languageNames[language]}</button>`,
    )
  const back = ask.address ?? '/'
  return (
    `<form method="post" action="/language" aria-label="${t('language.switch')}">` +
    `<input type="hidden" name="next" value="${escapeHtml(back)}">${buttons.join(' ')}</form>`
  )
}
