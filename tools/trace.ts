// Writes dist/trace.json: for each clause the code that keeps it and the tests that prove it, for each requirement what
// answers it. The public pages read it. Run by the build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { traceNow } from '../src/policy/trace/load-trace.ts'
import { projectFolder } from '../src/policy/trace/read-sources.ts'

const out = join(projectFolder(), 'dist')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'trace.json'), JSON.stringify(traceNow()))
