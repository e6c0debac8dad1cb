// Runs a command with DATABASE_URL set to a private PostgreSQL 15 of Debian's, which is gone afterwards.
//   node tools/with-postgres-15.ts node_modules/.bin/vitest run src/platform/db
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../src/platform/db/launcher/start-embedded.ts'
import { runsFolder } from '../src/platform/db/testing/runs-folder.ts'

const [program = 'true', ...args] = process.argv.slice(2)
const folder = mkdtempSync(join(runsFolder, 'tandem-15-'))
const server = await startEmbedded({ folder, binaries: '/usr/lib/postgresql/15', durable: false })
const { user, host } = server.connection
try {
  const url = `postgres://${user}@localhost/postgres?host=${encodeURIComponent(host)}`
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } })
  process.exitCode = status ?? 1
} finally {
  await server.stop()
  rmSync(folder, { recursive: true })
}
