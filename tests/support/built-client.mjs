/** Builds the browser's code once for a whole run, in a folder of its own: no forum in use is disturbed. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildClient } from '../../server/build.mjs'

let folder

export async function setup(project) {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-client-'))
  await buildClient(folder)
  project.provide('client', folder)
}

export function teardown() {
  fs.rmSync(folder, { recursive: true, force: true })
}
