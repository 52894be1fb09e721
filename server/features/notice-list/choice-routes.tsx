import { Router } from 'express'
import { noticeChoices, takeBreak } from '../../../shared/forms/notices.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { findBreak } from '../../on-break.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { changeChoices, findChoices, setBreak } from '../notices/choices.ts'
import { findZone, keepZone } from '../notices/zone.ts'
import { momentOf } from '../rota/local-time.ts'
import { choicesPage } from './choice-view.tsx'

/** Which notices one wants, and taking a break from all of them. */
export function noticeChoiceRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/me/notices',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      const choices = await findChoices(forum.reader, id)
      const until = await findBreak(forum.reader, id, forum.world.now())
      const json = { choices, breakUntil: until === null ? null : new Date(until).toISOString() }
      return { json, page: await page(ask, blankForm(forum.world.id())) }
    }),
  )
  router.put('/me/notices', answer(forum, choose))
  router.put('/me/break', answer(forum, begin, formAgain(page)))
  router.delete('/me/break', answer(forum, end))
  return router
}

async function page(ask: Ask, state: FormState) {
  const { reader, world } = ask.forum
  const { id } = ask.member()
  const until = await findBreak(reader, id, world.now())
  const saved = ask.query('saved') !== null
  return choicesPage({ choices: await findChoices(reader, id), until, state, saved })
}

async function choose(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  const changes = ask.form(noticeChoices)
  await forum.rates.take('account', id)
  await forum.writer.transact((tx) => changeChoices(tx, id, changes, forum.world.now()))
  return {
    json: { choices: await findChoices(forum.reader, id) },
    to: `${paths.noticeChoices()}?saved`,
  }
}

const dayMs = 86_400_000

async function begin(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  const { until: day, timeZone = await findZone(forum.reader, id) } = ask.form(takeBreak)
  await forum.rates.take('account', id)
  const until = momentOf(timeZone, Date.parse(`${day}T00:00:00Z`))
  const now = forum.world.now()
  if (until <= now || until > now + limits.breakDays * dayMs) {
    throw new Invalid([{ field: 'until', word: 'notice.breakDay' }])
  }
  await forum.writer.transact(async (tx) => {
    await setBreak(tx, id, until)
    await keepZone(tx, id, timeZone)
  })
  return { json: { until: new Date(until).toISOString() }, to: paths.home() }
}

async function end(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  await forum.rates.take('account', id)
  await forum.writer.transact((tx) => setBreak(tx, id, null))
  return { to: paths.home() }
}
