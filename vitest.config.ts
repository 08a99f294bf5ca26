import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/look/**', 'tests/bench/**'],
    maxWorkers: 2,
    // No module of ours keeps a state, so that files can share what they import.
    isolate: false,
    // A slow or busy machine is no failure: these only end what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
