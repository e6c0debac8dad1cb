import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Results, resultKey } from './build-trace.ts'
import { projectFolder } from './read-sources.ts'

/** The tests' own report, as `npm test` leaves it in `dist/tests.json`. */
const shape = z.object({
  tests: z.array(z.object({ path: z.string(), title: z.string(), outcome: z.enum(['passed', 'failed', 'skipped']) })),
})

/** What the tests said when they last ran; empty before they ever did, or when the report is not ours. */
export function readResults(project: string = projectFolder()): Results {
  const path = join(project, 'dist', 'tests.json')
  if (!existsSync(path)) return new Map()
  const read = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) return new Map()
  return new Map(
    read.data.tests.flatMap(({ outcome, ...test }) =>
      outcome === 'skipped' ? [] : [[resultKey(test), outcome] satisfies [string, 'passed' | 'failed']],
    ),
  )
}
