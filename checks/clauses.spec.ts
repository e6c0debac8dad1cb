import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isClauseId } from '../src/policy/clause.ts'
import { brokenPromises, freeze } from '../src/policy/freeze.ts'
import { loadPacks } from '../src/policy/load-packs.ts'
import { loadRegister } from '../src/policy/load-register.ts'
import { traceNow } from '../src/policy/trace/load-trace.ts'
import { projectFolder, readSources } from '../src/policy/trace/read-sources.ts'

const library = loadPacks()
const clauses = [...library.values()].flatMap(pack => [...pack.clauses.values()])
const register = loadRegister()
const trace = traceNow()
const inCode = new Set(trace.code.map(each => each.clause))
const proved = new Set(trace.proofs.map(each => each.clause))
const named = ({ pack, id }: { pack: string; id: string }) => `${pack} ${id}`

test('every number stands in the register, and every registered number in a pack', () => {
  const stated = new Set(clauses.map(clause => clause.id))
  expect([...stated].filter(id => !register.subjects.has(id))).toEqual([])
  expect([...register.subjects.keys()].filter(id => !stated.has(id))).toEqual([])
})

test('every clause has a rule, a duty, a refusal, a value or what keeps it, or says why nothing computes it', () => {
  const idle = clauses.filter(
    clause =>
      !inCode.has(clause.id) &&
      Object.keys(clause.values).length === 0 &&
      clause.keptBy.length === 0 &&
      clause.notComputed === undefined,
  )
  expect(idle.map(named)).toEqual([])
})

test('what keeps a clause by its shape is there, and a test proves it', () => {
  const shaped = clauses.filter(clause => clause.keptBy.length > 0)
  const gone = shaped.flatMap(({ id, keptBy }) =>
    keptBy.filter(path => !existsSync(join(projectFolder(), path))).map(path => `${id}: ${path}`),
  )
  expect(gone).toEqual([])
  expect(shaped.filter(clause => !proved.has(clause.id)).map(named)).toEqual([])
})

test('code and tests name no clause that does not exist', () => {
  const cited = readSources().flatMap(({ path, text }) =>
    [...text.matchAll(/(?<=['[( ])[A-Z]{3}-\d+(?=['\]), ])/g)].map(([id]) => ({ path, id })),
  )
  const unknown = cited.filter(({ path, id }) => isClauseId(id) && !register.subjects.has(id) && !isOurs(path))
  expect(unknown.map(({ path, id }) => `${path}: ${id}`)).toEqual([])
})

/** Tests of the reader of clauses make up their own. */
const isOurs = (path: string): boolean => /^(src\/policy\/.*\.spec\.ts|checks\/clauses\.spec\.ts)$/.test(path)

test('every rule, duty and refusal has a test that names its clause', () => {
  const untested = trace.code.filter(({ clause }) => !proved.has(clause))
  expect([...new Set(untested.map(({ clause, path }) => `${clause} in ${path}`))]).toEqual([])
})

test('every requirement is answered by a clause, a page or a check, has a reason, or is marked not yet', () => {
  expect(trace.requirements.length).toBe(248)
  const answers = new Set(trace.requirements.map(each => each.id))
  const unknown = clauses.flatMap(({ id, answers: said }) =>
    said.filter(each => !answers.has(each)).map(r => `${id}: ${r}`),
  )
  expect(unknown).toEqual([])
  const checksGone = trace.requirements.filter(({ check }) => check && !existsSync(join(projectFolder(), check)))
  expect(checksGone.map(each => each.id)).toEqual([])
  const lacksWithoutPart = trace.requirements.filter(({ lacks, answered }) => lacks && answered !== 'in part')
  expect(lacksWithoutPart.map(each => each.id)).toEqual([])
})

test('a page that answers a requirement is declared by a route', () => {
  const paths = readSources()
    .filter(({ path }) => path.endsWith('/paths.ts'))
    .flatMap(({ text }) => [...text.matchAll(/path\('([^']+)'\)/g)].map(([, pattern]) => pattern))
  const missing = trace.requirements.filter(({ page }) => page && !paths.includes(page))
  expect(missing.map(({ id, page }) => `${id}: ${page}`)).toEqual([])
})

test('a published clause keeps its words and its values', () => {
  const published = JSON.parse(readFileSync(join(projectFolder(), 'policy', 'frozen.json'), 'utf8'))
  const now = freeze(library)
  expect(brokenPromises(published, now)).toEqual([])
  const newer = Object.entries(now).flatMap(([pack, each]) =>
    Object.keys(each).filter(clause => published[pack]?.[clause] === undefined),
  )
  expect(newer, 'new clauses are frozen by: node tools/freeze.ts').toEqual([])
})

test('only words of the report are shown as its words', () => {
  const verbatim = clauses.filter(clause => clause.origin === 'verbatim')
  expect(Object.fromEntries(verbatim.map(clause => [named(clause), clause.text]))).toEqual(quoted)
})

/** Copied from the report by hand, so that a quotation in a pack has a second copy to differ from. */
const quoted = {
  'additional-support-2025 SUP-10':
    'Partner agencies would be under a statutory duty to co-construct a child’s development record and co-deliver the content',
}
