// Builds the server and the browser code into .build/, in about a second.
import { build } from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const out = path.join(root, '.build')
const shared = { absWorkingDir: root, bundle: true, logLevel: 'warning', legalComments: 'none' }

/** Bundles everything; throws with esbuild's own words when something does not compile. */
export async function buildAll() {
  fs.rmSync(out, { recursive: true, force: true })
  await Promise.all([
    build({
      ...shared,
      entryPoints: {
        main: 'server/main.ts',
        'markdown-worker': 'server/html/markdown/worker.ts',
        'reading-worker': 'server/db/aside/worker.ts',
        'checkpoint-worker': 'server/db/checkpoints/worker.ts',
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
    buildClient(path.join(out, 'client')),
  ])
  fs.writeFileSync(path.join(out, 'stamp'), newestSource().toString())
}

const scripts = {
  main: 'client/main.ts',
  passkeys: 'client/passkeys-page.ts',
  pictures: 'client/writing/picture-parts.ts',
  push: 'client/push/page.ts',
  'service-worker': 'client/service-worker/main.ts',
}

// The server offers no WebTransport, so nobody has to load it.
const withoutWebTransport = {
  name: 'without-web-transport',
  setup(build) {
    build.onLoad({ filter: /engine\.io-client.build.esm.transports.webtransport\.js$/ }, () => ({
      contents: 'export class WT {}',
    }))
  },
}

/** Bundles what the browser gets into `outdir`. */
export async function buildClient(outdir) {
  const browser = { ...shared, outdir, minify: true, target: 'es2020' }
  await Promise.all([
    ...Object.entries(scripts).map(([name, source]) =>
      build({
        ...browser,
        entryPoints: { [name]: source },
        platform: 'browser',
        format: 'esm',
        plugins: [withoutWebTransport],
        // Two scripts on a page each need a policy for markup, and no two have the same name.
        define: { SCRIPT_NAME: JSON.stringify(name) },
      }),
    ),
    build({ ...browser, entryPoints: { main: 'client/style/main.css' } }),
  ])
  fs.copyFileSync(path.join(root, 'client/icon.svg'), path.join(outdir, 'icon.svg'))
  fs.cpSync(path.join(root, 'client/icons'), outdir, { recursive: true })
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
