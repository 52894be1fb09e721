/** A member's own passphrase: changing it. */
import { Router } from 'express'
import { changePassphraseForm } from '../../../shared/forms/passphrase.ts'
import { isOwnHandle } from '../../../shared/passphrase.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import type { WordKey } from '../../words/index.ts'
import { setPassphrase } from '../members/change-passphrase.ts'
import { hashPassphrase } from '../members/passphrase.ts'
import { checkOwnPassphrase } from '../sessions/proof.ts'
import { endSessions } from '../sessions/store.ts'
import { passphrasePage } from './views.tsx'

export function passphraseRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/me/passphrase',
    answer(forum, (ask) => {
      ask.member()
      return { json: {}, page: show(ask, blankForm(forum.world.id())) }
    }),
  )
  router.put('/me/passphrase', answer(forum, change, formAgain(show)))
  return router
}

function show(ask: Ask, state: FormState) {
  const said: Record<string, WordKey> = {
    alone: 'passphrase.changedAlone',
    kept: 'passphrase.changed',
  }
  const done = said[ask.query('changed') ?? ''] ?? null
  return passphrasePage({ state, handle: ask.self?.handle ?? '', done })
}

async function change(ask: Ask) {
  const { forum } = ask
  const { id, handle, sessionId } = ask.member()
  await forum.rates.take('account', id)
  const form = ask.form(changePassphraseForm)
  if (isOwnHandle(form.newPassphrase, handle)) {
    throw new Invalid([{ field: 'newPassphrase', word: 'passphrase.isHandle' }])
  }
  await checkOwnPassphrase(ask, 'currentPassphrase', form.currentPassphrase)
  const hash = await hashPassphrase(form.newPassphrase)
  const ended = await forum.writer.transact(async (tx) => {
    await setPassphrase(tx, id, hash)
    return form.keepOthers ? [] : endSessions(tx, id, sessionId)
  })
  for (const session of ended) forum.live.endSession(session)
  return { to: `${paths.myPassphrase()}?changed=${form.keepOthers ? 'kept' : 'alone'}` }
}
