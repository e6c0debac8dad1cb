import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('src/**/*.{ts,tsx}').filter(file => !/\.spec\.tsx?$/.test(file))

const where = (pattern: RegExp): readonly string[] =>
  sources.filter(file => pattern.test(readFileSync(file, 'utf8'))).sort()

test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(30))

test('markup goes to the page unescaped through one function, which product code does not use', () => {
  expect(where(/\btrustedHtml\b/)).toEqual(['src/ui/trusted-html.ts'])
})

test('nothing else gets round the escaping', () => {
  expect(where(/\bjsxTemplate\b/)).toEqual(['src/ui/trusted-html.ts'])
  expect(where(/dangerouslySetInnerHTML|\b(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write\b/)).toEqual(
    [],
  )
})

test('no address runs a script', () => expect(where(/javascript:/i)).toEqual([]))
