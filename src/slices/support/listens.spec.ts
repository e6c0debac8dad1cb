import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandId, streamOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { listens } from './listens.ts'
import { listAgreed } from './store/agreed.ts'
import { type Oakfield, oakfieldSchool } from './store/testing.ts'
import { support } from './wiring.ts'

let here: Oakfield
beforeAll(async () => {
  here = await oakfieldSchool([support])
})
afterAll(() => here.drop())

const answered = (outcome: string, kind: string, concern = randomUUID()) =>
  here.write(here.priya, async act => {
    await listens.ConcernAnswered?.(act, {
      type: 'ConcernAnswered',
      area: here.kofi.area,
      child: here.kofi.child,
      stream: streamOf('redress', concern),
      commandId: commandId(randomUUID()),
      happenedOn: act.today,
      receivedOn: act.today,
      channel: 'typed',
      data: {
        concern,
        outcome,
        restsOn: ['4.2'],
        remedies: [
          {
            remedy: randomUUID(),
            kind,
            what: 'Six coaching visits for Denise, so that Talk Time goes on while the post is vacant',
            ownerBody: here.oakfield,
            owner: here.priya.person,
            by: plainDate('2026-12-18'),
          },
        ],
      },
    })
    return concern
  })
const remediesFor = async (concern: string) =>
  (await here.read(here.amara, seen => listAgreed(seen, here.kofi.area, here.kofi.child))).filter(
    each => each.remedyFor === concern,
  )

test('[RED-5] what puts an upheld concern right is agreed like everything else, with a day and an owner', async () => {
  const concern = await answered('upheld', 'commitment')
  expect(await remediesFor(concern)).toMatchObject([
    {
      status: 'agreed',
      evidence: 'once',
      to: '2026-12-18',
      owner: { body: here.oakfield, person: here.priya.person },
      expectation: '4.2',
      sessions: [{ day: '2026-12-18' }],
    },
  ])
})

test('an apology, or a concern that was not upheld, agrees nothing here', async () => {
  expect(await remediesFor(await answered('upheld', 'apology'))).toEqual([])
  expect(await remediesFor(await answered('not-upheld', 'commitment'))).toEqual([])
})
