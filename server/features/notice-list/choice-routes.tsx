import { Router } from 'express'
import { noticeChoices, noticeHours, takeBreak } from '../../../shared/forms/notices.ts'
import { sentWays } from '../../../shared/notices.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { momentOf } from '../../local-time.ts'
import { findBreak } from '../../on-break.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listContactPoints } from '../contact-points/store.ts'
import { changeChoices, findChoices, setBreak } from '../notices/choices.ts'
import {
  findNoticeHours,
  minutesOf,
  type NoticeHours,
  setNoticeHours,
  timeOfDay,
} from '../notices/hours.ts'
import { findZone, keepZone } from '../notices/zone.ts'
import { findMailStop } from '../notice-mail/stop.ts'
import { choicesPage } from './choice-view.tsx'
import type { MailAddress } from './mail-to-view.tsx'

/** Which notices one wants and how, quiet hours, and taking a break from all of them. */
export function noticeChoiceRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/me/notices',
    answer(forum, async (ask) => {
      const json = await choicesJson(ask)
      return { json, page: await page(ask, blankForm(forum.world.id())) }
    }),
  )
  router.put('/me/notices', answer(forum, choose))
  router.put('/me/notice-hours', answer(forum, keepHours, formAgain(page)))
  router.put('/me/break', answer(forum, begin, formAgain(page)))
  router.delete('/me/break', answer(forum, end))
  return router
}

async function choicesJson(ask: Ask) {
  const { reader, world } = ask.forum
  const { id } = ask.member()
  const until = await findBreak(reader, id, world.now())
  const stop = await findMailStop(reader, id)
  return {
    mailStopped: stop?.why ?? null,
    mailTo: (await findMailAddress(ask)).hint,
    choices: await findChoices(reader, id),
    hours: hoursJson(await findNoticeHours(reader, id)),
    breakUntil: until === null ? null : new Date(until).toISOString(),
  }
}

async function findMailAddress(ask: Ask): Promise<MailAddress> {
  const { reader, keys } = ask.forum
  const points = await listContactPoints(reader, keys, ask.member().id)
  const kept = points.filter(({ confirmed, mail }) => confirmed && mail)
  return { hint: kept.find(({ letters }) => letters)?.hint ?? null, isAny: kept.length > 0 }
}

function hoursJson({ quietFrom, quietTo, ...rest }: NoticeHours) {
  return { quietFrom: timeOfDay(quietFrom) || null, quietTo: timeOfDay(quietTo) || null, ...rest }
}

async function page(ask: Ask, state: FormState) {
  const { reader, world, delivery, mail } = ask.forum
  const { id } = ask.member()
  const choices = await findChoices(reader, id)
  const open = await delivery.waysOf(id)
  return choicesPage({
    choices,
    // What is on can be switched off, whatever stands in its way at the moment.
    ways: sentWays.filter((way) => open.includes(way) || choices[way].length > 0),
    stop: await findMailStop(reader, id),
    hours: await findNoticeHours(reader, id),
    until: await findBreak(reader, id, world.now()),
    mailTo: mail.canSend ? await findMailAddress(ask) : null,
    state,
    saved: ask.query('saved') !== null,
  })
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

async function keepHours(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  const form = ask.form(noticeHours)
  const { digestHour, timeZone = await findZone(forum.reader, id) } = form
  await forum.rates.take('account', id)
  const quiet = { quietFrom: minutesOf(form.quietFrom), quietTo: minutesOf(form.quietTo) }
  if ((quiet.quietFrom === null) !== (quiet.quietTo === null)) {
    const field = quiet.quietFrom === null ? 'quietFrom' : 'quietTo'
    throw new Invalid([{ field, word: 'notice.timeOfDay' }])
  }
  const hours = { ...quiet, digestHour, timeZone }
  await forum.writer.transact((tx) => setNoticeHours(tx, id, hours, forum.world.now()))
  return {
    json: { hours: hoursJson(await findNoticeHours(forum.reader, id)) },
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
    await setBreak(tx, id, until, now)
    await keepZone(tx, id, timeZone)
  })
  return { json: { until: new Date(until).toISOString() }, to: paths.home() }
}

async function end(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  await forum.rates.take('account', id)
  await forum.writer.transact((tx) => setBreak(tx, id, null, forum.world.now()))
  return { to: paths.home() }
}
