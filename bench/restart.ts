import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectFolder } from '../src/platform/project-folder.ts'
import { answersAt, findFreePort } from '../src/platform/testing/local-server.ts'
import { type Bench, median, round } from './figure.ts'

const limitInSeconds = 3
const turns = 7

/** `npm start`, as anybody types it, where the invented region was told before: until its first page is there. */
export const restartBench: Bench = {
  name: 'restart',
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-restart-'))
    const port = await findFreePort()
    await startAndStop(folder, port)
    const seconds: number[] = []
    for (let turn = 0; turn < turns; turn += 1) seconds.push(await startAndStop(folder, port))
    rmSync(folder, { recursive: true, force: true })
    say({
      figure: `first page after a restart, median of ${seconds.length} (${round(Math.min(...seconds), 2)} to ${round(Math.max(...seconds), 2)})`,
      value: round(median(seconds), 2),
      unit: 's',
      against: `at most ${limitInSeconds} s`,
      kept: median(seconds) <= limitInSeconds,
    })
  },
}

/** Seconds until the first page. The whole group is stopped: npm, what it starts, and the server. */
async function startAndStop(folder: string, port: number): Promise<number> {
  const from = performance.now()
  const started = spawn('npm', ['start'], {
    cwd: projectFolder,
    env: { ...process.env, TANDEM_DATA: folder, PORT: String(port), NODE_ENV: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const gone = once(started, 'exit')
  while (!(await answersAt(`http://localhost:${port}/`))) {
    if (started.exitCode !== null) throw new Error(`npm start ended with ${started.exitCode}`)
    await wait(10)
  }
  const took = (performance.now() - from) / 1000
  if (started.pid) process.kill(-started.pid, 'SIGTERM')
  await gone
  return took
}
