import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { answersAt, findFreePort } from '../src/platform/testing/local-server.ts'

/** A running Tandem of a journey's own: where it is, what it has said so far, and how it is stopped. */
export type Server = {
  readonly address: string
  /** Everything printed since it started: the letters it would have sent are among it. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

const patienceInMs = 90_000

/** Starts `dist/main.js`, which `npm test` has built, on the data in `folder`. The invented region is told if they are new. */
export async function startServer(folder: string): Promise<Server> {
  const port = await findFreePort()
  const server = spawn(process.execPath, ['dist/main.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      TANDEM_DATA: folder,
      TANDEM_DEMO: '1',
      // Nobody types as fast as a journey does.
      TANDEM_UNLIMITED: '1',
      DATABASE_URL: undefined,
      NODE_ENV: undefined,
    },
  })
  let said = ''
  for (const output of [server.stdout, server.stderr]) {
    output.setEncoding('utf8')
    output.on('data', (words: string) => {
      said += words
    })
  }
  const stop = async () => {
    if (server.exitCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
  }
  const address = `http://localhost:${port}`
  for (const end = Date.now() + patienceInMs; !(await answersAt(`${address}/health/ready`)); await wait(50)) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.\n${said}`)
    if (Date.now() > end) {
      await stop()
      throw new Error(`The server did not answer at ${address}.\n${said}`)
    }
  }
  return { address, said: () => said, stop }
}
