import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectFolder } from '../../project-folder.ts'
import type { Embedded, EmbeddedOptions } from '../launcher/start-embedded.ts'

export type ChildServer = Pick<Embedded, 'connection' | 'adopted'> & {
  /** kill -9: it can do nothing any more, and its database stays. */
  readonly kill: () => Promise<void>
  /** As Ctrl-C would: it stops its database first. */
  readonly stop: () => Promise<void>
}

export type ChildOptions = {
  /** Another user, by number; for a test that runs as root. */
  readonly uid?: number
  readonly env?: NodeJS.ProcessEnv
}

/** Opens an embedded database in another process, and answers once it is open. Throws what that process complained of. */
export const spawnChildServer = async (
  options: EmbeddedOptions,
  { uid, env }: ChildOptions = {},
): Promise<ChildServer> => {
  const script = join(projectFolder, 'src', 'platform', 'db', 'testing', 'child-server.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: '/',
    env: env ?? process.env,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const opened = JSON.parse(await firstLine(child))
  const end = async (how: () => void) => {
    const gone = once(child, 'exit')
    how()
    await gone
  }
  return {
    ...opened,
    kill: () => end(() => child.kill('SIGKILL')),
    stop: () => end(() => child.stdin?.end()),
  }
}

const firstLine = async (child: ChildProcess): Promise<string> => {
  let complaint = ''
  child.stderr?.on('data', data => {
    complaint += data
  })
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  const line = await Promise.race([once(lines, 'line'), once(child, 'close').then(() => undefined)])
  if (!line) throw new Error(complaint || 'The process ended without a word.')
  return String(line[0])
}
