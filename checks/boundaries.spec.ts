import { globSync, readFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import { rules } from './boundaries.ts'

test('every folder imports only what it may', async () => {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: rules.forbidden },
    ...rules.options,
    validate: true,
  })
  if (typeof output === 'string') throw new TypeError('No result')
  // With a parser that cannot read TypeScript nothing is found and nothing is wrong.
  expect(output.summary.totalCruised).toBeGreaterThan(50)
  expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
}, 60_000)

test('a domain waits for nothing, and asks no clock, no chance and no machine', () => {
  const files = globSync('src/slices/*/domain/**/*.ts').filter(file => !file.endsWith('.spec.ts'))
  const impure = files.flatMap(file =>
    (
      readFileSync(file, 'utf8').match(
        /\bawait\b|\basync\b|new Date\(\)|Date\.now|Math\.random|randomUUID|process\./g,
      ) ?? []
    ).map(found => `${file}: ${found}`),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(impure).toEqual([])
})
