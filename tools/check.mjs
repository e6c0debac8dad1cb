// npm run check: types, style and the checks of the codebase itself, in some seconds.
import { withNode24 } from './node24.mjs'
import { giveUp, inProject, run } from './project.mjs'
import { setUp } from './set-up.mjs'

const problem = await setUp()
if (problem) giveUp(problem)
const commands = [
  ['tsc', '-p', '.'],
  ['biome', 'check'],
  ['vitest', 'run', 'checks'],
]
let failed = 0
for (const [name, ...args] of commands)
  if ((await run(inProject('node_modules', '.bin', name), args, { env: withNode24() })) !== 0) failed++
process.exitCode = failed === 0 ? 0 : 1
