import { Router } from 'express'
import { profileForm } from '../../../shared/forms/profile.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { checkMayWrite } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { foreignCursor } from '../../request/place.ts'
import { listByAuthor } from '../../visibility/author-scope.ts'
import { findMember, type VisibleMember } from '../../visibility/member-scope.ts'
import { listHeadings } from '../../visibility/thread-rows.ts'
import { listCircles } from '../circles/store.ts'
import { cardJson, findCard } from '../clinicians/card.ts'
import { findMuted } from '../mutes/store.ts'
import { checkAudience } from '../posts/audience-choice.ts'
import { itemJson } from '../posts/json.ts'
import { whyNotVouch } from '../vouching/may-vouch.ts'
import { listVouchedBy } from '../vouching/store.ts'
import { changeProfile, findOwnProfile, listOpenRoles, type OpenRole } from './store.ts'
import { memberPage, type ProfileForm, profilePage } from './views.tsx'
import { inLanguage } from '../../words/index.ts'

/** Members' pages, and changing one's own. */
export function profileRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/m/:handle', answer(forum, showMember))
  router.get('/me/profile', answer(forum, showForm))
  router.put('/me/profile', answer(forum, change, formAgain(formPage)))
  return router
}

async function showMember(ask: Ask) {
  const { reader, cursors } = ask.forum
  const member = await findMember(reader, ask.viewer, ask.param('handle'))
  if (!member) throw new NotFound()
  const after = ask.query('after')
  const place = after === null ? null : cursors.open('posts', after)
  if (after !== null && place?.[0] !== member.id) throw foreignCursor()
  const from = place && { createdAt: place[1], id: place[2] }
  const found = await listByAuthor(reader, ask.viewer, member.id, from, limits.rowsPerPage)
  const roles = await listOpenRoles(reader, member.id)
  const card = await findCard(reader, member.id)
  const { posts } = found
  const next = found.next && cursors.seal('posts', [member.id, found.next.createdAt, found.next.id])
  return {
    json: {
      member: memberJson(member, roles),
      card: cardJson(card),
      posts: posts.map(itemJson),
      next,
    },
    page: memberPage({
      member,
      roles,
      card,
      posts,
      threads: await listHeadings(reader, ask.viewer, posts),
      next,
      isFirst: after === null,
      mine: ask.self?.id === member.id,
      vouches: await vouches(ask, member.id),
      vouchesAsClinician: await vouchesAsClinician(ask, member.id),
      muted: await mutes(ask, member),
      formKey: ask.forum.world.id(),
    }),
  }
}

async function vouches(ask: Ask, member: number): Promise<boolean | null> {
  const { self, forum } = ask
  if (!self || self.id === member || (await whyNotVouch(ask))) return null
  return (await listVouchedBy(forum.reader, 'member', self.id)).includes(member)
}

async function vouchesAsClinician(ask: Ask, member: number): Promise<boolean | null> {
  const { self, forum } = ask
  if (!self || self.id === member || !ask.viewer.has('clinician')) return null
  return (await listVouchedBy(forum.reader, 'clinician', self.id)).includes(member)
}

async function mutes({ self, forum }: Ask, member: VisibleMember): Promise<boolean | null> {
  if (!self || self.id === member.id) return null
  return (await findMuted(forum.reader, self.id, member.handle)) !== null
}

type Known = Pick<VisibleMember, 'publicId' | 'handle' | 'pronouns' | 'about'>

function memberJson({ publicId, handle, pronouns, about }: Known, roles: readonly OpenRole[]) {
  return { id: publicId, handle, pronouns, about, roles }
}

async function ownJson(ask: Ask) {
  const { id, publicId, handle } = ask.member()
  const { audience, ...profile } = await findOwnProfile(ask.forum.reader, id)
  const roles = await listOpenRoles(ask.forum.reader, id)
  return { member: { ...memberJson({ publicId, handle, ...profile }, roles), audience } }
}

async function showForm(ask: Ask) {
  const { pronouns, about } = await findOwnProfile(ask.forum.reader, ask.member().id)
  const state = blankForm(ask.forum.world.id(), { pronouns, about })
  return { json: await ownJson(ask), page: await formPage(ask, state) }
}

async function formPage(ask: Ask, state: FormState): Promise<Page> {
  // Signed out meanwhile: the form stays, so that nothing typed is lost.
  const { self, forum } = ask
  const { pause } = ask.viewer.facts
  const view = { state, mayWrite: pause === null }
  const pageOf = (who: Pick<ProfileForm, 'handle' | 'audience' | 'circles'>) =>
    inLanguage(ask.language, () => profilePage({ ...view, ...who }))
  if (!self) return pageOf({ handle: '', audience: 'members', circles: [] })
  const { audience } = await findOwnProfile(forum.reader, self.id)
  const circles = await listCircles(forum.reader, self.id)
  return pageOf({ handle: self.handle, audience, circles })
}

async function change(ask: Ask) {
  const { forum } = ask
  const { id, handle } = ask.member()
  const { audience, ...form } = ask.form(profileForm)
  // What a page says is written; who sees it can be chosen at any time.
  if (ask.viewer.facts.pause && Object.keys(form).length > 0) checkMayWrite(ask.viewer)
  await forum.rates.take('account', id)
  const changes = {
    ...form,
    audience: audience && (await checkAudience(forum.reader, id, audience)),
  }
  await forum.writer.transact((tx) => changeProfile(tx, id, changes))
  return { json: await ownJson(ask), to: paths.member(handle) }
}
