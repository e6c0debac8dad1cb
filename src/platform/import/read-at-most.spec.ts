import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAtMost } from './read-at-most.ts'

const folder = mkdtempSync(join(tmpdir(), 'tandem-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a file as large as it may be is read, one letter more is not', async () => {
  const file = join(folder, 'ten')
  writeFileSync(file, '0123456789')
  expect(Buffer.from((await readAtMost(file, 10)) ?? []).toString()).toBe('0123456789')
  expect(await readAtMost(file, 9)).toBeUndefined()
})

test('what does not say how much comes out of it is stopped by what comes', async () => {
  expect(await readAtMost('/dev/zero', 100_000)).toBeUndefined()
})
