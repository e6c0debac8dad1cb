import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

type Told = { readonly title: string; readonly file: string; readonly passed: boolean }

/**
 * Closes a run with `N passed, N failed`. What could not even run counts as failed: a file that does not load, a
 * hook that throws, an error nobody caught. With TANDEM_RESULTS, a path, writes `{ passed, failed, skipped, failures,
 * tests }` there, which the public pages of the clauses read.
 */
export const closingLine = (): Reporter => ({
  onTestRunEnd: (modules, unhandled) => {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const ran = tests.filter(test => test.result().state !== 'skipped')
    const told: Told[] = ran.map(test => ({
      title: test.fullName,
      file: fileOf(test.module),
      passed: test.result().state === 'passed',
    }))
    const passed = told.filter(test => test.passed).length
    const failures = [
      ...ran.filter(test => test.result().state !== 'passed').map(test => `${fileOf(test.module)} › ${test.fullName}`),
      ...modules.flatMap(module => brokenParts(module).map(() => `${fileOf(module)} › could not run`)),
      ...unhandled.map(error => `nobody caught: ${error.message}`),
    ]
    const failed = failures.length
    write({ passed, failed, skipped: tests.length - ran.length, failures, tests: told })
    console.log(`${passed} passed, ${failed} failed`)
  },
})

const fileOf = (module: TestModule): string => relative(process.cwd(), module.moduleId)

/** The file itself and its groups, where they have an error of their own. */
const brokenParts = (module: TestModule) =>
  [module, ...module.children.allSuites()].filter(part => part.errors().length > 0)

const write = (results: object): void => {
  const path = process.env.TANDEM_RESULTS
  if (!path) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(results))
}
