import { expect, test } from 'vitest'
import { presetUnder } from '../domain/lab/asked.ts'
import { doWork } from '../domain/lab/work.ts'
import { openLab } from '../domain/model/lab.ts'
import { asEngland } from '../domain/model/places.ts'
import { today } from '../domain/model/scenario.ts'
import { fanFor, gateFor } from './fans.ts'

const scenario = presetUnder('tandem-by-gate', { ...today, beliefs: { coreEfficiency: 1.5 } })

test('[LAB-5] what is lived through in a thread of its own is the same, to the last bit, as lived through here', async () => {
  const here = openLab()
  expect({ kind: 'route', drawn: await fanFor(scenario, 40) }).toEqual(
    doWork(here, { kind: 'route', scenario, every: 40 }),
  )
  expect({ kind: 'gate', odds: await gateFor(scenario, 40) }).toEqual(
    doWork(here, { kind: 'gate', scenario, every: 40 }),
  )
  const local = { ...asEngland, share: 0.01, askingHere: 1.3 }
  // A count never changes, so what was drawn of one is kept: this is of an area that no other spec knows.
  const there = { ...scenario, area: '998-7' }
  expect({ kind: 'route', drawn: await fanFor(there, 40, local) }).toEqual(
    doWork(openLab(local), { kind: 'route', scenario: there, every: 40, local }),
  )
})

test('a scenario asked for twice at once is worked out once', async () => {
  const [one, two] = await Promise.all([fanFor(scenario, 50), fanFor(scenario, 50)])
  expect(two).toBe(one)
})
