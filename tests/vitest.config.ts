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

/**
 * Those that start the forum in their own process and leave nothing behind: they share one loaded
 * program. Loading it anew for each file took longer than many of them run. Those that measure time
 * or memory stay by themselves.
 */
const together = ['browser', 'features', 'regressions', 'scopes'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
)

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: 'tests/support/built-client.mjs',
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: WalksFirst },
    // Browsers and time-outs share two cores there; what fails for a reason fails twice.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: together },
      },
    ],
  },
})
