/** Coming in: what is asked of those who join, and what becomes of it. */
import { joinFormFor } from '../../../shared/forms/join.ts'
import { Invalid } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { acceptAgreement, findAgreement } from '../community/agreement-store.ts'
import { isValidInvitation, useInvitation } from '../invitations/store.ts'
import { createMember } from '../members/create-member.ts'
import { findLetIn, rememberRequest } from '../members/same-request.ts'
import { hashPassphrase } from '../members/passphrase.ts'
import { isTaken } from '../members/taken-handle.ts'
import { openSession } from '../sessions/open-session.ts'
import { keepAnswers } from './store.ts'

/** Somebody who has come in, by this request or by the same one before. */
export interface Joined {
  id: number
  publicId: string
  handle: string
}

/**
 * Lets somebody in, or has them wait, as the community has it; either way they are signed in. The
 * same request again signs into the account it made.
 */
export async function join(ask: Ask): Promise<Joined> {
  const { forum, community } = ask
  await forum.rates.take('handle', ask.network)
  const invitation = community.joining === 'invitation'
  const questions = community.joining === 'approval' ? community.questions : []
  const form = ask.form(joinFormFor({ invitation, questions: questions.length }))
  const agreement = await findAgreement(forum.reader)
  if (form.agreementVersion !== undefined && form.agreementVersion !== (agreement?.version ?? 0)) {
    throw new Invalid([{ field: 'agreement', word: 'join.agreement.changed' }])
  }
  const key = ask.idempotencyKey
  try {
    return await letIn(ask, { form, key, questions, agreement: agreement?.version ?? null })
  } catch (error) {
    // What is in the way may be what this very request made, a moment ago or at the same time.
    const request = { kind: 'join' as const, key }
    const before = error instanceof Invalid ? await findLetIn(forum.reader, request, form) : null
    if (!before) throw error
    return (await openSession(ask, () => Promise.resolve(before))).member
  }
}

interface Asked {
  form: ReturnType<ReturnType<typeof joinFormFor>['parse']>
  key: string | null
  questions: readonly string[]
  agreement: number | null
}

/**
 * A handle is looked at only once an invitation, where one is needed, has been: who has none does
 * not learn which handles are taken.
 */
async function letIn(ask: Ask, { form, key, questions, agreement }: Asked): Promise<Joined> {
  const { forum, community } = ask
  const invitation = community.joining === 'invitation'
  const now = forum.world.now()
  if (invitation && !(await isValidInvitation(forum.reader, form.inviteCode, now))) {
    throw badInvitation()
  }
  if (await isTaken(forum.reader, form.handle)) {
    throw new Invalid([{ field: 'handle', word: 'join.taken' }])
  }
  await forum.rates.take('join', ask.network)
  const passphraseHash = await hashPassphrase(form.passphrase)

  const { member } = await openSession(ask, async (tx) => {
    if (invitation && !(await useInvitation(tx, form.inviteCode, now))) throw badInvitation()
    const made = await createMember(tx, forum, {
      handle: form.handle,
      passphraseHash,
      status: community.joining === 'approval' ? 'waiting' : 'active',
      // Who reads the pages in another language wants mail in it, too.
      language: ask.language === community.language ? null : ask.language,
      probationDays: forum.config.testMode ? 0 : community.probationDays,
      now,
    })
    await keepAnswers(tx, made.id, questions, form.answers)
    if (agreement !== null) await acceptAgreement(tx, made.id, agreement, now)
    await rememberRequest(tx, { kind: 'join', key, memberId: made.id, now })
    return { ...made, handle: form.handle }
  })
  return member
}

function badInvitation(): Invalid {
  return new Invalid([{ field: 'inviteCode', word: 'join.invite.invalid' }])
}
