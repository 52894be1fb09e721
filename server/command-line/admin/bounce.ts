/** `bounce`: what to do with mail that came back. */
import type { Command } from 'commander'
import { findReturned } from '../../features/notice-mail/returned.ts'
import { stopMail } from '../../features/notice-mail/stop.ts'
import { addressOf } from '../../features/notice-mail/unsubscribe-token.ts'
import { findStamp } from '../../mail/return-address.ts'
import { readReturned, type Returned } from '../../mail/returned.ts'
import type { OpenForum } from '../../open-forum.ts'
import { BadCommand } from '../bad-command.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'

const unchanged = 'Nothing is changed.'

export function addBounce(program: Command, shell: Shell): void {
  program
    .command('bounce')
    .argument('[mail]', 'the mail that came back, or only the link out of it; else it is read')
    .description('mails no more notices to an address that a mail came back from for good')
    .action((mail: string | undefined) =>
      withForum(shell, async (forum) => {
        const said = mail === undefined ? await read(forum, shell) : await handIn(forum, mail)
        shell.print(said)
      }),
    )
}

// By a pipe anything arrives: answers from whoever is away, doubles, what somebody made up.
async function read(forum: OpenForum, shell: Shell): Promise<string> {
  const mail = await shell.readInput()
  const returned = readReturned(mail)
  if (!returned) return `This is no report of a mail that came back. ${unchanged}`
  return whyNot(returned) ?? (await stop(forum, mail)) ?? `No mail of this forum. ${unchanged}`
}

async function handIn(forum: OpenForum, mail: string): Promise<string> {
  const returned = readReturned(mail)
  const said = (returned && whyNot(returned)) ?? (await stop(forum, mail))
  if (said === null) throw new BadCommand('There is no link out of a mail of this forum.')
  return said
}

function whyNot({ why, status }: Returned): string | null {
  const given = status ? ` (${status})` : ''
  if (why === 'passing') return `The other server says that this passes${given}. ${unchanged}`
  if (why === 'address') return null
  return `The other server refused the mail for a reason that is not the address${given}. ${unchanged}`
}

// Whose address it is shows neither in the mail nor here. Null when there is no trace of one.
async function stop(forum: OpenForum, mail: string): Promise<string | null> {
  const now = forum.world.now()
  const stamp = findStamp(forum, mail)
  const point = stamp ? await findReturned(forum, stamp, now) : linkIn(forum, mail)
  if (point === null) {
    return stamp && `It came back from nowhere that notices are mailed to. ${unchanged}`
  }
  const sentAt = stamp ? { sentAt: stamp.sentAt } : {}
  const stopped = await forum.writer.transact((tx) =>
    stopMail(tx, { point, why: 'refused', now, ...sentAt }),
  )
  return stopped
    ? 'No more notices are mailed there. The member finds that under Notices.'
    : 'Nothing is mailed there any more already.'
}

function linkIn({ keys }: OpenForum, mail: string): string | null {
  const [, token] = /\/unsubscribe\/([\w-]+)/.exec(mail) ?? []
  return token === undefined ? null : addressOf(keys, token)
}
