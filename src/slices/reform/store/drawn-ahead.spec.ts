import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { presetUnder } from '../domain/lab/asked.ts'
import { today } from '../domain/model/scenario.ts'
import { drawAhead } from './drawn-ahead.ts'
import { fanFor } from './fans.ts'

const file = join(mkdtempSync(join(tmpdir(), 'drawn-')), 'lab-drawn.v8')
const keptBy = (): { readonly model: string; readonly fans: ReadonlyMap<string, unknown> } =>
  deserialize(readFileSync(file))

test('[LAB-5] what the lab shows first is drawn once for a model, and read by every start after', async () => {
  writeFileSync(file, 'not what was kept')
  await drawAhead(file, 'one model')
  const { model, fans } = keptBy()
  expect(model).toBe('one model')
  expect([...fans.values()]).toContainEqual(await fanFor(presetUnder('tandem-by-gate', today)))

  // A file that says so by its model is believed: so nothing was drawn for it.
  writeFileSync(file, serialize({ model: 'one model', fans: new Map([...fans.keys()].map(code => [code, 'as kept'])) }))
  await drawAhead(file, 'one model')
  expect([...keptBy().fans.values()]).toContain('as kept')

  await drawAhead(file, 'another model')
  expect(keptBy().model).toBe('another model')
  expect([...keptBy().fans.values()]).not.toContain('as kept')
})
