import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries, prepareBinaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { makeCluster } from './cluster.ts'
import { type Launched, launch } from './launch.ts'
import { answers, isRunning, pause, reach, readPostmaster, stopPostmaster } from './postmaster.ts'
import { chooseRunAs } from './run-as.ts'
import { makeSocketFolder } from './socket-folder.ts'

export type EmbeddedOptions = {
  /** Where the data lie; made when it is not there. */
  readonly folder: string
  /** Another PostgreSQL than npm's, such as `/usr/lib/postgresql/15`. */
  readonly binaries?: string
  /** False for data nobody will miss, such as a test's: then nothing waits for the disk. */
  readonly durable?: boolean
}

export type Embedded = {
  /** As the superuser, who only prepares: the application signs in as its own roles. */
  readonly connection: { host: string; port: number; user: string; database: string }
  /** True when the server was running already: left by a process that was killed, or serving another one now. */
  readonly adopted: boolean
  /** Stops the server, whoever started it. */
  readonly stop: () => Promise<void>
}

const patienceInMs = 30_000

/**
 * Starts PostgreSQL on the data in a folder, or takes up the one that runs there already.
 * It listens on a socket in a folder only we may open, never on the network.
 * Answers with `CannotStart`, in a sentence for the person at the keyboard.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const binaries = options.binaries ? prepareBinaries(options.binaries) : findBinaries()
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const folder = realpathSync(options.folder)
  const cluster = join(folder, 'postgres')
  const as = chooseRunAs(cluster)
  // The account must pass through the folder to reach its own, which stays closed to everybody else.
  if (as.way === 'account') chmodSync(folder, 0o711)
  const durable = options.durable ?? true
  makeCluster({ cluster, binaries, as, durable })

  const log = join(folder, 'postgres.log')
  const patience = Date.now() + patienceInMs
  while (Date.now() < patience) {
    const running = readPostmaster(cluster)
    if (running && isRunning(running)) {
      if (await answers(running.socketFolder)) return embedded(cluster, running.socketFolder, true)
      // Starting, recovering or stopping: soon it either answers or is gone.
      await pause(50)
      continue
    }
    const socketFolder = makeSocketFolder(folder, as)
    const launched = launch({ cluster, socketFolder, log, binaries, as, durable })
    const outcome = await becomesReady(launched, socketFolder, patience)
    if (outcome === 'ready') return embedded(cluster, socketFolder, false)
    if (!mayPass(outcome)) throw new CannotStart(`The database did not start. Its own words, from ${log}:\n${outcome}`)
    await pause(100)
  }
  throw new CannotStart(`The database in ${cluster} did not answer within ${patienceInMs / 1000} seconds. See ${log}.`)
}

const embedded = (cluster: string, socketFolder: string, adopted: boolean): Embedded => ({
  connection: reach(socketFolder),
  adopted,
  stop: async () => {
    await stopPostmaster(cluster)
    rmSync(socketFolder, { recursive: true, force: true })
  },
})

const becomesReady = async (launched: Launched, socketFolder: string, patience: number): Promise<'ready' | string> => {
  while (Date.now() < patience && !launched.exited()) {
    if (await answers(socketFolder)) return 'ready'
    await pause(10)
  }
  return launched.words()
}

/** Reasons that go away by themselves: another start got there first, or processes of the last server are still ending. */
const mayPass = (words: string): boolean => /already exists|pre-existing shared memory block/.test(words)
