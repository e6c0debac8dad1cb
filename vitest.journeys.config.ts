import { defineConfig } from 'vitest/config'
import { findChromium } from './tools/chromium.mjs'
import { closingLine } from './tools/reporter.ts'

/** Journeys of people in a real browser, two at a time, each through a built server with demo areas of its own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['journeys/**/*.e2e.ts'],
    pool: 'threads',
    isolate: false,
    fileParallelism: true,
    maxWorkers: 2,
    globalSetup: 'journeys/tell-region.ts',
    reporters: ['default', closingLine()],
    env: { TANDEM_CHROMIUM: findChromium() ?? '' },
    hookTimeout: 60_000,
    testTimeout: 180_000,
  },
})
