/**
 * Pages as browsers keep them: the markup that the forum sends, the code that the browser runs,
 * and a live connection to the forum, in a window without a screen.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

// The one thing that is not the browser's own: who picks up when the page dials.
const dialling: esbuild.Plugin = {
  name: 'dialling',
  setup: (build) =>
    build.onLoad({ filter: /client\/live\/dial\.ts$/ }, () => ({
      contents: 'export const dial = () => globalThis.pickUp()',
      loader: 'ts',
    })),
}

/** The browser's code as one script. */
export async function bundleClient(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'client/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [dialling],
  })
  return outputFiles[0]!.text
}
