/** `create-owner` and `reset-passphrase`: ways in for those who are locked out. */
import type { Command } from 'commander'
import { handleField } from '../../../shared/handle.ts'
import { setPassphrase } from '../../features/members/change-passphrase.ts'
import { createMember } from '../../features/members/create-member.ts'
import { findByHandle } from '../../features/members/find-member.ts'
import { hashPassphrase } from '../../features/members/passphrase.ts'
import { endSessions } from '../../features/sessions/store.ts'
import type { Forum } from '../../forum.ts'
import { BadCommand } from '../bad-command.ts'
import { checked } from '../checked.ts'
import { randomPassphrase } from '../random-passphrase.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'
import { memberNamed } from './member.ts'

export function addPassphrases(program: Command, shell: Shell): void {
  program
    .command('create-owner')
    .argument('<handle>')
    .description('adds a member who is an owner, and prints their passphrase once')
    .action((handle: string) => withForum(shell, (forum) => createOwner(forum, handle, shell)))
  program
    .command('reset-passphrase')
    .argument('<handle>')
    .description('gives a member a new passphrase, printed once, and ends their sessions')
    .action((handle: string) => withForum(shell, (forum) => resetPassphrase(forum, handle, shell)))
}

async function createOwner(forum: Forum, typed: string, shell: Shell): Promise<void> {
  const handle = checked(handleField, typed)
  const community = await forum.community.at(await forum.viewers.version())
  if (!community.ready) {
    throw new BadCommand('This community is not set up yet. Use: npm run admin -- set-up --help')
  }
  if (await findByHandle(forum.reader, handle)) {
    throw new BadCommand(`${handle} is here already. Use: npm run admin -- promote ${handle} owner`)
  }
  const passphrase = randomPassphrase()
  const passphraseHash = await hashPassphrase(passphrase)
  await forum.writer.transact((tx) =>
    createMember(tx, forum, {
      handle,
      passphraseHash,
      status: 'active',
      roles: ['owner'],
      probationDays: 0,
      now: forum.world.now(),
    }),
  )
  shell.print(`${handle} is an owner now. Their passphrase, shown this once:\n${passphrase}`)
}

async function resetPassphrase(forum: Forum, handle: string, shell: Shell): Promise<void> {
  const member = await memberNamed(forum, handle)
  const passphrase = randomPassphrase()
  const hash = await hashPassphrase(passphrase)
  const ended = await forum.writer.transact(async (tx) => {
    await setPassphrase(tx, member.id, hash)
    return (await endSessions(tx, member.id)).length
  })
  shell.print(
    `${member.handle} has a new passphrase. Sessions ended: ${ended}. Passkeys and recovery codes ` +
      `still work. The passphrase, shown this once:\n${passphrase}`,
  )
}
