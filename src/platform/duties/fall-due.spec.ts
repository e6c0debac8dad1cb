import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { streamOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { duty } from '../../policy/duty.ts'
import { append } from '../events/append.ts'
import type { Slice } from '../slice.ts'
import { aBodyId, anActor, type TestPlatform, testPlatform, wrenshire } from '../testing/test-platform.ts'
import { runWhatFallsDue } from './fall-due.ts'

const school = aBodyId()
const promises: Slice = {
  name: 'promises',
  duties: [
    duty('TST-1', {
      subject: 'record',
      kind: 'keep',
      starts: ['Promised'],
      ends: ['Kept'],
      owedBy: () => ({ body: school }),
      owedTo: 'family',
      due: event => event.receivedOn,
    }),
  ],
}

let here: TestPlatform
beforeAll(async () => {
  here = await testPlatform([promises])
})
afterAll(() => here.drop())

const promise = () =>
  here.write(anActor('inclusion-lead', { forBody: school }), act =>
    append(act, [
      {
        area: wrenshire,
        stream: streamOf('promises', randomUUID()),
        expected: 0,
        subject: 'record',
        events: [{ type: 'Promised', data: { words: 'We will ring you' } }],
        meta: { happenedOn: plainDate('2026-11-30'), receivedOn: plainDate('2026-11-30'), channel: 'typed' },
      },
    ]),
  )

test('what falls due is said once, however many rounds run at the same time', async () => {
  for (let n = 0; n < 5; n += 1) await promise()
  const done = await Promise.all([1, 2, 3].map(() => runWhatFallsDue(here.platform, [wrenshire])))
  expect(done.reduce((sum, each) => sum + each, 0)).toBe(5)
  expect(await here.lay('select duty from read.nudge')).toHaveLength(5)
})
