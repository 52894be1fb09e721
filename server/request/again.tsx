/** The usual way to show a failed form again. */
import { Forbidden, NotFound } from '../errors.ts'
import { errorPage } from '../html/error-page.tsx'
import { failedForm, type FormState } from '../html/form.tsx'
import type { Page } from '../html/page.tsx'
import type { Again } from './answer.tsx'
import type { Ask } from './ask.ts'

/**
 * Shows the form with what was typed. Who may not do this at all, or asked for what is not there,
 * gets the page that says so.
 */
export function formAgain(show: (ask: Ask, state: FormState) => Page | Promise<Page>): Again {
  return async (ask, error) => {
    if (error instanceof Forbidden || error instanceof NotFound) return errorPage(error)
    return show(ask, failedForm(ask.typed, error, ask.forum.world.id()))
  }
}
