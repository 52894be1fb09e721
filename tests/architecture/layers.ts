/** Who may import whom. Each rule lists what breaks it, in a sentence with the file's name. */
import { assemblers } from './allowed.ts'
import type { Module } from './module.ts'

export type Rule = (modules: readonly Module[]) => string[]

/** The folder of a feature, or null: files beside the folders put features together. */
export function featureOf(file: string): string | null {
  return /^server\/features\/([^/]+)\//.exec(file)?.[1] ?? null
}

/** Both sides and the database use `shared`; it knows none of them. */
export const sharedStandsAlone: Rule = (modules) =>
  modules
    .filter(({ path }) => path.startsWith('shared/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter((one) => !(one.package === 'zod' || one.file?.startsWith('shared/')))
        .map((one) => `${path} imports ${one.file ?? one.package}`),
    )

const mayUse: Readonly<Record<string, readonly string[]>> = {
  client: ['client', 'shared'],
  server: ['server', 'shared', 'migrations'],
  migrations: ['migrations'],
}

/** The browser's code and the server's meet in `shared` alone. */
export const sidesStayApart: Rule = (modules) =>
  modules.flatMap(({ path, imports }) => {
    const allowed = mayUse[path.split('/')[0]!]
    if (!allowed) return []
    return imports
      .filter(({ file }) => file !== null && !allowed.includes(file.split('/')[0]!))
      .map(({ file }) => `${path} imports ${file}`)
  })

/** What everything stands on knows no feature. */
export const floorKnowsNoFeature: Rule = (modules) =>
  modules
    .filter(({ path }) => path.startsWith('server/') && !path.startsWith('server/features/'))
    .filter(({ path }) => !assemblers.some((known) => path.startsWith(known)))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file?.startsWith('server/features/'))
        .map(({ file }) => `${path} imports ${file}`),
    )

/** Features use each other's stores and views, never the routes. */
export const routesAreEntrances: Rule = (modules) =>
  modules.flatMap(({ path, imports }) => {
    const feature = featureOf(path)
    if (feature === null) return []
    return imports
      .filter(({ file }) => file !== null && /[/-]routes\.tsx?$/.test(file))
      .filter(({ file }) => featureOf(file!) !== feature)
      .map(({ file }) => `${path} imports ${file}`)
  })

/** Which features each uses, by folder. */
function usesOf(modules: readonly Module[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const { path, imports } of modules) {
    const feature = featureOf(path)
    if (feature === null) continue
    const used = uses.get(feature) ?? new Set()
    uses.set(feature, used)
    for (const { file } of imports) {
      const other = file === null ? null : featureOf(file)
      if (other !== null && other !== feature) used.add(other)
    }
  }
  return uses
}

/** Features stand on one another in one direction: there is always one to read first. */
export const featuresFormNoCycle: Rule = (modules) => {
  const uses = usesOf(modules)
  // What uses nothing that is left, or is used by nothing that is left, is in no circle.
  for (let found = true; found;) {
    found = false
    for (const [feature, used] of uses) {
      const isUsed = [...uses.values()].some((others) => others.has(feature))
      if (isUsed && [...used].some((other) => uses.has(other))) continue
      uses.delete(feature)
      found = true
    }
  }
  return [...uses].map(
    ([feature, used]) =>
      `${feature} uses ${[...used].filter((other) => uses.has(other)).join(' and ')}, which uses it`,
  )
}
