/** `promote` and `demote`. */
import { Argument, type Command } from 'commander'
import { type Role, roles } from '../../../shared/vocabulary.ts'
import { takeStrayHatsOff } from '../../features/clinicians/hats.ts'
import { endClinician, grantClinician } from '../../features/clinicians/role.ts'
import { giveRole, listRoles, takeRole } from '../../features/members/role-store.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'
import { memberNamed } from './member.ts'

export function addRoles(program: Command, shell: Shell): void {
  const role = () => new Argument('<role>').choices(roles)
  program
    .command('promote')
    .argument('<handle>')
    .addArgument(role())
    .description('gives a member a role, in force at once')
    .action((handle: string, name: Role) => setRole(shell, handle, name, true))
  program
    .command('demote')
    .argument('<handle>')
    .addArgument(role())
    .description('takes a role from a member; a community keeps its last owner')
    .action((handle: string, name: Role) => setRole(shell, handle, name, false))
}

async function setRole(shell: Shell, handle: string, role: Role, on: boolean): Promise<void> {
  await withForum(shell, async (forum) => {
    const member = await memberNamed(forum, handle)
    const now = forum.world.now()
    await forum.writer.transact(async (tx) => {
      if (role !== 'clinician') return (on ? giveRole : takeRole)(tx, member.id, role, now)
      const change = on ? grantClinician : endClinician
      return change(tx, { member: member.id, through: 'operator', now })
    })
    await takeStrayHatsOff(forum, now)
    const held = await listRoles(forum.reader, member.id)
    shell.print(`${member.handle}: ${held.length > 0 ? held.join(', ') : 'no roles'}`)
  })
}
