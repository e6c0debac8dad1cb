import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/reporter.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.spec.{ts,tsx}', 'checks/**/*.spec.ts', 'demo/**/*.spec.ts'],
    pool: 'threads',
    isolate: false,
    // More than there are cores, which by itself vitest never takes: whoever waits for a database leaves one idle.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    globalSetup: 'src/platform/db/testing/global-setup.ts',
    reporters: ['default', closingLine()],
    // A first database of a run takes a second or two on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
