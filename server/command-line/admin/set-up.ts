/** `set-up`: a community without a browser, with the same defaults as in one. */
import type { Command } from 'commander'
import { setUpForm } from '../../../shared/forms/set-up.ts'
import { setUpCommunity } from '../../features/set-up/store.ts'
import { checked } from '../checked.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'

interface Given {
  name: string
  owner: string
  passphrase?: string
}

export function addSetUp(program: Command, shell: Shell): void {
  program
    .command('set-up')
    .description('sets up a new community; the rest can be changed in the browser')
    .requiredOption('--name <name>', 'what the community is called')
    .requiredOption('--owner <handle>', 'who looks after it')
    .option('--passphrase <words>', 'the owner’s; asked for, or read from input, when left out')
    .action((given: Given) => setUp(shell, given))
}

async function setUp(shell: Shell, given: Given): Promise<void> {
  const passphrase = given.passphrase ?? (await shell.askSecret('Passphrase of the owner: '))
  const wish = checked(setUpForm, { name: given.name, handle: given.owner, passphrase })
  await withForum(
    shell,
    async (forum) => {
      const owner = await setUpCommunity(forum, wish)
      shell.print(`${wish.name} is set up. Its owner is ${owner.handle}. Begin with: npm start`)
    },
    { create: true },
  )
}
