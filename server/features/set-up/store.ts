import type { SetUp, WholeSetUp } from '../../../shared/forms/set-up.ts'
import { writeCommunity } from '../../community.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { acceptAgreement, createAgreement, renderAgreement } from '../community/agreement-store.ts'
import { createPolicy } from '../crisis-policy/store.ts'
import { startingTexts } from '../help/starting-texts.ts'
import { createMember } from '../members/create-member.ts'
import { hashPassphrase } from '../members/passphrase.ts'
import { createEdition } from '../rules/store.ts'
import { inLanguage } from '../../words/index.ts'
import { createSpace } from '../spaces/store.ts'
import { setUpDefaults } from './defaults.ts'
import { forgetToken } from './token-store.ts'

export interface Owner {
  id: number
  publicId: string
  handle: string
}

/**
 * Sets the community up: its owner, agreement, spaces and settings, in one transaction. What `wish`
 * leaves out has a default; the rest must have passed `setUpForm`.
 * @throws Conflict when it has been set up before, Invalid for a handle nobody may take.
 */
export async function setUpCommunity(forum: Forum, wish: SetUp): Promise<Owner> {
  const write = await prepareSetUp(forum, wish)
  return forum.writer.transact(write)
}

/** Does what takes time, and returns what is left to do in a transaction. */
export async function prepareSetUp(forum: Forum, wish: SetUp): Promise<(tx: Tx) => Promise<Owner>> {
  const all = fillIn(wish)
  const { rules, crisisPolicy } = startingTexts(all.language)
  const html = await renderAgreement(forum.markdown, all.agreement, 'agreement')
  const passphraseHash = await hashPassphrase(all.passphrase)
  const now = forum.world.now()
  return async (tx) => {
    if (await hasOwner(tx)) throw new Conflict('setUp.again')
    const owner = await createMember(tx, forum, {
      handle: all.handle,
      passphraseHash,
      status: 'active',
      roles: ['owner', 'moderator'],
      probationDays: 0,
      now,
    })
    const version = await createAgreement(tx, { body: all.agreement, html, now })
    await acceptAgreement(tx, owner.id, version, now)
    await createEdition(tx, forum.world, { rules, now })
    await createPolicy(tx, { ...crisisPolicy, now })
    for (const { name, description } of all.spaces) {
      await createSpace(tx, forum.world, { name, description, slug: '', access: 'members', now })
    }
    const { name, description, language, joining, questions, probationDays, crisis } = all
    const settings = { name, description, language, joining, questions, probationDays, crisis }
    await writeCommunity(tx, { ...settings, ready: true })
    await forgetToken(tx)
    return { ...owner, handle: all.handle }
  }
}

function fillIn(wish: SetUp): WholeSetUp {
  const given = Object.entries(wish).filter(([, value]) => value !== undefined)
  const defaults = inLanguage(wish.language ?? 'en', setUpDefaults)
  return { ...defaults, ...Object.fromEntries(given) } as WholeSetUp
}

async function hasOwner(tx: Tx): Promise<boolean> {
  const found = await tx
    .selectFrom('member_role')
    .select('member_id')
    .where('role', '=', 'owner')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
