import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../src/all-slices.ts'
import { databaseOf, freshDatabase, type TestDatabase } from '../src/platform/db/testing/database.ts'
import { verify } from '../src/platform/events/verify.ts'
import { projectFolder } from '../src/platform/project-folder.ts'
import { demoAreas } from './bodies.ts'
import { loadDemo } from './load.ts'

const whole = await freshDatabase()
const killed = await freshDatabase()
// Beside the packages it needs, and built anew: what was built before may be of another day.
mkdirSync(join(projectFolder, 'dist'), { recursive: true })
const folder = mkdtempSync(join(projectFolder, 'dist', 'teller-'))
const teller = join(folder, 'teller.js')
beforeAll(() =>
  build({
    absWorkingDir: projectFolder,
    entryPoints: ['demo/tell-until-killed.ts'],
    outfile: teller,
    ...{ bundle: true, packages: 'external', platform: 'node', target: 'node24', format: 'esm' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact' },
  }),
)
afterAll(async () => {
  await Promise.all([whole.drop(), killed.drop()])
  rmSync(folder, { recursive: true })
})

const roles = ['tandem_owner', 'tandem_read', 'tandem_write', 'tandem_system'] as const

/** Begins telling in another process, and kills it with no word of warning after so many scenes. */
async function tellAndKill(scenes: number): Promise<number> {
  const configs = { ...Object.fromEntries(roles.map(role => [role, killed.as(role)])), admin: killed.admin }
  const telling = spawn(process.execPath, [teller, JSON.stringify(configs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(telling, 'close')
  let told = 0
  createInterface({ input: telling.stdout }).on('line', () => {
    told += 1
    if (told === scenes) telling.kill('SIGKILL')
  })
  await gone
  return told
}

/** What happened, by stream and kind: opaque ids of a review or a need differ from telling to telling. */
async function happened(database: TestDatabase) {
  const system = new pg.Client(database.as('tandem_system'))
  await system.connect()
  await system.query(`select set_config('app.areas', $1, false)`, [demoAreas.join(',')])
  const { rows } = await system.query(
    `select type, happened_on::text as day, count(*)::integer from log.event group by 1, 2 order by 2, 1`,
  )
  const { rows: owed } = await system.query(
    `select kind, due_on::text as due, count(*)::integer from read.duty where ended_on is null group by 1, 2 order by 2, 1`,
  )
  const broken = await verify(system, demoAreas)
  await system.end()
  return { rows, owed, broken }
}

test('a telling that is killed twice on the way goes on, and in the end the same has happened as if it never was', async () => {
  expect(await loadDemo(databaseOf(whole), allSlices)).toBe(true)
  expect(await tellAndKill(1)).toBeGreaterThanOrEqual(1)
  expect(await tellAndKill(60)).toBeGreaterThanOrEqual(60)
  const half = await happened(killed)
  const told = await happened(whole)
  expect(half.rows.length).toBeLessThan(told.rows.length)
  expect(await loadDemo(databaseOf(killed), allSlices)).toBe(true)
  expect(await happened(killed)).toEqual(told)
  expect(told.broken).toEqual([])
  expect(await loadDemo(databaseOf(killed), allSlices)).toBe(false)
}, 180_000)
