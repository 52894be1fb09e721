import type { Forum } from '../../forum.ts'
import { findByHandle, type KnownMember } from '../../features/members/find-member.ts'
import { BadCommand } from '../bad-command.ts'

/** @throws BadCommand when nobody here has this handle. */
export async function memberNamed(forum: Forum, handle: string): Promise<KnownMember> {
  const member = await findByHandle(forum.reader, handle)
  if (!member) throw new BadCommand(`There is no member ${handle} here.`)
  return member
}
