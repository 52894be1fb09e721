import { Router } from 'express'
import { communityForm } from '../../../shared/forms/community.ts'
import { paths } from '../../../shared/paths.ts'
import { type Community, writeCommunity } from '../../community.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOwner, asTeam } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { countWaiting } from '../approvals/store.ts'
import { agreementRoutes } from './agreement-routes.tsx'
import { contactPage, contactTyped } from './contact-page.tsx'
import { crisisEditPage, crisisPage, crisisTyped } from './crisis-views.tsx'
import { roleRoutes } from './role-routes.tsx'
import { communityPage, settingsTyped, teamPage } from './views.tsx'

/** The settings, the agreement, the crisis resources and the offices. */
export function communityRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/community', answer(forum, showCommunity))
  router.put('/community', answer(forum, changeCommunity, formAgain(showFailed)))
  router.get('/community/crisis', answer(forum, showCrisisForm))
  router.get('/crisis', answer(forum, showCrisis))
  router.get('/community/contact', answer(forum, showContactForm))
  router.use(agreementRoutes(forum))
  router.use(roleRoutes(forum))
  return router
}

async function showCommunity(ask: Ask) {
  asTeam(ask)
  const waiting = await countWaiting(ask.forum.reader, ask.viewer)
  if (!ask.viewer.has('owner')) return { json: { waiting }, page: teamPage(waiting) }
  const state = blankForm(ask.forum.world.id(), settingsTyped(ask.community))
  return {
    json: { ...settingsJson(ask.community), waiting },
    page: communityPage({ state, waiting, saved: ask.query('saved') !== null }),
  }
}

async function changeCommunity(ask: Ask) {
  const self = asOwner(ask)
  await ask.forum.rates.take('account', self.id)
  const given = ask.form(communityForm)
  const changes = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Community>
  await ask.forum.writer.transact((tx) => writeCommunity(tx, changes))
  const part = partOf(ask)
  return { json: settingsJson({ ...ask.community, ...changes }), to: `${part}?saved=1` }
}

const parts: Readonly<Record<string, string>> = {
  crisis: paths.crisisSettings(),
  contact: paths.contactSettings(),
}

// Which page the form stood on.
function partOf(ask: Ask): string {
  return parts[ask.typed.part ?? ''] ?? paths.community()
}

function settingsJson({ ready: _ready, ...settings }: Community): Omit<Community, 'ready'> {
  return settings
}

async function showFailed(ask: Ask, state: FormState) {
  if (ask.typed.part === 'crisis') return crisisEditPage({ state, saved: false })
  if (ask.typed.part === 'contact') return contactPage({ state, saved: false })
  const waiting = ask.viewer.has('owner') ? await countWaiting(ask.forum.reader, ask.viewer) : 0
  return communityPage({ state, waiting, saved: false })
}

function showCrisisForm(ask: Ask) {
  asOwner(ask)
  const state = blankForm(ask.forum.world.id(), crisisTyped(ask.community.crisis))
  const page = crisisEditPage({ state, saved: ask.query('saved') !== null })
  return { json: { crisis: ask.community.crisis }, page }
}

function showContactForm(ask: Ask) {
  asOwner(ask)
  const state = blankForm(ask.forum.world.id(), contactTyped(ask.community))
  const page = contactPage({ state, saved: ask.query('saved') !== null })
  return { json: settingsJson(ask.community), page }
}

function showCrisis(ask: Ask) {
  return { json: { crisis: ask.community.crisis }, page: crisisPage(ask.community) }
}
