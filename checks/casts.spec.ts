import { globSync, readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'
import { expect, test } from 'vitest'

// Outside the kernel and the platform nobody tells the compiler that it is wrong (CONTRIBUTING.md).
const files = globSync('{src/{policy,ui,islands,slices,spaces,cli},demo}/**/*.{ts,tsx}')

test('no any, no as and no ! outside kernel and platform', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(file => castsIn(file).map(cast => `${file}: ${cast}`))).toEqual([])
})

const castNames: Readonly<Record<string, string>> = {
  TsAsExpression: 'as',
  TsTypeAssertion: 'as',
  TsNonNullExpression: '!',
}

/** `as`, `!` and `any`, as often as they stand in a file. `as const` and `satisfies` are no casts. */
function castsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    else if (typeof node === 'object' && node !== null) {
      const type = 'type' in node ? String(node.type) : ''
      const cast = type === 'TsKeywordType' && 'kind' in node && node.kind === 'any' ? 'any' : castNames[type]
      if (cast) found.push(cast)
      visit(Object.values(node))
    }
  }
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') }).body)
  return found
}
