import { z } from 'zod'
import type { Reader } from '../../db/open.ts'
import { prepared } from '../../db/prepared.ts'
import type { Tx } from '../../db/transact.ts'

/** A list of words that hold a post, and the name by which members know it. */
export interface WordList {
  name: string
  words: string[]
}

/** What is read before others see it, as the owner has it. */
export interface HoldingSettings {
  /** Whether the first posts of every member are. */
  first: boolean
  lists: WordList[]
}

const stored = z.object({
  first: z.boolean(),
  lists: z.array(z.object({ name: z.string(), words: z.array(z.string()) })),
})

const valueOf = prepared<[], { value: string }>("SELECT value FROM setting WHERE name = 'holding'")

/** The settings; nothing is held until the owner says so. */
export async function findHoldingSettings(db: Reader | Tx): Promise<HoldingSettings> {
  const [row] = await valueOf(db)
  return row ? stored.parse(JSON.parse(row.value)) : { first: false, lists: [] }
}

/** Writes the settings; they hold for what is written from then on. */
export async function writeHoldingSettings(tx: Tx, settings: HoldingSettings): Promise<void> {
  const value = JSON.stringify(settings)
  await tx
    .insertInto('setting')
    .values({ name: 'holding', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
