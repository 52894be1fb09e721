/** Style, script and icon: built once, named by their content, so that browsers may keep them. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export type AssetName =
  | 'main.css'
  | 'main.js'
  | 'passkeys.js'
  | 'pictures.js'
  | 'push.js'
  | 'service-worker.js'
  | 'icon.svg'
  | 'icon-180.png'
  | 'icon-192.png'
  | 'icon-512.png'
  | 'maskable-512.png'

export interface Asset {
  body: Buffer
  type: string
  path: string
}

const types: Record<AssetName, string> = {
  'main.css': 'text/css; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'passkeys.js': 'text/javascript; charset=utf-8',
  'pictures.js': 'text/javascript; charset=utf-8',
  'push.js': 'text/javascript; charset=utf-8',
  'service-worker.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'icon-180.png': 'image/png',
  'icon-192.png': 'image/png',
  'icon-512.png': 'image/png',
  'maskable-512.png': 'image/png',
}

const assets = new Map<AssetName, Asset>()
const byPath = new Map<string, Asset>()

/** Reads the built files from `folder` once, at start. Missing ones stay empty (tests without a build). */
export function loadAssets(folder: string): void {
  for (const name of Object.keys(types) as AssetName[]) {
    const file = path.join(folder, name)
    const body = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0)
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
    const asset = { body, type: types[name], path: `/assets/${hash}-${name}` }
    assets.set(name, asset)
    byPath.set(asset.path, asset)
  }
}

/** The address of an asset, with the hash of its content in it. */
export function assetPath(name: AssetName): string {
  return assets.get(name)?.path ?? `/assets/none-${name}`
}

/** The asset at an address, or null. */
export function findAsset(address: string): Asset | null {
  return byPath.get(address) ?? null
}

const builds = new Map<string, string>()

/** Stands for the style and script, and the community's name, with which pages are made. */
export function buildOf(community: string): string {
  const parts = `${assetPath('main.css')} ${assetPath('main.js')} ${community}`
  let build = builds.get(parts)
  if (build === undefined) {
    build = createHash('sha256').update(parts).digest('base64url').slice(0, 10)
    builds.clear()
    builds.set(parts, build)
  }
  return build
}
