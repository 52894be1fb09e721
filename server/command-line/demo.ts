/** `npm run demo`: a forum with a life of its own, to look around in. */
import { readConfig } from '../config.ts'
import { demoCommunity } from '../features/demo/community/index.ts'
import { loadDemo } from '../features/demo/load.ts'
import { type DemoState, demoState } from '../features/demo/state.ts'
import { openForum } from '../open-forum.ts'
import { serve } from '../serve.ts'
import { BadCommand } from './bad-command.ts'
import { newProgram, runProgram } from './parse.ts'
import { realShell, type Shell } from './shell.ts'

/** Known to everybody who has this program; there is nothing real behind it. */
export const demoPassphrase = 'a chair by the window'

/** A folder of its own, unless one is named: the demo must not lie where a forum is begun later. */
const demoFolder = './data/demo'

/** @throws BadCommand for a data folder that holds members who are not the demo's */
export async function demo(args: string[], shell: Shell = realShell): Promise<void> {
  const program = newProgram('demo', 'Fills an empty data folder and serves it.', shell).action(
    () => run(shell),
  )
  await runProgram(program, args, shell)
}

async function run(shell: Shell): Promise<void> {
  const env = { ...shell.env, DATA_DIR: shell.env.DATA_DIR || demoFolder }
  await prepareDemo(env)
  await serve(readConfig(env))
  shell.print(welcome())
}

/** Makes sure that the data folder holds the demo community. */
export async function prepareDemo(env: Shell['env']): Promise<void> {
  const config = readConfig(env)
  const forum = await openForum({ ...config, logLevel: 'error' })
  try {
    const state = await demoState(forum.reader)
    refuse(state, config.dataDir)
    if (state === 'empty') await loadDemo(forum, demoCommunity, demoPassphrase)
  } finally {
    await forum.close()
  }
}

function refuse(state: DemoState, folder: string): void {
  if (state === 'loading') {
    throw new BadCommand(`Filling ${folder} was interrupted. Delete that folder and begin again.`)
  }
  if (state !== 'somebody else’s') return
  throw new BadCommand(
    `${folder} holds a community already, and the demo leaves it alone. Serve it with npm start, ` +
      'or name an empty folder: DATA_DIR=./data/another npm run demo',
  )
}

function welcome(): string {
  const rows = whoCanSignIn().map(({ handle, office }) => `  ${handle.padEnd(12)} ${office}`)
  return [
    `\nThe people here are invented. Sign in as any of them with the passphrase: ${demoPassphrase}\n`,
    ...rows,
    '\nEverybody can know this passphrase, so let nobody but yourself reach this forum,',
    'and write nothing here that matters.\n',
  ].join('\n')
}

/** An owner, a moderator, a member and two peer clinicians. */
function whoCanSignIn(): { handle: string; office: string }[] {
  const { members } = demoCommunity
  const holding = (role: string) => members.filter((m) => m.roles?.some((held) => held === role))
  const row = (office: string) => (member: { handle: string }) => ({
    handle: member.handle,
    office,
  })
  return [
    ...holding('owner').slice(0, 1).map(row('owner')),
    ...holding('moderator').slice(0, 1).map(row('moderator')),
    ...members
      .filter((member) => !member.roles)
      .slice(0, 1)
      .map(row('member')),
    ...holding('clinician').slice(0, 2).map(row('peer clinician')),
  ]
}
