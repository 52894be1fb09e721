import { Router } from 'express'
import { languageForm } from '../../../shared/forms/you.ts'
import type { Language } from '../../../shared/languages.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { languageCookie, offeredLanguages } from '../../language.ts'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { cookieOptions } from '../../request/session.ts'
import { nextPath } from '../sessions/next.ts'

/** The switch at the foot of every page. */
export function languageRoutes(forum: Forum): Router {
  const router = Router()
  router.post('/language', answer(forum, chooseLanguage))
  return router
}

// A member's choice goes with them, to every device and into mail; a visitor's stays in the browser.
async function chooseLanguage(ask: Ask) {
  const { forum, res, self } = ask
  const { language } = ask.form(languageForm)
  checkOffered(forum.config, language)
  if (self) {
    await forum.rates.take('account', self.id)
    await forum.writer.transact((tx) =>
      tx.updateTable('member').set({ language }).where('id', '=', self.id).execute(),
    )
  } else {
    res.cookie(languageCookie, language, cookieOptions(forum.config))
  }
  return { json: { language }, to: nextPath(ask) }
}

/** @throws Invalid for a language that this forum does not offer */
export function checkOffered(config: Forum['config'], language: Language): void {
  if (offeredLanguages(config).includes(language)) return
  throw new Invalid([{ field: 'language', word: 'form.choice' }])
}
