import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.spec.{ts,tsx}', 'checks/**/*.spec.ts', 'demo/**/*.spec.ts'],
    pool: 'threads',
    isolate: false,
  },
})
