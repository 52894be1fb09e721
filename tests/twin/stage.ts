/** A forum with its cast in it, before anything happens; the same ids for the same people. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { changeRules } from '../../server/db/transact.ts'
import { forgetArticles } from '../../server/features/posts/article.ts'
import { createMember } from '../../server/features/members/create-member.ts'
import { createSession } from '../../server/features/sessions/store.ts'
import { forgetTemplates } from '../../server/html/template.ts'
import { Renderer } from '../../server/html/markdown/renderer.ts'
import { cookieName, hashToken } from '../../server/request/session.ts'
import { writeCommunity } from '../../server/community.ts'
import { readConfig } from '../../server/config.ts'
import { type OpenForum, openForum } from '../../server/open-forum.ts'
import { listen, stopServing } from '../../server/serve.ts'
import type { Cast, CastMember } from './cast.ts'
import { closeDevices, haveNotes } from './devices.ts'
import { closePostOffice, haveMailed, openPostOffice } from './letters.ts'
import { idInStep, type StepWorld } from './step-world.ts'

export interface Stage {
  forum: OpenForum
  world: StepWorld
  address: string
  cast: Cast
  close(): Promise<void>
}

/** When the cast comes in; histories begin later. */
const before = Date.UTC(2026, 1, 1)

// Nothing is lost with these folders, so they need no disk.
const folder = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()
const keyFile = path.join(fs.mkdtempSync(path.join(folder, 'alongside-twin-')), 'keys.json')

// One rendering thread serves both worlds: it knows nothing of either.
const markdown = new Renderer({ origin: 'http://127.0.0.1:0' })

/** Opens a forum for this cast. Every stage has the same secret keys. */
export async function openStage(cast: Cast, world: StepWorld): Promise<Stage> {
  // What one world had kept must not answer for the other.
  forgetArticles()
  forgetTemplates()
  world.begin('the beginning', before)
  const dataDir = fs.mkdtempSync(path.join(folder, 'alongside-'))
  const { url, letters } = await openPostOffice()
  letters.length = 0
  const mail = { SMTP_URL: url }
  const env = { DATA_DIR: dataDir, KEY_FILE: keyFile, PORT: '0', TEST_MODE: '1', ...mail }
  const forum = await openForum(readConfig({ ...env, LOG_LEVEL: 'fatal' }), world)
  forum.markdown = markdown
  // What is read aside is the same; a thread for each stage would be most of a stage's time.
  forum.aside = forum.reader
  await forum.writer.transact((tx) =>
    writeCommunity(tx, { ready: true, name: 'The Long Table', joining: 'open' }),
  )
  for (const [index, { slug, access }] of cast.spaces.entries()) {
    world.begin(`space ${slug}`, before)
    await forum.writer.transact(async (tx) => {
      const row = { slug, access, name: `The ${slug}`, public_id: world.id(), created_at: before }
      await tx
        .insertInto('space')
        .values({ ...row, place: index + 1 })
        .execute()
    })
  }
  for (const member of cast.members) await bringIn(forum, world, cast, member)
  leaveUnsettled(forum)
  const { address, server } = await listen(forum)
  // Jobs run when a history says so.
  await forum.jobs.stop()
  const close = async () => {
    await stopServing(forum, server)
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  return { forum, world, address, cast, close }
}

async function bringIn(
  forum: OpenForum,
  world: StepWorld,
  cast: Cast,
  { name, roles, settled, waiting }: CastMember,
): Promise<void> {
  world.begin(`member ${name}`, before)
  await forum.writer.transact(async (tx) => {
    const { id } = await createMember(tx, forum, {
      handle: name,
      passphraseHash: null,
      status: waiting ? 'waiting' : 'active',
      roles,
      probationDays: 0,
      now: before,
    })
    const settled_at = settled ? before : null
    await tx.updateTable('member').set({ settled_at }).where('id', '=', id).execute()
    const session = { memberId: id, tokenHash: hashToken(tokenOf(name)), publicId: world.id() }
    await createSession(tx, { ...session, device: 'test', now: before })
    const spaces = cast.spaces.filter(({ members }) => members.includes(name))
    for (const { slug } of spaces) {
      await tx
        .insertInto('space_member')
        .columns(['space_id', 'member_id'])
        .expression((eb) =>
          eb
            .selectFrom('space')
            .select((inner) => ['space.id', inner.val(id).as('member_id')])
            .where('slug', '=', slug),
        )
        .execute()
    }
    if (name === cast.viewer) {
      await haveMailed(tx, forum, { member: id, now: before })
      await haveNotes(tx, forum, { member: id, sessionHash: session.tokenHash, now: before })
    }
    await changeRules(tx)
  })
}

function tokenOf(name: string): string {
  return idInStep(`session of ${name}`, 1)
}

/** The Cookie header with which a member comes; empty for a visitor. */
export function cookieOf({ forum }: Stage, name: string | null): string {
  return name === null ? '' : `${cookieName(forum.config)}=${tokenOf(name)}`
}

// The cast stays as it is cast. Before anything is listened to: jobs run once as that begins.
function leaveUnsettled({ jobs }: OpenForum): void {
  const add = jobs.add.bind(jobs)
  jobs.add = (name, job) =>
    add(name, name === 'members become settled' ? () => Promise.resolve() : job)
}

/** Ends the thread that all stages share. */
export async function closeStages(): Promise<void> {
  await markdown.close()
  await closePostOffice()
  await closeDevices()
  fs.rmSync(path.dirname(keyFile), { recursive: true, force: true })
}
