import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { afterAll, expect, test } from 'vitest'
import { presetUnder } from '../domain/lab/asked.ts'
import { today } from '../domain/model/scenario.ts'
import { drawAhead } from './drawn-ahead.ts'
import { fanFor } from './fans.ts'

const built = mkdtempSync(join(tmpdir(), 'drawn-'))
const file = join(built, 'lab-drawn.v8')
const keptBy = (): { readonly model: string; readonly fans: ReadonlyMap<string, unknown> } =>
  deserialize(readFileSync(file))
const buildModel = (code: string): void => writeFileSync(join(built, 'lab-thread.js'), code)

afterAll(() => rmSync(built, { recursive: true }))

test('[LAB-5] what the lab shows first is drawn once for a model, and read by every start after', async () => {
  buildModel('one model')
  writeFileSync(file, 'not what was kept')
  await drawAhead(built)
  const { model, fans } = keptBy()
  expect([...fans.values()]).toContainEqual(await fanFor(presetUnder('tandem-by-gate', today)))

  // A file that says so by its model is believed: so nothing was drawn for it.
  writeFileSync(file, serialize({ model, fans: new Map([...fans.keys()].map(code => [code, 'as kept'])) }))
  await drawAhead(built)
  expect([...keptBy().fans.values()]).toContain('as kept')

  buildModel('another model')
  await drawAhead(built)
  expect(keptBy().model).not.toBe(model)
  expect([...keptBy().fans.values()]).not.toContain('as kept')
})
