/** Keeping the index of words in few parts: beside the writing, not within it. */
import { sql } from 'kysely'
import type { Reader } from '../db/open.ts'
import { prepared } from '../db/prepared.ts'
import { rowsWritten } from '../db/rows-written.ts'
import { thenRest } from '../db/then-rest.ts'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'

/** Pieces of work in one run; the next comes a minute later. */
const perRun = 300

const itself = prepared<[], { parts: number }>(
  "SELECT v AS parts FROM search_words_config WHERE k = 'automerge'",
)

/**
 * Every post is a part of the index at first, and a search looks into each part. Left to itself the
 * index would put them together while somebody posts, and now and then hold all others up for a
 * tenth of a second.
 */
export async function mergeWords({
  reader,
  writer,
}: {
  reader: Reader
  writer: Writer
}): Promise<void> {
  const [setting] = await itself(reader)
  if (setting?.parts !== 0) await writer.transact(leaveItToUs)
  for (let piece = 0; piece < perRun; piece += 1) {
    if (!(await thenRest(() => writer.transact(mergeSome)))) return
  }
}

// It still puts sixteen together that are as small as a post.
async function leaveItToUs(tx: Tx): Promise<void> {
  await sql`INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)`.execute(tx)
}

/** Puts some pages together, which takes a few milliseconds; false when there was nothing to do. */
async function mergeSome(tx: Tx): Promise<boolean> {
  const [before] = await rowsWritten(tx)
  await sql`INSERT INTO search_words (search_words, rank) VALUES ('merge', 16)`.execute(tx)
  // The command itself counts as one (https://www.sqlite.org/fts5.html#the_merge_command).
  const [after] = await rowsWritten(tx)
  return after!.rows - before!.rows >= 2
}
