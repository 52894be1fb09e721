// Builds the server and the browser code into .build/, in about a second.
import { build } from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const out = path.join(root, '.build')

/** Bundles everything; throws with esbuild's own words when something does not compile. */
export async function buildAll() {
  fs.rmSync(out, { recursive: true, force: true })
  const shared = { absWorkingDir: root, bundle: true, logLevel: 'warning', legalComments: 'none' }
  await Promise.all([
    build({
      ...shared,
      entryPoints: {
        main: 'server/main.ts',
        'markdown-worker': 'server/html/markdown/worker.ts',
      },
      outdir: path.join(out, 'server'),
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...shared,
      entryPoints: { main: 'client/main.ts' },
      outdir: path.join(out, 'client'),
      platform: 'browser',
      format: 'esm',
      target: 'es2020',
      minify: true,
    }),
    build({
      ...shared,
      entryPoints: { main: 'client/style/main.css' },
      outdir: path.join(out, 'client'),
      minify: true,
      target: 'es2020',
    }),
  ])
  fs.copyFileSync(path.join(root, 'client/icon.svg'), path.join(out, 'client/icon.svg'))
  fs.writeFileSync(path.join(out, 'stamp'), newestSource().toString())
}

const sources = ['server', 'client', 'shared', 'migrations', 'package-lock.json']

/** When a source last changed, in milliseconds. */
function newestSource() {
  let newest = 0
  const look = (file) => {
    const stat = fs.statSync(file)
    newest = Math.max(newest, stat.mtimeMs)
    if (stat.isDirectory()) for (const name of fs.readdirSync(file)) look(path.join(file, name))
  }
  for (const name of sources) look(path.join(root, name))
  return newest
}

/** True when .build/ was made from the sources as they are. */
export function isBuilt() {
  try {
    return Number(fs.readFileSync(path.join(out, 'stamp'), 'utf8')) >= newestSource()
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
