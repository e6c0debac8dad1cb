import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

// What a document names has to be there.
const documents = [
  ...globSync('{*.md,docs/**/*.md,policy/*.md,bench/*.md}'),
  ...globSync('{src,demo,checks,journeys,tools,db}/**/*.md'),
].map(path => ({ path, text: readFileSync(path, 'utf8') }))

test('every link of a document leads to a file', () => {
  const dead = documents.flatMap(({ path, text }) =>
    [...text.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map(([, to = '']) => to)
      .filter(to => !existsSync(join(dirname(path), to)))
      .map(to => `${path}: ${to}`),
  )
  expect(documents.length).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

test('every path that a document names is there', () => {
  const gone = documents.flatMap(({ path, text }) =>
    pathsIn(text)
      .filter(named => !isThere(named, dirname(path)))
      .map(named => `${path}: ${named}`),
  )
  expect(gone).toEqual([])
})

const folders = 'src|policy|checks|journeys|bench|demo|tools|db|docs'
const whole = new RegExp(`^(?:${folders})/`)

/** Words in backticks that look like a path of ours: whole from the top, or a file by its name. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, words = '']) => words.split(/[ ,]+/))
    .filter(word => whole.test(word) || /^[\w/-]+\.(?:tsx?|mjs|sql|yaml)$/.test(word))

/** A file by its name is somewhere below the document that names it; in a document at the top, somewhere in `src`. */
const isThere = (path: string, folder: string): boolean =>
  [path, `${folder === '.' ? 'src' : folder}/**/${path}`].some(each => globSync(each).length > 0)

test('every package we rest on has a decision that says what it saves, who keeps it and how we would leave', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const packages = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })
  const rows = readFileSync('docs/decisions/0019-every-dependency.md', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| `'))
  const named = rows.flatMap(row => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.toSorted()).toEqual(packages.toSorted())
  expect(rows.filter(row => row.split('|').some((cell, at) => at > 0 && at < 5 && cell.trim() === ''))).toEqual([])
})

test('what the field taught us is named where it is kept, and those that nothing names are said', () => {
  const practice = readFileSync('docs/practice.md', 'utf8')
  const all = [...practice.matchAll(/^\| (P\d+) \|/gm)].map(([, id = '']) => id)
  const places = globSync('{src,policy,checks,demo,journeys,db}/**/*.{ts,tsx,md,sql}').map(path =>
    readFileSync(path, 'utf8'),
  )
  const named = new Set(places.flatMap(text => text.match(/\bP\d{1,2}\b/g) ?? []))
  expect([...named].filter(id => !all.includes(id))).toEqual([])
  const [, said = ''] = /Named by nothing yet: ([^.]*)\./.exec(practice) ?? []
  expect(said.split(', ')).toEqual(all.filter(id => !named.has(id)))
})
