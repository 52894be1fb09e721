/** The member's own page: where everything of theirs is, and how the forum looks to them. */
import { Router } from 'express'
import { lookForm } from '../../../shared/forms/you.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { countUnreadNotices } from '../../visibility/notice-scope.ts'
import { caseOffices } from '../../visibility/recusal.ts'
import { ownJson } from '../members/find-member.ts'
import { checkOffered } from './language-routes.ts'
import { youPage } from './views.tsx'

export function youRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/me',
    answer(forum, async (ask) => {
      const self = ask.member()
      const unread = await countUnreadNotices(forum, ask.viewer)
      const json = { member: await ownJson(forum, self), unread }
      const isClinician = ask.viewer.has('clinician')
      const inOffice = caseOffices.some((office) => ask.viewer.has(office))
      const state = blankForm(forum.world.id())
      const page = youPage({ state, self, isClinician, inOffice })
      return { json, page }
    }),
  )
  router.put('/me/look', answer(forum, changeLook))
  return router
}

async function changeLook(ask: Ask) {
  const { forum } = ask
  const { id, ...self } = ask.member()
  await forum.rates.take('account', id)
  const given = ask.form(lookForm)
  const { theme = self.theme, shortcuts = self.shortcuts } = given
  const language = given.language ?? self.language ?? 'device'
  if (language !== 'device') checkOffered(forum.config, language)
  await forum.writer.transact(async (tx) => {
    await tx
      .updateTable('member')
      .set({
        theme,
        shortcuts: shortcuts ? 1 : 0,
        language: language === 'device' ? null : language,
      })
      .where('id', '=', id)
      .execute()
  })
  return { json: { theme, shortcuts, language }, to: `${paths.me()}#look` }
}
