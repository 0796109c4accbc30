import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Tests that put another clock, zone or browser in place for the code they run: each file has a world of its own. */
const WORLDS = ['tests/flows/**/*.test.ts', 'tests/store/**/*.test.ts']

/** What is asked of a build, which has to be there before. */
const BUILDS = ['tests/bundle/**/*.test.ts']

/** What runs in a browser: by Playwright, and by vitest.components.config.ts. */
const E2E = ['tests/e2e/**', 'tests/components/**', 'node_modules/**']

/** All other files share the modules once loaded, which a third of the time went into. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/chance.ts'],
    // Two files at once on two cores: Vitest leaves one core to itself, which then has little to do.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: [...E2E, ...WORLDS, ...BUILDS], isolate: false } },
      { extends: true, test: { name: 'worlds', include: WORLDS, exclude: E2E } },
      { extends: true, test: { name: 'bundles', include: BUILDS, exclude: E2E } },
    ],
  },
})
