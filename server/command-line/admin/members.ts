/** `list-members`. */
import type { Command } from 'commander'
import type { Reader } from '../../db/open.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'

export function addMembers(program: Command, shell: Shell): void {
  program
    .command('list-members')
    .description('handle, status, roles and day of joining of each member, between tabs')
    .action(() =>
      withForum(shell, async (forum) => {
        for (const row of await listMembers(forum.reader)) shell.print(row.join('\t'))
      }),
    )
}

/** Everybody who is here, those who came first at the top. Former members are nobody's business. */
async function listMembers(reader: Reader): Promise<string[][]> {
  const roles = await reader.selectFrom('member_role').selectAll().orderBy('role').execute()
  const members = await reader
    .selectFrom('member')
    .select(['id', 'handle', 'status', 'created_at as createdAt'])
    .where('status', '<>', 'former')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return members.map(({ id, handle, status, createdAt }) => {
    const held = roles.filter((row) => row.member_id === id).map((row) => row.role)
    return [handle ?? '', status, held.join(','), new Date(createdAt).toISOString().slice(0, 10)]
  })
}
