import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from './read-sources.ts'
import type { Results } from './results.ts'

const shape = z.object({
  tests: z.array(z.object({ title: z.string(), file: z.string(), passed: z.boolean() })),
})

/** What the tests said when they last ran here, as `npm test` leaves it in `dist/tests.json`; empty before they ever did. */
export function readResults(project: string = projectFolder()): Results {
  const path = join(project, 'dist', 'tests.json')
  if (!existsSync(path)) return new Map()
  const read = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  return read.success ? Map.groupBy(read.data.tests, test => test.file) : new Map()
}
