import fs from 'node:fs'
import path from 'node:path'
import { BadCommand } from './bad-command.ts'

/**
 * Has `make` write a draft beside `file`, readable by its owner alone, and puts it in place in one
 * step when it is whole: nobody ever finds half a file there.
 * @throws BadCommand when the folder is not there, or the file is
 */
export async function placeFile(
  file: string,
  make: (draft: string) => Promise<void> | void,
): Promise<void> {
  const folder = path.dirname(file)
  if (!fs.existsSync(folder)) throw new BadCommand(`There is no folder ${folder}.`)
  const draft = `${file}.${process.pid}.part`
  fs.closeSync(fs.openSync(draft, 'w', 0o600))
  try {
    await make(draft)
    sync(draft)
    if (fs.existsSync(file)) throw new BadCommand(`${file} is there already.`)
    fs.renameSync(draft, file)
    sync(folder)
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) fs.rmSync(draft + end, { force: true })
  }
}

function sync(file: string): void {
  const handle = fs.openSync(file, 'r')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}
