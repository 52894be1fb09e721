/** The program as it is built and started, in processes of its own: slow where others are at work. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from './shell.ts'

const start = new URL('../../server/start.mjs', import.meta.url).pathname

let folder: ReturnType<typeof emptyFolder>
const started: ChildProcess[] = []

beforeAll(async () => {
  folder = emptyFolder()
  // Builds, where that has not been done yet.
  await run('admin', '--help')
}, 120_000)
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  folder[Symbol.dispose]()
})

const settings = () => ({ ...process.env, DATA_DIR: folder.path, HOST: '127.0.0.1', PORT: '0' })

interface Ended {
  code: number
  out: string
  err: string
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [start, ...args],
      { env: settings() },
      (_e, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    )
    child.stdin?.end('a kettle on the hob\n')
  })
}

/** Serves until the address is printed; ends with the exit code after a signal. */
async function serve(): Promise<{ address: string; stop: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [start], { env: settings() })
  started.push(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const found = / is at (http:\S+)\n/.exec(out)
      if (found) resolve(found[1]!)
    })
    void ended.then((code) => reject(new Error(`ended with ${code}: ${out}`)))
  })
  return {
    address,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

describe('the built program', () => {
  it('is set up with a passphrase from its input, serves, backs up meanwhile, and stops on a signal', async () => {
    const setUp = await run('admin', 'set-up', '--name', 'The Step', '--owner', 'hazel')
    expect(setUp).toMatchObject({ code: 0, err: '' })
    const { address, stop } = await serve()
    const answer = await fetch(`${address}/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', Origin: address },
      body: JSON.stringify({ handle: 'hazel', passphrase: 'a kettle on the hob' }),
    })
    expect(answer.status).toBe(200)
    const file = path.join(folder.path, 'conversation.json')
    const posts = [
      { id: 'a', parent: null, text: 'Barley.' },
      { id: 'b', parent: 'c', text: 'No.' },
    ]
    fs.writeFileSync(file, JSON.stringify({ title: 'Soup', opening: 'A swede.', posts }))
    const [space] = (
      (await (await fetch(address, { headers: headers(answer) })).json()) as {
        spaces: { slug: string }[]
      }
    ).spaces
    const taken = await run('import', file, '--space', space!.slug)
    expect(taken.out).toContain('2 taken, 0 already there, 1 refused.')
    expect(taken.code).toBe(1)
    const listed = await fetch(`${address}/s/${space!.slug}`, { headers: headers(answer) })
    expect(await listed.json()).toMatchObject({ threads: [{ title: 'Soup', replyCount: 1 }] })
    const found = await fetch(`${address}/search?q=barley`, { headers: headers(answer) })
    expect(await found.json()).toMatchObject({ total: 1, results: [{ thread: { title: 'Soup' } }] })
    expect((await run('backup', path.join(folder.path, 'copy'))).code).toBe(0)
    for (const name of ['alongside.db', 'alongside.db-wal', 'keys.json', 'copy']) {
      expect(fs.statSync(path.join(folder.path, name)).mode & 0o077).toBe(0)
    }
    expect(await run('admin', 'check')).toEqual({ code: 0, out: 'All is well.\n', err: '' })
    expect(await stop()).toBe(0)
  }, 90_000)

  it('ends with a sentence and exit code 2 for a mistake', async () => {
    expect(await run('dance')).toEqual({ code: 2, out: '', err: 'There is no command "dance".\n' })
    const unknown = await run('admin', 'juggle')
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toBe("Unknown command 'juggle'. Try: npm run admin -- --help\n")
    fs.writeFileSync(path.join(folder.path, 'keys.json'), 'lost')
    const lost = await run('admin', 'list-members')
    expect(lost).toMatchObject({ code: 2, out: '' })
    expect(lost.err).toMatch(/^The key file .*keys\.json cannot be read as one\..*\n$/)
  }, 60_000)
})

function headers(answer: Response): Record<string, string> {
  const [cookie = ''] = answer.headers.getSetCookie()
  return { Cookie: cookie.split(';')[0]!, Accept: 'application/json' }
}
