import fs from 'node:fs'
import { finished } from 'node:stream/promises'
import busboy from 'busboy'
import type { Request } from 'express'
import { limits } from '../../shared/limits.ts'
import { BadRequest, Invalid, TooLarge, NotNow } from '../errors.ts'

interface Wanted {
  /** Name of the field that has the file. */
  field: string
  /** Where the file is written as it comes in, readable by its owner alone. */
  to: string
  maxBytes: number
}

/**
 * Writes the one file of a multipart body onto the disk, without ever holding it in memory, and
 * returns the other fields. What it leaves behind when it fails is the caller's to remove.
 * @throws Invalid without a file, TooLarge, BadRequest for what is broken off, NotNow for a disk that is full
 */
export async function receiveUpload(req: Request, wanted: Wanted): Promise<Record<string, string>> {
  const fields: Record<string, string> = {}
  const written: Promise<void>[] = []
  const parser = parserFor(req, wanted)
  const whole = new Promise<void>((resolve, reject) => {
    parser.on('field', (name, value) => (fields[name] = value))
    parser.on('file', (name, file) => {
      // A field for a file that is left empty comes with no name and no bytes.
      if (name !== wanted.field || written.length > 0) return void file.resume()
      file.once('limit', () => reject(new TooLarge('picture.tooLarge', sizeValues())))
      written.push(write(file, wanted.to))
      written[0]?.catch(reject)
    })
    parser.once('close', resolve)
    parser.once('error', () => reject(new BadRequest('picture.brokenOff')))
    req.once('close', () => req.complete || reject(new BadRequest('picture.brokenOff')))
    req.once('error', () => reject(new BadRequest('picture.brokenOff')))
    req.pipe(parser)
  })
  try {
    await whole
    if (written.length === 0) throw new Invalid([{ field: wanted.field, word: 'picture.none' }])
    await Promise.all(written)
    return fields
  } finally {
    // Whatever is still on its way is taken in and thrown away, so that the answer can be heard.
    req.unpipe(parser)
    req.resume()
  }
}

function parserFor(req: Request, { field, maxBytes }: Wanted): busboy.Busboy {
  if (!req.is('multipart/form-data')) throw new Invalid([{ field, word: 'picture.none' }])
  const bounds = { fileSize: maxBytes + 1, files: 2, fields: 10, fieldSize: 4_000, parts: 12 }
  try {
    return busboy({ headers: req.headers, limits: bounds })
  } catch {
    throw new BadRequest('error.badRequest.detail')
  }
}

function sizeValues() {
  return { megabytes: limits.pictureBytes / 1_000_000 }
}

async function write(file: NodeJS.ReadableStream, to: string): Promise<void> {
  const disk = fs.createWriteStream(to, { mode: 0o600, flags: 'wx' })
  try {
    file.pipe(disk)
    await finished(disk)
  } catch (error) {
    throw isFull(error) ? new NotNow('picture.diskFull') : error
  }
}

/** Whether a disk has refused because there is no room. */
export function isFull(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:ENOSPC|EDQUOT|SQLITE_FULL)$/.test(String(error.code))
  )
}
