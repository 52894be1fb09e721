import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Walks through all pages are short files and long runs: first, so that none runs alone at the end. */
class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWalk = ({ moduleId }: TestSpecification) => moduleId.includes('/accessible/')
    const sorted = await super.sort(files)
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))]
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    root: new URL('..', import.meta.url).pathname,
    globalSetup: 'tests/support/built-client.mjs',
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: WalksFirst },
    // Browsers and time-outs share two cores there; what fails for a reason fails twice.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
