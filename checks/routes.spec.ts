import { globSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Pool } from 'pg'
import { expect, test } from 'vitest'
import { allCalls, allRoutes } from '../src/all-slices.ts'
import { plainDate } from '../src/kernel/plain-date.ts'
import { demoRoutes } from '../src/platform/auth/demo-routes.tsx'
import { signInRoutes } from '../src/platform/auth/sign-in-routes.tsx'
import { openJoining } from '../src/platform/identity/joining.ts'
import { collectRoutes } from '../src/platform/web/routes.ts'
import { navigationOf } from '../src/ui/navigation.ts'
import { wordsIn } from '../src/ui/text.ts'

// Routes are declared without a database: none is asked before somebody asks a page.
const database = {} as Pool
const routes = collectRoutes([
  ...allRoutes(),
  demoRoutes(database, async () => plainDate('2026-11-30')),
  signInRoutes({
    database,
    joining: openJoining(database, () => new Date()),
    notify: async () => {},
    address: () => '',
    demo: false,
  }),
])
const answered = new Set([...routes, ...allCalls()].map(({ path }) => path.pattern))
const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path.pattern))

test('every address a slice or a space names is answered', async () => {
  const files = globSync('src/**/paths.ts')
  const named = await Promise.all(files.map(async file => patternsIn(await import(pathToFileURL(file).href), file)))
  expect(named.flat().filter(({ pattern }) => !answered.has(pattern))).toEqual([])
})

test('every link of the navigation leads to a page', () => {
  const links = (['public', 'my', 'own', 'desk'] as const).flatMap(space =>
    [false, true].flatMap(actsForPartners => navigationOf(space, wordsIn('en'), actsForPartners)),
  )
  expect(links.map(({ href }) => href).filter(href => !pages.has(href))).toEqual([])
})

test('every form has a page that shows what to mend', () => {
  const posts = routes.filter(({ method, form, again }) => method === 'POST' && form?.read({}).ok === false && !again)
  expect(posts.map(({ path }) => path.pattern)).toEqual([])
})

test('a family enters /my and a worker /desk, and nobody is let in by mistake', () => {
  const expected = (pattern: string): readonly string[] => {
    if (pattern.startsWith('/my')) return ['family', 'signed-in', ...(pattern === '/my/help-now' ? ['anyone'] : [])]
    return pattern.startsWith('/desk') ? ['practitioner'] : ['anyone', 'signed-in']
  }
  const open = routes.filter(({ path, who }) => !expected(path.pattern).includes(who))
  expect(open.map(({ method, path, who }) => `${method} ${path.pattern} ${who}`)).toEqual([])
})

test('no address names a child by anything but an opaque id', () => {
  const patterns = [...answered].filter(pattern => /:(child|upn|nhs)\w*=|\/children\/:\w+=/.test(pattern))
  expect(patterns).toEqual([])
})

test('no two addresses are told apart by their parameters alone', () => {
  const shapes = routes.map(({ method, path }) => `${method} ${path.pattern.replace(/:\w+(=\w+)?/g, ':')}`)
  expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([])
})

function patternsIn(module: object, file: string): readonly { pattern: string; file: string }[] {
  return Object.values(module).flatMap(value => {
    if (typeof value !== 'object' || value === null) return []
    if ('pattern' in value && typeof value.pattern === 'string') return [{ pattern: value.pattern, file }]
    return patternsIn(value, file)
  })
}
