import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import type { Ask } from '../../request/ask.ts'
import { answer } from '../../request/answer.tsx'
import { findParty } from '../../request/party.ts'
import { averageWait } from '../approvals/average-wait.ts'
import { findAgreement } from '../community/agreement-store.ts'
import { nextPath } from '../sessions/next.ts'
import { join } from './join.ts'
import { doorsPage, joinPage, type JoinProps } from './views.tsx'
import { waitingPage } from './waiting-view.tsx'

/** Joining, and what somebody reads who waits to be let in. */
export function joinRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/join',
    answer(forum, async (ask) => {
      const { joining, questions } = ask.community
      const json = { joining, questions: joining === 'approval' ? questions : [] }
      if (ask.self) return { json, to: paths.home() }
      const state = blankForm(forum.world.id(), { inviteCode: ask.query('invite') ?? '' })
      return { json, page: doorsPage(await gather(ask, state)) }
    }),
  )

  router.post(
    '/join',
    answer(
      forum,
      async (ask) => {
        const { publicId, handle } = await join(ask)
        const next = encodeURIComponent(nextPath(ask))
        return {
          status: 201,
          json: { member: { id: publicId, handle } },
          to: `${paths.recoveryCodes()}?welcome=1&next=${next}`,
        }
      },
      formAgain(async (ask, state) => joinPage(await gather(ask, state))),
    ),
  )

  router.get('/waiting', answer(forum, waiting))
  return router
}

async function gather(ask: Ask, state: FormState): Promise<JoinProps> {
  const { community, forum } = ask
  const approval = community.joining === 'approval'
  return {
    state,
    community,
    agreement: await findAgreement(forum.reader),
    averageWaitMs: approval ? await averageWait(forum.reader) : null,
    next: nextPath(ask),
    passkeys: findParty(ask) !== null,
  }
}

async function waiting(ask: Ask) {
  const { handle, status } = ask.member()
  const averageWaitMs = await averageWait(ask.forum.reader)
  const json = { waiting: status === 'waiting', averageWaitSeconds: inSeconds(averageWaitMs) }
  if (status !== 'waiting') return { json, to: paths.home() }
  return { json, page: waitingPage({ handle, averageWaitMs }) }
}

function inSeconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 1000)
}
