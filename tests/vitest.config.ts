import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    root: new URL('..', import.meta.url).pathname,
    globalSetup: 'tests/support/built-client.mjs',
    pool: 'forks',
    maxWorkers: 2,
    // Browsers and time-outs share two cores there; what fails for a reason fails twice.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
