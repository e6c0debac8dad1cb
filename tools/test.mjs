// npm test: sets up, builds, checks and tests everything. Its last line is `N passed, N failed`, whatever happens.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { bringChromium } from './chromium.mjs'
import { filesUnder } from './fingerprint.mjs'
import { findNode24, withNode24 } from './node24.mjs'
import { inProject, run } from './project.mjs'
import { setUp } from './set-up.mjs'

const sum = { passed: 0, failed: 0 }
/** What failed, by name, to stand together at the end: a run prints thousands of lines. */
const failures = []
const count = went => {
  sum[went ? 'passed' : 'failed']++
  return went
}
const heading = words => console.log(`\n— ${words}`)
const fails = sentence => {
  console.log(sentence)
  failures.push(sentence)
  count(false)
}
const bin = name => inProject('node_modules', '.bin', name)

/** Runs vitest and adds what it counted; a run that ends without a count is itself a failure. */
const vitest = async (results, args, env = {}, before = []) => {
  const path = inProject('dist', results)
  rmSync(path, { force: true })
  const [program, ...rest] = [...before, bin('vitest'), 'run', ...args]
  const code = await run(program, rest, { env: withNode24({ TANDEM_RESULTS: path, ...env }) })
  const counted = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { passed: 0, failed: 0 }
  sum.passed += counted.passed
  sum.failed += counted.failed
  failures.push(...(counted.failures ?? []))
  if (code !== 0 && counted.failed === 0) fails(`vitest ended with ${code} and counted no failure.`)
}

const checkCode = async () => {
  heading('Types')
  const types = await run(bin('tsc'), ['-p', '.'], { env: withNode24() })
  types === 0 ? count(true) : fails('Types do not fit.')
  heading('Style')
  const style = await run(bin('biome'), ['ci', '--reporter=summary'], { env: withNode24() })
  style === 0 ? count(true) : fails('Style is not kept.')
}

const walkJourneys = async () => {
  heading('Journeys in a browser')
  if (!filesUnder([inProject('journeys')]).some(file => file.endsWith('.e2e.ts')))
    return console.log('skipped: there is none')
  const chromium = await bringChromium()
  if (!chromium) return fails('There is no Chromium, and it could not be installed. Set TANDEM_CHROMIUM to its path.')
  await vitest('journeys.json', ['--config', 'vitest.journeys.config.ts'], {
    TANDEM_CHROMIUM: chromium,
    DATABASE_URL: '',
  })
}

/** Where Debian's PostgreSQL 15, the oldest we promise, is installed, and no server was named. */
const hasPostgres15 = !process.env.DATABASE_URL && existsSync('/usr/lib/postgresql/15/bin/postgres')

/**
 * Rules, then whatever asks for a database. The store is proved on the embedded engine and on the oldest PostgreSQL we promise;
 * pages only once, on the oldest, with every slice beneath them: journeys walk them on the embedded one. What a slice keeps
 * is proved by itself on the embedded one alone, or all of it on whichever DATABASE_URL names.
 */
const runSpecs = async () => {
  heading('Tests')
  if (!hasPostgres15) {
    await vitest('tests.json', [])
    return console.log('skipped: the same on PostgreSQL 15, which is not here, or was named above')
  }
  // Only now, since before setting up there is nothing to follow imports with.
  const { findDatabaseSpecs, isAboutPages, isAboutStore } = await import('./database-specs.mjs')
  const specs = await findDatabaseSpecs()
  await vitest(
    'tests.json',
    specs.filter(isAboutPages).map(spec => `--exclude=${spec}`),
  )
  heading('The store and the pages on PostgreSQL 15')
  const onOldest = specs.filter(spec => isAboutStore(spec) || isAboutPages(spec))
  await vitest('tests-15.json', onOldest, {}, [findNode24(), inProject('tools', 'with-postgres-15.ts')])
}

const testEverything = async () => {
  heading('Setting up')
  const problem = await setUp()
  if (problem) return fails(problem)
  if (!count((await run(findNode24(), [inProject('tools', 'build.mjs')])) === 0)) return
  await checkCode()
  await runSpecs()
  await walkJourneys()
}

await testEverything().catch(error => fails(error.stack))
if (failures.length > 0) console.log(`\n— Failed\n${failures.join('\n')}`)
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
