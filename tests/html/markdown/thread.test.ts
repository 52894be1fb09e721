import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { Renderer, TooComplex } from '../../../server/html/markdown/renderer.ts'
import { nobody, origin } from './support.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const run = promisify(execFile)
const open: Renderer[] = []

function start(options: { timeoutMs?: number; idleMs?: number } = {}): Renderer {
  const renderer = new Renderer({ origin, ...options })
  open.push(renderer)
  return renderer
}

afterEach(() => Promise.all(open.splice(0).map((renderer) => renderer.close())))

/** Takes marked half a second on a slow machine. */
const slow = '!'.repeat(20_000)

/** Half of what the slow post takes here and now. */
async function tooShort(): Promise<number> {
  const renderer = start({ timeoutMs: 10_000 })
  await renderer.render('!', nobody)
  const begin = performance.now()
  await renderer.render(slow, nobody)
  await renderer.close()
  return (performance.now() - begin) / 2
}

function outcome(rendering: Promise<{ html: string }>): Promise<string> {
  return rendering.then(
    ({ html }) => html.trim(),
    (error: unknown) => (error instanceof TooComplex ? error.reason : String(error)),
  )
}

/** Threads that run, however they were started. */
const running = new Set<Worker>()
process.on('worker', (worker: Worker) => {
  running.add(worker)
  worker.once('exit', () => running.delete(worker))
})

test('a post that takes too long is given up, and those behind it are shown in order', async () => {
  const renderer = start({ timeoutMs: await tooShort() })
  const order: string[] = []
  const sources = ['one', slow, 'two', 'three', slow, 'four']
  const outcomes = await Promise.all(
    sources.map(async (source, index) => {
      const result = await outcome(renderer.render(source, nobody))
      order.push(`${index} ${result}`)
    }),
  )
  expect(outcomes).toHaveLength(6)
  expect(order).toEqual([
    '0 <p>one</p>',
    '1 time',
    '2 <p>two</p>',
    '3 <p>three</p>',
    '4 time',
    '5 <p>four</p>',
  ])
})

test('the time for loading the sanitiser is not counted against the post', async () => {
  const renderer = start({ timeoutMs: 300 })
  expect(await outcome(renderer.render('[a](/b)', nobody))).toBe('<p><a href="/b">/b</a></p>')
})

test('an answer that came in time counts, though this thread was too busy to hear it', async () => {
  const renderer = start()
  await renderer.render('x', nobody)
  const rendering = outcome(renderer.render('!'.repeat(9_000), nobody))
  await wait(40)
  // From here timers come before messages.
  await new Promise(setImmediate)
  const until = performance.now() + 1_500
  while (performance.now() < until);
  expect(await rendering).toContain('!!!')
})

test('it starts nothing before the first post, rests after a while, and wakes again', async () => {
  const renderer = start({ idleMs: 100 })
  await wait(200)
  expect(running.size).toBe(0)
  await renderer.render('x', nobody)
  expect(running.size).toBe(1)
  await vi.waitUntil(() => running.size === 0, { timeout: 5_000 })
  expect(await outcome(renderer.render('y', nobody))).toBe('<p>y</p>')
})

test('closing waits for what was asked for, takes nothing more, and leaves nothing behind', async () => {
  const renderer = start()
  await renderer.render('first', nobody)
  const last = Promise.all([slow, 'last'].map((source) => outcome(renderer.render(source, nobody))))
  await renderer.close()
  expect(running.size).toBe(0)
  expect((await last)[1]).toBe('<p>last</p>')
  await expect(renderer.render('more', nobody)).rejects.toThrow('closed')
})

test('it keeps no process alive, but lets a post be finished', async () => {
  const script = `
    import { Renderer } from ${JSON.stringify(`${root}server/html/markdown/renderer.ts`)}
    const renderer = new Renderer({ origin: 'https://forum.example' })
    void renderer.render('so', { handles: {}, quotes: {}, paths: {}, pictures: {} })
      .then(({ html }) => process.stdout.write(html))`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const { stdout } = await run(process.execPath, args, { cwd: root, timeout: 15_000 })
  expect(stdout.trim()).toBe('<p>so</p>')
})

test('it works as it is bundled for the server', async () => {
  const folder = `${root}node_modules/.cache/alongside/bundled-${process.pid}/`
  await mkdir(folder, { recursive: true })
  onTestFinished(() => rm(folder, { recursive: true }))
  const main = `import { Renderer } from '${root}server/html/markdown/renderer.ts'
    const renderer = new Renderer({ origin: 'https://forum.example' })
    const { html } = await renderer.render('[a](/b)', { handles: {}, quotes: {}, paths: {}, pictures: {} })
    process.stdout.write(html)
    await renderer.close()`
  await writeFile(`${folder}main.ts`, main)
  await build({
    entryPoints: {
      main: `${folder}main.ts`,
      'markdown-worker': `${root}server/html/markdown/worker.ts`,
    },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  const { stdout } = await run(process.execPath, [`${folder}main.mjs`], { timeout: 15_000 })
  expect(stdout.trim()).toBe('<p><a href="/b">/b</a></p>')
})
