// What `npm start` and its sisters run: builds when the sources have changed, then hands over.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildAll, isBuilt, out } from './build.mjs'

if (!isBuilt()) await buildAll()
const { run } = await import(pathToFileURL(path.join(out, 'server/main.mjs')).href)
await run(process.argv.slice(2))
