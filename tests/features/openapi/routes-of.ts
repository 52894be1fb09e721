import type { Express } from 'express'

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> }
  handle: { stack?: Layer[] }
}

/** Every route of an app as `get /path`, read from Express itself. */
export function routesOf(app: Express): Set<string> {
  const found = new Set<string>()
  const walk = (layers: Layer[]) => {
    for (const { route, handle } of layers) {
      if (!route) {
        walk(handle.stack ?? [])
        continue
      }
      const methods = Object.keys(route.methods).filter((method) => route.methods[method])
      for (const path of [route.path].flat()) {
        for (const method of methods) found.add(`${method} ${path}`)
      }
    }
  }
  walk((app.router as unknown as { stack: Layer[] }).stack)
  return found
}
