import fs from 'node:fs'

/** The version in package.json, which stands at the top beside what the build makes. */
export const version: string = readVersion()

function readVersion(): string {
  // Three folders up from here, two from the built file.
  for (const up of ['../../../', '../../']) {
    const file = new URL(`${up}package.json`, import.meta.url)
    if (!fs.existsSync(file)) continue
    const { name, version } = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>
    if (name === 'alongside' && version) return version
  }
  return 'unknown'
}
