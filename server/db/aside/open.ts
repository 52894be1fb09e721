import { Kysely } from 'kysely'
import type { Reader } from '../open.ts'
import type { Schema } from '../schema.ts'
import { asideSqlite } from './dialect.ts'
import { ReadingThread } from './reading-thread.ts'

export interface Aside {
  reader: Reader
  /** Waits for what is under way. */
  close(): Promise<void>
}

/** A reader of the database in `file` that has its own thread, begun when something is first asked. */
export function openAside(file: string): Aside {
  const thread = new ReadingThread({ file })
  const reader = new Kysely<Schema>({ dialect: asideSqlite(thread) })
  return {
    reader,
    close: async () => {
      await reader.destroy()
      await thread.close()
    },
  }
}
