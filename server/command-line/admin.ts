/** `npm run admin -- …`: looking after a forum without a browser. */
import { addBounce } from './admin/bounce.ts'
import { addCheck } from './admin/check.ts'
import { addCopyKey } from './admin/copy-key.ts'
import { addMembers } from './admin/members.ts'
import { addPassphrases } from './admin/passphrases.ts'
import { addReRender } from './admin/re-render.ts'
import { addRoles } from './admin/roles.ts'
import { addSettings } from './admin/settings.ts'
import { addSetUp } from './admin/set-up.ts'
import { newProgram, runProgram } from './parse.ts'
import { realShell, type Shell } from './shell.ts'

const parts = [
  addSetUp,
  addPassphrases,
  addMembers,
  addRoles,
  addReRender,
  addBounce,
  addCheck,
  addCopyKey,
  addSettings,
]

/** @throws BadCommand for a mistake in the arguments */
export async function admin(args: string[], shell: Shell = realShell): Promise<void> {
  const program = newProgram('admin', 'Looks after a forum, also while it is running.', shell)
  for (const add of parts) add(program, shell)
  await runProgram(program, args, shell)
}
