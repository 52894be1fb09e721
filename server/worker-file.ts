/** Where the code of a worker thread lies, as a file that Node can run. */
import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The threads that there are, each with its source; `build.mjs` bundles them under these names. */
const sources = {
  'markdown-worker': './html/markdown/worker.ts',
  'reading-worker': './db/aside/worker.ts',
  'checkpoint-worker': './db/checkpoints/worker.ts',
} as const

type Name = keyof typeof sources

const files = new Map<Name, Promise<URL>>()

/** Bundled beside the server; in development and tests it is bundled on first use. */
export function workerFile(name: Name): Promise<URL> {
  if (import.meta.url.endsWith('.mjs')) {
    return Promise.resolve(new URL(`./${name}.mjs`, import.meta.url))
  }
  const file = files.get(name) ?? bundle(name)
  files.set(name, file)
  return file
}

async function bundle(name: Name): Promise<URL> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(sources[name], import.meta.url))],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    write: false,
  })
  const code = outputFiles[0]!.contents
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  // Within node_modules, where the thread finds its packages.
  const folder = new URL('../node_modules/.cache/alongside/', import.meta.url)
  const target = new URL(`${name}-${hash}.mjs`, folder)
  const draft = new URL(`${target.href}.${process.pid}`)
  await mkdir(folder, { recursive: true })
  await writeFile(draft, code)
  // In one step, for others may be starting at the same time.
  await rename(draft, target)
  return target
}
