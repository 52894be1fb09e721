/** Pictures in backups: their bytes travel within the copy of the database, so that it stays one file. */
import fs from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'

const folderIn = (dataDir: string) => path.join(dataDir, 'pictures')

/** What a picture's copies are called in the folder and in the backup. */
const fileName = /^[0-9A-Za-z]{20}-(?:small|large|moving)\.webp$/

/**
 * Takes the files of all pictures that the copy knows into it. A file never changes; one that has
 * gone since the copy was made belongs to a picture that nothing showed.
 */
export function takePictures(copy: Database.Database, dataDir: string): void {
  copy.exec('CREATE TABLE picture_file (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT')
  if (!hasPictures(copy) || !fs.existsSync(folderIn(dataDir))) return
  const known = new Set(copy.prepare('SELECT public_id FROM picture').pluck().all() as string[])
  const insert = copy.prepare('INSERT INTO picture_file (name, bytes) VALUES (?, ?)')
  for (const name of fs.readdirSync(folderIn(dataDir))) {
    if (!fileName.test(name) || !known.has(name.slice(0, 20))) continue
    const bytes = readIfThere(path.join(folderIn(dataDir), name))
    if (bytes) insert.run(name, bytes)
  }
}

function hasPictures(copy: Database.Database): boolean {
  const found = copy.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'picture'")
  return found.pluck().get() === 1
}

function readIfThere(file: string): Buffer | null {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Puts the pictures of a backup back into their folder, and takes them out of the database. */
export function putPictures(copy: Database.Database, dataDir: string): void {
  const found = copy.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'picture_file'")
  if (found.pluck().get() !== 1) return
  const folder = folderIn(dataDir)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const names = copy.prepare('SELECT name FROM picture_file').pluck().all() as string[]
  const bytesOf = copy.prepare<[string], Buffer>('SELECT bytes FROM picture_file WHERE name = ?')
  for (const name of names) {
    // A backup is a file that somebody else may have made: its names lead nowhere else.
    if (!fileName.test(name)) continue
    fs.writeFileSync(path.join(folder, name), bytesOf.pluck().get(name)!, {
      mode: 0o600,
      flush: true,
    })
  }
  copy.exec('DROP TABLE picture_file')
  // The room they took would stay with the database otherwise.
  if (names.length > 0) copy.exec('VACUUM')
}
