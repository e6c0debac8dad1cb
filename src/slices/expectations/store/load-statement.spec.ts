import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStatement, statementFolder } from './load-statement.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statement-'))
  cpSync(statementFolder(), folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('[EXP-2] a statement with one wording missing is not published, and says which', () => {
  const file = join(folder, '10-experts.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {4}rhythm:).*$/m, "$1 ' '"))
  expect(() => loadStatement(folder)).toThrow('10.1: how often')
})
