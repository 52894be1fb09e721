/** `npm run import -- FILE --space SLUG`: brings a conversation in and says what became of each post. */
import { importedConversation } from '../../shared/forms/import.ts'
import { paths } from '../../shared/paths.ts'
import { bringIn, type Outcome } from '../features/import/bring-in.ts'
import type { Refusal } from '../features/import/plan.ts'
import { findAnySpace, listAllSpaces } from '../features/spaces/store.ts'
import type { Forum } from '../forum.ts'
import { origin } from '../open-forum.ts'
import type { VisibleSpace } from '../visibility/rows.ts'
import { inLanguage, t } from '../words/index.ts'
import { memberNamed } from './admin/member.ts'
import { BadCommand } from './bad-command.ts'
import { checked } from './checked.ts'
import { newProgram, runProgram } from './parse.ts'
import { readJsonFile } from './read-json-file.ts'
import { realShell, type Shell } from './shell.ts'
import { withForum } from './with-forum.ts'

interface Given {
  space: string
  as?: string
}

/** @throws BadCommand when the file, the space or the member is not there or not what it should be */
export async function importFile(args: string[], shell: Shell = realShell): Promise<void> {
  const program = newProgram('import', 'Brings a conversation in from a file.', shell)
    .argument('<file>', 'a conversation in JSON; README.md describes the format')
    .requiredOption('--space <slug>', 'the last part of the address of the space it goes to')
    .option('--as <handle>', 'the member who answers for it (default: the owner)')
    .action((file: string, given: Given) => run(file, given, shell))
  await runProgram(program, args, shell)
}

async function run(file: string, given: Given, shell: Shell): Promise<void> {
  const conversation = checked(importedConversation, readJsonFile(file))
  await withForum(shell, async (forum) => {
    if ((conversation.openingTime ?? 0) > forum.world.now()) {
      throw new BadCommand('openingTime: It is in the future.')
    }
    const space = await spaceNamed(forum, given.space)
    const memberId = given.as ? (await memberNamed(forum, given.as)).id : await ownerOf(forum)
    report(shell, await bringIn(forum, conversation, { space, memberId }), space, forum)
  })
}

async function spaceNamed(forum: Forum, slug: string): Promise<VisibleSpace> {
  const space = await findAnySpace(forum.reader, slug)
  if (space) return space
  const slugs = (await listAllSpaces(forum.reader)).map((other) => other.slug)
  throw new BadCommand(`There is no space "${slug}". There are: ${slugs.join(', ') || 'none yet'}.`)
}

async function ownerOf(forum: Forum): Promise<number> {
  const owner = await forum.reader
    .selectFrom('member_role')
    .innerJoin('member', 'member.id', 'member_role.member_id')
    .select('member.id')
    .where('role', '=', 'owner')
    .where('status', '<>', 'former')
    .orderBy('granted_at')
    .executeTakeFirst()
  if (!owner) throw new BadCommand('There is no owner yet. Use: npm run admin -- set-up --help')
  return owner.id
}

function report(shell: Shell, outcome: Outcome, space: VisibleSpace, forum: Forum): void {
  const { thread, isNew, taken, there, refused } = outcome
  shell.print(`${isNew ? 'taken  ' : 'there  '}  the opening`)
  for (const id of there) shell.print(`there    ${id}`)
  for (const id of taken) shell.print(`taken    ${id}`)
  for (const refusal of refused) shell.print(`refused  ${refusal.id}: ${sentenceOf(refusal)}`)
  const [took, had] = isNew ? [taken.length + 1, there.length] : [taken.length, there.length + 1]
  shell.print(`\n${took} taken, ${had} already there, ${refused.length} refused.`)
  const elsewhere =
    thread.spaceId === space.id ? '' : ` in ${thread.spaceName}, where it was before`
  shell.print(
    `The conversation is at ${origin(forum.config)}${paths.thread(thread.publicId)}${elsewhere}`,
  )
  if (refused.length > 0) shell.fail()
}

function sentenceOf({ word, values, field }: Refusal): string {
  const words = inLanguage('en', () => t(word, values))
  return field ? `${field}: ${words}` : words
}
