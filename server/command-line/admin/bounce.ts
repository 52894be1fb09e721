/** `bounce`: what to do with mail that came back. */
import type { Command } from 'commander'
import { stopMail } from '../../features/notice-mail/stop.ts'
import { addressOf } from '../../features/notice-mail/unsubscribe-token.ts'
import { BadCommand } from '../bad-command.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'

export function addBounce(program: Command, shell: Shell): void {
  program
    .command('bounce')
    .argument('<mail>', 'the mail that came back, or only the link out of it')
    .description('mails no more notices to the address that a mail came back from')
    .action((mail: string) =>
      withForum(shell, async (forum) => {
        // Whose address it is shows neither in the mail nor here.
        const [, token] = /\/unsubscribe\/([\w-]+)/.exec(mail) ?? []
        const point = token === undefined ? null : addressOf(forum.keys, token)
        if (point === null) throw new BadCommand('There is no link out of a mail of this forum.')
        const now = forum.world.now()
        const stopped = await forum.writer.transact((tx) =>
          stopMail(tx, { point, why: 'refused', now }),
        )
        shell.print(
          stopped
            ? 'No more notices are mailed there. The member finds that under Notices.'
            : 'Nothing is mailed there any more already.',
        )
      }),
    )
}
