import fs from 'node:fs'
import { limits } from '../../shared/limits.ts'
import { BadCommand } from './bad-command.ts'

/**
 * What a JSON file holds.
 * @throws BadCommand for a file that is not there, too large, not UTF-8 or not JSON
 */
export function readJsonFile(file: string): unknown {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new BadCommand(`There is no file ${file}.`)
  if (!stat.isFile()) throw new BadCommand(`${file} is not a file.`)
  if (stat.size > limits.importedBytes) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
    throw new BadCommand(
      `${file} has ${megabytes(stat.size)} MB; ${megabytes(limits.importedBytes)} is the most.`,
    )
  }
  return parse(file, decode(file, fs.readFileSync(file)))
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadCommand(`${file} is not text in UTF-8.`)
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BadCommand(`${file} is not JSON: ${(error as Error).message}.`)
  }
}
