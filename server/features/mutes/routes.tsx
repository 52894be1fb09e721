import { Router } from 'express'
import { mutedAlias } from '../../../shared/forms/mutes.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember } from '../../visibility/member-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { listThreadsByIds } from '../../visibility/thread-scope.ts'
import { foldedJson, listFolded } from './list-folded.ts'
import { checkRoom, hideOf, muteOf } from './set.ts'
import { findMuted, listMutedAliases, setAliasMute, setMute } from './store.ts'
import { mutesPage } from './views.tsx'

/** Folding people and posts for oneself, and seeing what one has folded. */
export function muteRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/mutes', answer(forum, show))
  router.delete('/me/mutes', answer(forum, endAlias))
  for (const [method, on] of [
    ['put', true],
    ['delete', false],
  ] as const) {
    router[method](
      '/m/:handle/mute',
      answer(forum, (ask) => muteMember(ask, on)),
    )
    router[method](
      '/p/:id/mute',
      answer(forum, (ask) => foldBy(ask, on, (post) => muteOf(forum.reader, post))),
    )
    router[method](
      '/p/:id/hidden',
      answer(forum, (ask) => foldBy(ask, on, ({ id }) => hideOf(id))),
    )
  }
  return router
}

async function show(ask: Ask) {
  const { id } = ask.member()
  const folded = await listFolded(ask.forum.reader, ask.viewer, id)
  return { json: foldedJson(folded), page: mutesPage(folded) }
}

async function muteMember(ask: Ask, on: boolean) {
  const { forum } = ask
  const { id } = ask.member()
  await forum.rates.take('account', id)
  const handle = ask.param('handle')
  // One's own list is one's own: somebody already on it is found there, seen or not.
  const known = await findMuted(forum.reader, id, handle)
  const seen = on ? await findMember(forum.reader, ask.viewer, handle) : null
  const muted = known ?? seen?.id ?? null
  if (muted === null) throw new NotFound()
  if (muted === id) throw new Invalid([{ field: 'handle', word: 'mute.self' }])
  await change(ask, on, (tx, who) => setMute(tx, { ...who, on, muted }))
  return { to: paths.myMutes() }
}

type Work = (tx: Tx, who: { member: number; now: number }, on: boolean) => Promise<void>

async function foldBy(ask: Ask, on: boolean, workOf: (post: VisiblePost) => Work | Promise<Work>) {
  const { id } = ask.member()
  const post = await findPost(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!post) throw new NotFound()
  if (post.mine) throw new Invalid([{ field: '', word: 'mute.self' }])
  await ask.forum.rates.take('account', id)
  await change(ask, on, await workOf(post))
  return { to: on ? paths.postInConversation(post.publicId) : paths.myMutes() }
}

async function endAlias(ask: Ask) {
  const { id } = ask.member()
  const { thread, alias } = ask.form(mutedAlias)
  const { reader } = ask.forum
  const aliases = await listMutedAliases(reader, id)
  const threads = await listThreadsByIds(
    reader,
    ask.viewer,
    aliases.map((one) => one.thread),
  )
  const found = threads.find(({ publicId }) => publicId === thread)
  if (!found) throw new NotFound()
  await change(ask, false, (tx, who) =>
    setAliasMute(tx, { ...who, on: false, thread: found.id, alias }),
  )
  return { to: paths.myMutes() }
}

async function change(ask: Ask, on: boolean, work: Work): Promise<void> {
  const { writer, world } = ask.forum
  const who = { member: ask.member().id, now: world.now() }
  await writer.transact(async (tx) => {
    if (on) await checkRoom(tx, who.member)
    await work(tx, who, on)
  })
}
