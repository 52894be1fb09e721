/**
 * Notices on one's devices over HTTP:
 *
 * - `GET /me/push` → `{key, devices: […]}`, where `key` is the forum's own, as
 *   `pushManager.subscribe({ applicationServerKey })` takes it.
 * - `POST /me/push` with what `PushSubscription.toJSON()` gives → 201 `{device}`: this session's
 *   device, in place of the one before. With `renewed: true` only where there was one; else 404.
 * - `DELETE /me/push` ends it for this session, `DELETE /me/push/:id` for another.
 * - `POST /me/push/test` → `{outcome}`: sends a note to this device now.
 */
import { Router } from 'express'
import { pushForm } from '../../../shared/forms/push.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { workOutAnew } from '../../delivery/schedule.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { isServiceAddress } from '../../push/address.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { inLanguage } from '../../words/index.ts'
import { coarseDevice, deviceName } from '../sessions/device.ts'
import { carryToDevices, switchOnFirst } from './author.ts'
import { writeNote } from './note.ts'
import {
  countOthers,
  deleteDevice,
  type DeviceRow,
  isKey,
  isKnown,
  listDevices,
  saveDevice,
  sealDevice,
} from './store.ts'
import { pushPage, sayings } from './views.tsx'

export function pushRoutes(forum: Forum): Router {
  carryToDevices(forum)
  const router = Router()
  router.get('/me/push', answer(forum, list))
  router.post('/me/push', answer(forum, add))
  router.delete('/me/push', answer(forum, remove))
  router.post('/me/push/test', answer(forum, test))
  router.delete('/me/push/:id', answer(forum, remove))
  return router
}

async function list(ask: Ask) {
  const { forum } = ask
  const { id, sessionId: here } = ask.member()
  const devices = await listDevices(forum.reader, id)
  const key = forum.push.publicKey
  const said = sayings.find((one) => one === ask.query('said')) ?? null
  const page = pushPage({ devices, here, key, said, formKey: forum.world.id() })
  return { json: { key, devices: devices.map((device) => deviceJson(device, here)) }, page }
}

function deviceJson({ id, device, createdAt, ended }: DeviceRow, here: string) {
  const since = new Date(createdAt).toISOString()
  return {
    id,
    device: inLanguage('en', () => deviceName(device)),
    createdAt: since,
    current: id === here,
    ended,
  }
}

async function add(ask: Ask) {
  const { forum } = ask
  const { id: member, sessionId, tokenHash: sessionHash } = ask.member()
  const { endpoint: address, keys, renewed } = ask.form(pushForm)
  await forum.rates.take('account', member)
  if (!isServiceAddress(address, forum.config.testMode) || !isKey(keys.p256dh)) {
    throw new Invalid([], 'push.wrong')
  }
  const sealed = sealDevice(forum, { address, ...keys })
  const now = forum.world.now()
  await forum.writer.transact(async (tx) => {
    if (renewed && !(await isKnown(tx, sessionHash))) throw new NotFound()
    if ((await countOthers(tx, member, sessionHash)) >= limits.pushDevices) {
      const values = { max: limits.pushDevices }
      throw new Invalid([{ field: '', word: 'push.tooMany', values }])
    }
    await saveDevice(tx, { member, sessionHash, ...sealed, now })
    await switchOnFirst(tx, member, now)
    // What waited for a device has one now.
    await workOutAnew(tx, member)
  })
  const device = coarseDevice(ask.userAgent)
  const row = { id: sessionId, device, createdAt: now, ended: false }
  return { status: 201, json: { device: deviceJson(row, sessionId) }, to: said('on') }
}

async function remove(ask: Ask) {
  const { forum, req } = ask
  const { id, sessionId } = ask.member()
  await forum.rates.take('account', id)
  const session = req.params.id === undefined ? sessionId : ask.param('id')
  const removed = await forum.writer.transact((tx) => deleteDevice(tx, id, session))
  if (!removed) throw new NotFound()
  return { to: said('off') }
}

async function test(ask: Ask) {
  const { forum, community } = ask
  const { id, tokenHash } = ask.member()
  await forum.rates.take('pushTest', id)
  const note = inLanguage(ask.language, () => writeNote(community.name))
  const outcome = await forum.push.send(tokenHash, note)
  if (!outcome) throw new Invalid([], 'push.notHere')
  return { json: { outcome: outcome.kind }, to: said(outcome.kind) }
}

function said(what: (typeof sayings)[number]): string {
  return `${paths.myPush()}?said=${what}`
}
