import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runsFolder } from '../src/platform/db/testing/runs-folder.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of data in which the invented region has just been told. Each journey walks in a copy of it. */
    region: string
    /** A folder that remembers which kinds of page the whole run has checked, and with which parts. */
    checked: string
  }
}

let folder: string | undefined
let checked: string | undefined

/** Tells the region once for the whole run, and stops: copying its data takes a tenth of the time of telling it again. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  if (!existsSync('dist/main.js')) throw new Error('There is no dist/main.js: run "node tools/build.mjs" first.')
  folder = mkdtempSync(join(runsFolder, 'region-'))
  const server = await startServer(folder)
  await server.stop()
  provide('region', folder)
  checked = mkdtempSync(join(runsFolder, 'checked-'))
  provide('checked', checked)
}

export const teardown = (): void => {
  for (const each of [folder, checked]) if (each) rmSync(each, { recursive: true, force: true })
}
