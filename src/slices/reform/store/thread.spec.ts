import { expect, test } from 'vitest'
import { presetUnder } from '../domain/lab/asked.ts'
import type { Work } from '../domain/lab/work.ts'
import { today } from '../domain/model/scenario.ts'
import { away, TooMuchWaits } from './thread.ts'

const work: Work = { kind: 'gate', scenario: presetUnder('tandem-by-gate', today), every: 50 }

test('of more than may wait, what came first is worked out and the rest is told at once to come back', async () => {
  const asked = [away(work, 2), away(work, 2), away(work, 2), away(work, 2)]
  const came = await Promise.allSettled(asked)
  expect(came.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(came.flatMap(each => (each.status === 'rejected' ? [each.reason] : []))).toEqual([
    expect.any(TooMuchWaits),
    expect.any(TooMuchWaits),
  ])
  expect((await away(work, 2)).kind).toBe('gate')
})
