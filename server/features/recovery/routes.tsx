import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { ownJson } from '../members/find-member.ts'
import { afterSignIn, nextPath } from '../sessions/next.ts'
import { isFresh, proveItIsThem } from '../sessions/proof.ts'
import { drawCodes, hashCode } from './codes.ts'
import { recover } from './recover.ts'
import { countCodesLeft, replaceCodes } from './store.ts'
import { codesPage, newCodesPage, recoverPage } from './views.tsx'

/** Recovery codes: making them, and getting in with one. */
export function recoveryRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/recover',
    answer(forum, () => ({ json: {}, page: recoverPage(blankForm(forum.world.id())) })),
  )
  router.post(
    '/recover',
    answer(
      forum,
      async (ask) => {
        const opened = await recover(ask)
        const member = await ownJson(forum, opened.member)
        return { json: { member }, to: afterSignIn(ask, opened) }
      },
      formAgain((_ask, state) => recoverPage(state)),
    ),
  )
  router.get('/me/recovery-codes', answer(forum, showCodes))
  router.post('/me/recovery-codes', answer(forum, makeCodes, formAgain(codesForm)))
  return router
}

async function showCodes(ask: Ask) {
  const { id } = ask.member()
  const left = await countCodesLeft(ask.forum.reader, id)
  return { json: { left: left ?? 0 }, page: await codesForm(ask, blankForm(ask.forum.world.id())) }
}

async function codesForm(ask: Ask, state: FormState): Promise<Page> {
  const { self, forum } = ask
  return codesPage({
    state,
    left: self ? await countCodesLeft(forum.reader, self.id) : null,
    asksPassphrase: !(await isFresh(ask)),
    next: nextPath(ask),
    newcomer: self && ask.query('welcome') !== null ? self : null,
  })
}

async function makeCodes(ask: Ask) {
  const { forum } = ask
  const { id, handle } = ask.member()
  await forum.rates.take('account', id)
  await proveItIsThem(ask)
  const codes = drawCodes(forum.world)
  const hashes = codes.map(hashCode)
  await forum.writer.transact((tx) => replaceCodes(tx, id, hashes))
  const page = newCodesPage({ codes, handle, community: ask.community.name, next: nextPath(ask) })
  return { status: 201, json: { codes }, page }
}
