/** Who runs the forum and how to reach them, and what the law commonly asks of them. */
import { Router } from 'express'
import { lawForm } from '../../../shared/forms/community.ts'
import { paths } from '../../../shared/paths.ts'
import { writeCommunity } from '../../community.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { presenceOf } from '../hours/presence.tsx'
import { findHere } from '../rota/here.tsx'
import { aboutPage } from './about-page.tsx'
import { checkedNow, listLawPoints } from './law.ts'
import { lawPage } from './law-page.tsx'

export function aboutRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/about', answer(forum, showAbout))
  router.get('/community/law', answer(forum, showLaw))
  router.put('/community/law', answer(forum, changeLaw))
  return router
}

async function showAbout(ask: Ask) {
  const { community, forum } = ask
  const { name, description, runBy, contact, authorities, languages } = community
  const presence = presenceOf(community, forum.world.now())
  const hours = presence && { from: presence.from, until: presence.until, zone: presence.zone }
  return {
    json: { name, description, runBy, contact, authorities, languages, hours },
    page: aboutPage(community, await findHere(ask)),
  }
}

async function showLaw(ask: Ask) {
  asOwner(ask)
  const points = await listLawPoints(ask.forum.reader, ask.community)
  const saved = ask.query('saved') !== null
  return { json: { points }, page: lawPage(points, blankForm(ask.forum.world.id()), saved) }
}

async function changeLaw(ask: Ask) {
  const self = asOwner(ask)
  const { forum, community } = ask
  await forum.rates.take('account', self.id)
  const { done } = ask.form(lawForm)
  const today = new Date(forum.world.now()).toISOString().slice(0, 10)
  const lawChecked = checkedNow(community.lawChecked, done, today)
  await forum.writer.transact((tx) => writeCommunity(tx, { lawChecked }))
  const points = await listLawPoints(forum.reader, { ...community, lawChecked })
  return { json: { points }, to: `${paths.law()}?saved=1` }
}
