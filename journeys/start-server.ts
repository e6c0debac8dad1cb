import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server of this run listens, such as `http://localhost:43211`. */
    address: string
  }
}

const patienceInMs = 120_000
let server: ChildProcess
let folder: string

/** Starts `dist/main.js`, which `npm test` has built, on data of its own with the demo areas in them. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  if (!existsSync('dist/main.js')) throw new Error('There is no dist/main.js: run "node tools/build.mjs" first.')
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  folder = mkdtempSync(join(tmpdir(), 'journeys-'))
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      TANDEM_DATA: folder,
      TANDEM_DEMO: '1',
      TANDEM_UNLIMITED: '1',
      DATABASE_URL: undefined,
      NODE_ENV: undefined,
    },
  })
  await answers(address)
  provide('address', address)
}

export const teardown = async (): Promise<void> => {
  if (server.exitCode === null) {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
}

const answers = async (address: string): Promise<void> => {
  for (const patience = Date.now() + patienceInMs; Date.now() < patience; ) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it answered.`)
    if (
      await fetch(address).then(
        response => response.ok,
        () => false,
      )
    )
      return
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error(`The server did not answer at ${address}.`)
}

const findFreePort = async (): Promise<number> => {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}
