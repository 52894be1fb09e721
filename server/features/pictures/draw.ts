/** From what was sent to what is kept: drawn anew, so that nothing but the picture itself comes through. */
import fs from 'node:fs/promises'
import type Sharp from 'sharp'
import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import type { WordKey, WordValues } from '../../words/index.ts'
import { kindOf } from './kind.ts'

/** Pixels across, at most; and the other way, for pictures that are very long. */
export const widths = { small: 640, large: 1_280 } as const
const longest = 4_096

export type Copy = 'small' | 'large' | 'moving'

export interface Drawn {
  width: number
  height: number
  /** Whether there is a narrow copy, and one that moves. */
  small: boolean
  moving: boolean
}

/** A copy that moves may have so many bytes; beyond that it stands still. */
const movingBytes = 6_000_000
const seconds = 20

/**
 * Draws the copies of a picture as WebP, upright, in the colours of screens and without any
 * metadata. `place` says where each goes; what is there when it fails is the caller's to remove.
 * @throws Invalid for what is no picture, damaged, or too large to be looked at
 */
export async function draw(from: string, place: (copy: Copy) => string): Promise<Drawn> {
  const sharp = await load()
  if ((await kindOf(from)) === null) throw refused('picture.unknownKind')
  const { isMoving } = await measure(sharp, from)
  const large = await still(sharp, from, widths.large, place('large'))
  const { width, height } = large
  const small = width > widths.small
  if (small) await still(sharp, from, widths.small, place('small'))
  return { width, height, small, moving: isMoving && (await move(sharp, from, place('moving'))) }
}

async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp')
  // Pictures are rarely drawn twice, and the machine has others to serve.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

async function measure(sharp: typeof Sharp, from: string): Promise<{ isMoving: boolean }> {
  const found = await sharp(from, { limitInputPixels: false, pages: -1 })
    .metadata()
    .catch(() => null)
  if (!found?.width || !found.height) throw refused('picture.unreadable')
  const pages = found.pages ?? 1
  const each = found.width * (found.pageHeight ?? found.height)
  if (each > limits.picturePixels) {
    throw refused('picture.tooManyPixels', { megapixels: limits.picturePixels / 1_000_000 })
  }
  return { isMoving: pages > 1 && each * pages <= limits.movingPixels }
}

async function still(sharp: typeof Sharp, from: string, width: number, to: string) {
  try {
    return await sharp(from, { limitInputPixels: limits.picturePixels, failOn: 'error' })
      .rotate()
      .resize({ width, height: longest, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds })
      .webp({ quality: 80 })
      .toFile(to)
  } catch (error) {
    throw asRefusal(error)
  }
}

async function move(sharp: typeof Sharp, from: string, to: string): Promise<boolean> {
  try {
    await sharp(from, { limitInputPixels: limits.movingPixels, pages: -1, failOn: 'error' })
      .resize({ width: widths.small, withoutEnlargement: true })
      .timeout({ seconds })
      .webp({ quality: 70, effort: 2 })
      .toFile(to)
    if ((await fs.stat(to)).size <= movingBytes) return true
  } catch (error) {
    if (isOurs(error)) throw error
  }
  await fs.rm(to, { force: true })
  return false
}

// A disk that is full is not the fault of the picture.
function asRefusal(error: unknown): unknown {
  return isOurs(error) ? error : refused('picture.unreadable')
}

/** libvips says in words what the system refused. */
function isOurs(error: unknown): boolean {
  return (
    error instanceof Error &&
    /No space left|unable to (?:write|open .* for write)/i.test(error.message)
  )
}

function refused(word: WordKey, values?: WordValues): Invalid {
  return new Invalid([{ field: 'picture', word, ...(values && { values }) }])
}
