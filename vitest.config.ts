import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/reporter.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.spec.{ts,tsx}', 'checks/**/*.spec.ts', 'demo/**/*.spec.ts'],
    pool: 'threads',
    isolate: false,
    // Every core: by itself vitest leaves one idle, which of two is half the machine. More than that take as long in all.
    maxWorkers: '100%',
    globalSetup: 'src/platform/db/testing/global-setup.ts',
    reporters: ['default', closingLine()],
    // A first database of a run takes a second or two on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
