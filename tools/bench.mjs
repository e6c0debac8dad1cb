// npm run bench: the benchmarks, built like the server and run on Node 24.
import { findNode24, withNode24 } from './node24.mjs'
import { giveUp, inProject, run } from './project.mjs'
import { setUp } from './set-up.mjs'

const problem = await setUp()
if (problem) giveUp(problem)
const node = findNode24()
if ((await run(node, [inProject('tools', 'build.mjs')])) !== 0)
  giveUp('Tandem could not be built; the reason stands above.')
process.exitCode = await run(node, ['--enable-source-maps', inProject('dist', 'bench.js'), ...process.argv.slice(2)], {
  env: withNode24({ NODE_ENV: 'production' }),
})
