import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of data in which the invented region has just been told. Each journey walks in a copy of it. */
    region: string
  }
}

let folder: string | undefined

/** Tells the region once for the whole run, and stops: copying its data takes a tenth of the time of telling it again. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  if (!existsSync('dist/main.js')) throw new Error('There is no dist/main.js: run "node tools/build.mjs" first.')
  folder = mkdtempSync(join(tmpdir(), 'region-'))
  const server = await startServer(folder)
  await server.stop()
  provide('region', folder)
}

export const teardown = (): void => {
  if (folder) rmSync(folder, { recursive: true, force: true })
}
