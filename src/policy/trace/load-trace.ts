import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPacks } from '../load-packs.ts'
import { buildTrace, type Trace, withResults } from './build-trace.ts'
import { readResults } from './read-results.ts'
import { projectFolder, readSources } from './read-sources.ts'
import { loadRequirements } from './requirements.ts'

/** The trace of the sources as they stand now. */
export const traceNow = (): Trace => buildTrace(loadPacks(), loadRequirements(), readSources(), readResults())

/**
 * The trace the build left in `dist/trace.json`, so that a server without its sources can show them; worked out from the
 * sources when there is none. What stands in the file was written by our own build from checked data.
 */
export function loadTrace(project: string = projectFolder()): Trace {
  const path = join(project, 'dist', 'trace.json')
  if (!existsSync(path)) return traceNow()
  // The tests may have run since the build.
  return withResults(JSON.parse(readFileSync(path, 'utf8')), readResults(project))
}
