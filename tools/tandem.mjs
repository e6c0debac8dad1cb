// npm run -s tandem -- <command>: the command line, on Node 24. Whatever setting up says goes to stderr.
import { findNode24, withNode24 } from './node24.mjs'
import { giveUp, inProject, run } from './project.mjs'
import { setUp } from './set-up.mjs'

const problem = await setUp()
if (problem) giveUp(problem)
const node = findNode24()
if ((await run(node, [inProject('tools', 'build.mjs')], { stdio: ['ignore', 2, 2] })) !== 0)
  giveUp('Tandem could not be built.')
process.exitCode = await run(node, ['--enable-source-maps', inProject('dist', 'cli.js'), ...process.argv.slice(2)], {
  env: withNode24(),
})
