import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inSources } from './readable-stacks.ts'

const folder = mkdtempSync(join(tmpdir(), 'stacks-'))
const built = `file://${folder}/dist/main.js`
mkdirSync(join(folder, 'dist'))
// The first letter of the second line was written in line 3, column 5 of src/main.ts.
const map = { version: 3, sources: ['../src/main.ts'], names: [], mappings: ';AAEI' }
writeFileSync(join(folder, 'dist', 'main.js.map'), JSON.stringify(map))

test('a place in what was built is told as the place in the sources it was built from', () => {
  expect(inSources(`start (${built}:2:1)`)).toBe(`start (${folder}/src/main.ts:3:5)`)
})

test('a place that no map knows is told as it is', () => {
  for (const site of [`start (file://${folder}/dist/other.js:2:1)`, 'start (node:internal/timers:5:1)'])
    expect(inSources(site)).toBe(site)
})
