import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { addLoaded, ledgerFolder, listFigures, listKept, listLoaded } from './ledger.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const loaded = (value: number) => ({
  loadedOn: plainDate('2027-06-01'),
  figures: [
    {
      series: 'plansTotal',
      at: 2027,
      value,
      basis: 'seen',
      source: 'Invented',
      url: 'https://example.org',
      publishedOn: plainDate('2027-05-30'),
    },
  ],
})

test('[LAB-7] what was said is here as it was written, from the first time on', () => {
  expect(listKept(ledgerFolder()).length).toBeGreaterThan(0)
})

test('[LAB-7] a line that was changed, left out or moved afterwards is noticed', () => {
  for (const value of [700_000, 800_000, 900_000]) addLoaded(loaded(value), folder)
  expect(listLoaded(folder)).toHaveLength(3)
  expect(listFigures(folder).filter(({ at }) => at === 2027)).toHaveLength(3)
  const file = join(folder, 'came.jsonl')
  const whole = readFileSync(file, 'utf8')
  const [first = '', second = '', third = ''] = whole.split('\n')
  for (const changed of [
    whole.replace('800000', '700000'),
    `${first}\n${third}\n`,
    `${second}\n${first}\n${third}\n`,
  ]) {
    writeFileSync(file, changed)
    expect(() => listLoaded(folder)).toThrow('not as it was written')
  }
})
