/** Stories that are kept, each under the name of the leak that shows in it. */
import { readFileSync, writeFileSync } from 'node:fs'

export class StoryBook<Story> {
  #file: URL

  /** `file` is read and written as JSON; a new one begins as `{}`. */
  constructor(file: URL) {
    this.#file = file
  }

  all(): Record<string, Story> {
    return JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, Story>
  }

  keep(name: string, story: Story): void {
    const all = { ...this.all(), [name]: story }
    const lines = Object.entries(all).map(
      ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    )
    writeFileSync(this.#file, `{\n${lines.join(',\n')}\n}\n`)
  }
}
