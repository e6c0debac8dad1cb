// npm run -s tandem -- <command>: the command line, on Node 24. Whatever setting up says goes to stderr.
import { readFileSync } from 'node:fs'
import { findNode24, withNode24 } from './node24.mjs'
import { giveUp, inProject, run } from './project.mjs'
import { setUp } from './set-up.mjs'

const problem = await setUp()
if (problem) giveUp(problem)
const node = findNode24()
if ((await run(node, [inProject('tools', 'build.mjs')], { stdio: ['ignore', 2, 2] })) !== 0)
  giveUp('Tandem could not be built.')
// A register is read row by row, each gone once it is written: with little room for new things they are cleared away
// early, and 50,000 rows peak at 185 MB instead of 316.
const flags = JSON.parse(readFileSync(inProject('tools', 'command-flags.json'), 'utf8'))
process.exitCode = await run(node, [...flags, inProject('dist', 'cli.js'), ...process.argv.slice(2)], {
  env: withNode24(),
})
