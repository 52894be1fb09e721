import { Router } from 'express'
import { policyForm, policySeen } from '../../../shared/forms/crisis-policy.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer, localPath } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { versionIn } from '../../html/versions.tsx'
import {
  createPolicy,
  findPolicy,
  findUnseenPolicy,
  hasNewPolicy,
  listPolicyVersions,
  notePolicySeen,
  type Policy,
} from './store.ts'
import { policyEditPage, policyPage } from './views.tsx'

/** The crisis policy: read by everybody, changed by the owner, shown to each member once. */
export function crisisPolicyRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/crisis-policy', answer(forum, show))
  router.put(
    '/crisis-policy',
    answer(
      forum,
      change,
      formAgain((_ask, state) => policyEditPage(state)),
    ),
  )
  router.put('/crisis-policy/seen', answer(forum, noteSeen))
  router.get('/crisis-policy/:version', answer(forum, showEarlier))
  router.get('/community/crisis-policy', answer(forum, showEditForm))
  return router
}

function policyJson({ createdAt, ...policy }: Policy) {
  return { ...policy, createdAt: new Date(createdAt).toISOString() }
}

async function show(ask: Ask) {
  const { reader, world } = ask.forum
  const policy = await findPolicy(reader)
  const { self } = ask
  const asks =
    self !== null &&
    ((await findUnseenPolicy(reader, self.id)) !== null || (await hasNewPolicy(reader, self.id)))
  return {
    json: { policy: policy && policyJson(policy) },
    page: policyPage({
      policy,
      versions: await listPolicyVersions(reader),
      seenKey: asks ? world.id() : null,
      owner: ask.viewer.has('owner'),
    }),
  }
}

async function showEarlier(ask: Ask) {
  const { reader } = ask.forum
  const number = versionIn(ask)
  const policy = number === null ? null : await findPolicy(reader, number)
  if (!policy) throw new NotFound()
  const versions = await listPolicyVersions(reader)
  return {
    json: { policy: policyJson(policy) },
    page: policyPage({ policy, versions, seenKey: null, owner: false }),
  }
}

async function showEditForm(ask: Ask) {
  asOwner(ask)
  const policy = await findPolicy(ask.forum.reader)
  const { can, never, must, version } = policy ?? { can: '', never: '', must: '', version: 0 }
  const typed = { can, never, must, basedOn: String(version) }
  return {
    json: { policy: policy && policyJson(policy) },
    page: policyEditPage(blankForm(ask.forum.world.id(), typed)),
  }
}

async function change(ask: Ask) {
  const self = asOwner(ask)
  const { forum } = ask
  await forum.rates.take('account', self.id)
  const { basedOn, ...text } = ask.form(policyForm)
  const now = forum.world.now()
  const version = await forum.writer.transact(async (tx) => {
    const made = await createPolicy(tx, { ...text, now }, basedOn)
    // Whoever writes it has read it.
    await notePolicySeen(tx, { member: self.id, version: made, now })
    return made
  })
  const policy = await findPolicy(forum.reader, version)
  return { json: { policy: policy && policyJson(policy) }, to: paths.crisisPolicy() }
}

async function noteSeen(ask: Ask) {
  const self = ask.member()
  const { version, back } = ask.form(policySeen)
  const now = ask.forum.world.now()
  await ask.forum.writer.transact((tx) => notePolicySeen(tx, { member: self.id, version, now }))
  return { to: back === '' ? paths.crisisPolicy() : localPath(back) }
}
