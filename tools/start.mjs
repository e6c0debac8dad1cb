// npm start: everything a fresh machine needs, then the server, with the invented areas to walk through.
import { spawn } from 'node:child_process'
import { isBuilt } from './is-built.mjs'
import { findNode24, withNode24 } from './node24.mjs'
import { giveUp, inProject, project, run } from './project.mjs'
import { setUp } from './set-up.mjs'

const problem = await setUp()
if (problem) giveUp(problem)
const node = findNode24()
if (!isBuilt() && (await run(node, [inProject('tools', 'build.mjs')])) !== 0)
  giveUp('Tandem could not be built; the reason stands above.')

const server = spawn(node, [inProject('dist', 'main.js')], {
  cwd: project,
  stdio: 'inherit',
  env: withNode24({ TANDEM_DEMO: process.env.TANDEM_DEMO ?? '1' }),
})
// Ctrl-C reaches the server by itself as well; it stops once. We stay until it has let go of the database.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
