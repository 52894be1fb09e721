/** Puts the parts together: from settings to a forum that can serve pages or be run from a command line. */
import fs from 'node:fs'
import path from 'node:path'
import { CommunitySettings } from './community.ts'
import type { Config } from './config.ts'
import { Cursors } from './cursor.ts'
import { openAside } from './db/aside/open.ts'
import { Checkpoints } from './db/checkpoints/checkpoints.ts'
import { databaseName, openDatabase } from './db/open.ts'
import { migrate } from './db/migrate.ts'
import { forgetOldKeys } from './db/idempotency.ts'
import { forgetOldChanges } from './db/transact.ts'
import { Writer } from './db/writer.ts'
import { Delivery } from './delivery/delivery.ts'
import { closeAfterRestore } from './features/after-restore/close.ts'
import { presenterFor } from './features/presenter.ts'
import type { Forum } from './forum.ts'
import { Renderer } from './html/markdown/renderer.ts'
import { Jobs } from './jobs/jobs.ts'
import { BadKey, keyCheck, keyFits, openKeys } from './keys.ts'
import type { Kysely } from 'kysely'
import type { Schema } from './db/schema.ts'
import { createLive } from './live/sockets.ts'
import { openLog } from './log.ts'
import { Mail } from './mail/mail.ts'
import { Push } from './push/push.ts'
import { Rates } from './rates.ts'
import { Previews } from './request/previews.ts'
import { LabelBook } from './visibility/label-book.ts'
import { Viewers } from './visibility/viewer.ts'
import { realWorld, SettableWorld, type World } from './world.ts'

export interface OpenForum extends Forum {
  /** Waits for what is under way, then closes everything. */
  close(): Promise<void>
}

/**
 * Opens the data folder, brings the database up to date and checks its key.
 * @throws BadKey when the key file does not belong to the database.
 */
export async function openForum(
  config: Config,
  world: World = worldFor(config),
): Promise<OpenForum> {
  const isNew = !fs.existsSync(path.join(config.dataDir, databaseName))
  const keys = openKeys(config.keyFile, { create: isNew })
  const database = openDatabase(config.dataDir)
  await migrate(database.writer)
  await checkKey(database.writer, keyCheck(keys), (check) => keyFits(keys, check))
  const log = openLog(config)
  const labels = new LabelBook()
  const writer = new Writer(database.writer)
  const checkpoints = new Checkpoints(database.file, log)
  await checkpoints.takeOver(database.writer)
  writer.afterCommits((handle) => checkpoints.lookAt(handle))
  const aside = openAside(database.file)
  const viewers = new Viewers(database.reader, labels, keys)
  const outgoing = { config, world, keys, reader: database.reader, writer, log }
  const parts = {
    config,
    world,
    keys,
    cursors: new Cursors(keys, world),
    reader: database.reader,
    aside: aside.reader,
    writer,
    labels,
    viewers,
    community: new CommunitySettings(database.reader),
    markdown: new Renderer({ origin: origin(config) }),
    rates: new Rates(keys, { lifted: config.testMode }),
    jobs: new Jobs(world, log),
    delivery: new Delivery({ config, world, reader: database.reader, writer, labels, viewers }),
    mail: new Mail(outgoing),
    push: new Push(outgoing),
    log,
  }
  await closeAfterRestore(parts)
  const previews = new Previews(parts)
  const live = createLive(
    parts,
    presenterFor(() => forum),
  )
  writer.onCommit((changes) => live.publish(changes))
  addJobs(parts)
  const forum: OpenForum = {
    ...parts,
    live,
    previews,
    close: async () => {
      await parts.jobs.stop()
      await parts.mail.close()
      await parts.push.close()
      await live.close()
      await previews.close()
      await parts.markdown.close()
      await aside.close()
      await checkpoints.close()
      await database.close()
    },
  }
  return forum
}

function addJobs({
  jobs,
  writer,
  mail,
  push,
}: Pick<Forum, 'jobs' | 'writer' | 'mail' | 'push'>): void {
  jobs.add('forget idempotency keys', (now) => writer.transact((tx) => forgetOldKeys(tx, now)))
  jobs.add('forget old changes', (now) => writer.transact((tx) => forgetOldChanges(tx, now)))
  // Other jobs do not wait for mail servers.
  jobs.add('deliver mail', () => Promise.resolve(mail.nudge()))
  jobs.add('deliver notes to devices', () => Promise.resolve(push.nudge()))
}

function worldFor(config: Config): World {
  return config.testMode ? new SettableWorld() : realWorld()
}

/** Where members reach the forum, without a slash at the end. */
export function origin(config: Config): string {
  return config.publicUrl ?? `http://${config.host}:${config.port}`
}

// A database under another key would silently show everyone to everyone, so it is refused.
async function checkKey(
  writer: Kysely<Schema>,
  check: string,
  fits: (stored: string) => boolean,
): Promise<void> {
  const stored = await writer
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'keyCheck')
    .executeTakeFirst()
  if (!stored) {
    const row = { name: 'keyCheck', value: JSON.stringify(check) }
    await writer.insertInto('setting').values(row).execute()
  } else if (!fits(JSON.parse(stored.value) as string)) {
    throw new BadKey(
      'The key file does not belong to this database. Put back the key file that was in use ' +
        'when the database was made; without it, nobody could be kept apart from anybody.',
    )
  }
}
