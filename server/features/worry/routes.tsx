import { Router } from 'express'
import { checkInAnswer, checkInsWelcome } from '../../../shared/forms/worry.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { mayTakePart } from '../../permissions/conversation.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember } from '../../visibility/member-scope.ts'
import { findPost, listWriters } from '../../visibility/post-scope.ts'
import { nameOf } from '../posts/byline.ts'
import { askAfterMembers } from './ask-after.ts'
import { checkInsPage } from './check-ins-view.tsx'
import { closeCheckIns, findCheckIn, hasRefused, setRefused, wishCheckIn } from './store.ts'
import { worryPage } from './views.tsx'

/** Being worried about somebody, and being asked because somebody is. */
export function worryRoutes(forum: Forum): Router {
  forum.jobs.add('ask after members', (now) => askAfterMembers(forum, now))
  const router = Router()
  router.get(
    '/worry',
    answer(forum, () => ({ json: {}, page: worryPage(null) })),
  )
  for (const [path, find] of [
    ['/m/:handle/worry', findNamed],
    ['/p/:id/worry', findWriter],
  ] as const) {
    router.get(
      path,
      answer(forum, (ask) => show(ask, find)),
    )
    router.post(
      path,
      answer(forum, (ask) => wish(ask, find)),
    )
  }
  router.get('/me/check-ins', answer(forum, showOwn))
  router.put('/me/check-ins', answer(forum, setWelcome))
  router.post('/me/check-ins/:id', answer(forum, answerOne))
  return router
}

interface Person {
  /** Internal id of whom somebody is worried about; never shown. Null when nobody can be asked. */
  member: number | null
  name: string
  action: string
  back: string
}

type Find = (ask: Ask) => Promise<Person | null>

async function findNamed(ask: Ask): Promise<Person | null> {
  const member = await findMember(ask.forum.reader, ask.viewer, ask.param('handle'))
  if (!member) return null
  const { id, handle } = member
  return { member: id, name: handle, action: paths.worryMember(handle), back: paths.member(handle) }
}

async function findWriter(ask: Ask): Promise<Person | null> {
  const { reader } = ask.forum
  const post = await findPost(reader, ask.viewer, ask.param('id'))
  if (!post) return null
  const isHere = post.by.kind === 'member' || post.by.kind === 'alias'
  const writer = isHere ? (await listWriters(reader, [post.id])).get(post.id) : undefined
  return {
    member: writer?.authorId ?? null,
    name: nameOf(post.by),
    action: paths.worryPost(post.publicId),
    back: paths.postInConversation(post.publicId),
  }
}

async function personOf(ask: Ask, find: Find): Promise<{ self: number; person: Person }> {
  const { id: self } = ask.member()
  const person = await find(ask)
  if (!person) throw new NotFound()
  if (!mayTakePart(ask.viewer)) throw new Forbidden('post.onlyMembers')
  if (person.member === self) throw new Forbidden('worry.self')
  return { self, person }
}

async function show(ask: Ask, find: Find) {
  const { person } = await personOf(ask, find)
  const { name, action, back } = person
  const sent = ask.query('sent') !== null
  const state = blankForm(ask.forum.world.id())
  return { json: { name }, page: worryPage({ name, action, back, sent, state }) }
}

async function wish(ask: Ask, find: Find) {
  const { self, person } = await personOf(ask, find)
  const { forum } = ask
  await forum.rates.take('worry', self)
  const member = person.member ?? self
  await forum.writer.transact((tx) => wishCheckIn(tx, { member, asker: self }))
  return { json: { passedOn: true }, to: `${person.action}?sent=1` }
}

async function showOwn(ask: Ask) {
  const { id } = ask.member()
  const { reader, world } = ask.forum
  const question = await findCheckIn(reader, id)
  const refused = await hasRefused(reader, id)
  const asked = question && {
    id: question.publicId,
    askedAt: new Date(question.askedAt).toISOString(),
  }
  return {
    json: { question: asked, welcome: !refused },
    page: checkInsPage({
      question,
      refused,
      answered: ask.query('answered'),
      state: blankForm(world.id()),
    }),
  }
}

async function answerOne(ask: Ask) {
  const { id } = ask.member()
  const { forum } = ask
  const question = await findCheckIn(forum.reader, id)
  if (question?.publicId !== ask.param('id')) throw new NotFound()
  const { answer: given } = ask.form(checkInAnswer)
  const now = forum.world.now()
  await forum.writer.transact(async (tx) => {
    await closeCheckIns(tx, id, now)
    if (given === 'never') await setRefused(tx, { member: id, refused: true, now })
  })
  return { to: `${paths.myCheckIns()}?answered=${given}` }
}

async function setWelcome(ask: Ask) {
  const { id } = ask.member()
  const { forum } = ask
  await forum.rates.take('account', id)
  const { welcome } = ask.form(checkInsWelcome)
  const now = forum.world.now()
  await forum.writer.transact(async (tx) => {
    if (!welcome) await closeCheckIns(tx, id, now)
    await setRefused(tx, { member: id, refused: !welcome, now })
  })
  return { to: paths.myCheckIns() }
}
