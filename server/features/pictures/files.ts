/** Where the bytes of pictures lie: a folder beside the database, from which nothing is served by itself. */
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../../config.ts'
import type { Copy } from './draw.ts'

const copies: readonly Copy[] = ['large', 'small', 'moving']

export function picturesFolder({ dataDir }: Pick<Config, 'dataDir'>): string {
  return path.join(dataDir, 'pictures')
}

/** The file of one copy. */
export function fileOf(config: Pick<Config, 'dataDir'>, id: string, copy: Copy): string {
  return path.join(picturesFolder(config), `${id}-${copy}.webp`)
}

/** The file as it was sent, while it is looked at. */
export function draftOf(config: Pick<Config, 'dataDir'>, id: string): string {
  return path.join(picturesFolder(config), `${id}.sent`)
}

export async function makeFolder(config: Pick<Config, 'dataDir'>): Promise<void> {
  await fs.mkdir(picturesFolder(config), { recursive: true, mode: 0o700 })
}

/** The bytes of a copy; null when there is no such file. */
export async function readCopy(
  config: Pick<Config, 'dataDir'>,
  id: string,
  copy: Copy,
): Promise<Buffer | null> {
  try {
    return await fs.readFile(fileOf(config, id, copy))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Removes everything that is there of a picture. */
export async function removeFiles(config: Pick<Config, 'dataDir'>, id: string): Promise<void> {
  for (const copy of copies) await fs.rm(fileOf(config, id, copy), { force: true })
  await fs.rm(draftOf(config, id), { force: true })
}

/** Has what was written outlast a power cut, before anything says that it is there. */
export async function syncFiles(config: Pick<Config, 'dataDir'>, id: string): Promise<void> {
  for (const copy of copies) await sync(fileOf(config, id, copy))
  await sync(picturesFolder(config))
}

async function sync(file: string): Promise<void> {
  const handle = await fs.open(file).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}

/** Public ids of all pictures of which there is a file. */
export async function listFiles(config: Pick<Config, 'dataDir'>): Promise<string[]> {
  try {
    const names = await fs.readdir(picturesFolder(config))
    return [...new Set(names.map((name) => /^[0-9A-Za-z]+/.exec(name)?.[0] ?? ''))].filter(Boolean)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
