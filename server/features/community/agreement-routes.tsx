import { Router } from 'express'
import { agreementAccepted, agreementForm } from '../../../shared/forms/community.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import {
  acceptAgreement,
  type Agreement,
  createAgreement,
  findAccepted,
  findAgreement,
  listAgreementVersions,
  renderAgreement,
} from './agreement-store.ts'
import { agreementEditPage, agreementPage } from './agreement-views.tsx'
import { versionIn } from '../../html/versions.tsx'

/** The agreement: read by everybody, changed by the owner, said yes to by each member. */
export function agreementRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/agreement', answer(forum, showAgreement))
  router.put(
    '/agreement',
    answer(
      forum,
      changeAgreement,
      formAgain((_ask, state) => agreementEditPage(state)),
    ),
  )
  router.put('/agreement/accepted', answer(forum, sayYes))
  router.get('/agreement/:version', answer(forum, showEarlier))
  router.get('/community/agreement', answer(forum, showEditForm))
  return router
}

async function showAgreement(ask: Ask) {
  const { reader } = ask.forum
  const agreement = await findAgreement(reader)
  const accepted = ask.self ? await findAccepted(reader, ask.self.id) : null
  const versions = await listAgreementVersions(reader)
  return {
    json: { agreement: agreement && agreementJson(agreement), accepted },
    page: agreementPage({
      agreement,
      versions,
      accepted,
      member: ask.self !== null,
      owner: ask.viewer.has('owner'),
      key: ask.forum.world.id(),
    }),
  }
}

async function showEarlier(ask: Ask) {
  const { reader } = ask.forum
  const number = versionIn(ask)
  const agreement = number === null ? null : await findAgreement(reader, number)
  if (!agreement) throw new NotFound()
  const versions = await listAgreementVersions(reader)
  return {
    json: { agreement: agreementJson(agreement) },
    page: agreementPage({
      agreement,
      versions,
      accepted: null,
      member: false,
      owner: false,
      key: '',
    }),
  }
}

function agreementJson({ createdAt, ...rest }: Agreement) {
  return { ...rest, createdAt: new Date(createdAt).toISOString() }
}

async function showEditForm(ask: Ask) {
  asOwner(ask)
  const agreement = await findAgreement(ask.forum.reader)
  const typed = { body: agreement?.body ?? '', basedOn: String(agreement?.version ?? 0) }
  return {
    json: { agreement: agreement && agreementJson(agreement) },
    page: agreementEditPage(blankForm(ask.forum.world.id(), typed)),
  }
}

async function changeAgreement(ask: Ask) {
  const self = asOwner(ask)
  const { forum } = ask
  await forum.rates.take('account', self.id)
  const { body, basedOn } = ask.form(agreementForm)
  const html = await renderAgreement(forum.markdown, body)
  const now = forum.world.now()
  const version = await forum.writer.transact(async (tx) => {
    const made = await createAgreement(tx, { body, html, now }, basedOn)
    // Whoever writes it has read it.
    await acceptAgreement(tx, self.id, made, now)
    return made
  })
  const agreement = await findAgreement(forum.reader, version)
  return { json: { agreement: agreement && agreementJson(agreement) }, to: paths.agreement() }
}

async function sayYes(ask: Ask) {
  const self = ask.member()
  const { version } = ask.form(agreementAccepted)
  const now = ask.forum.world.now()
  await ask.forum.writer.transact((tx) => acceptAgreement(tx, self.id, version, now))
  return { to: paths.agreement() }
}
