import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold, isRefusal } from '../../../kernel/decider.ts'
import { type BodyId, streamOf } from '../../../kernel/ids.ts'
import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { loadStream } from '../../../platform/events/run-command.ts'
import { wrenshire } from '../../../platform/testing/test-platform.ts'
import type { CommitmentCommand } from '../domain/commands.ts'
import { commitment as decider } from '../domain/commitment.ts'
import type { CommitmentEvent } from '../domain/events.ts'
import { countsOf, familyCountsOf } from '../domain/sessions.ts'
import { eachDay } from '../tasks/each-day.ts'
import { support } from '../wiring.ts'
import { agreeCommitment } from './agree-commitment.ts'
import { findAgreed } from './agreed.ts'
import { runCommitment } from './run-commitment.ts'
import { type Oakfield, oakfieldSchool } from './testing.ts'

let here: Oakfield
beforeAll(async () => {
  here = await oakfieldSchool([support])
})
afterAll(() => here.drop())

const first = plainDate('2026-11-02')
const anyDay = fc.integer({ min: 0, max: 20 }).map(days => addDays(first, days))

type Step = { readonly by: 'priya' | 'amara' | 'clock'; readonly command: CommitmentCommand }

/** Anything anyone might do, sensible or not: what is refused changes nothing. */
const anyStep = (at: { readonly body: BodyId }): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({
      by: fc.constant('priya' as const),
      command: fc.record({
        type: fc.constant('TellSession' as const),
        day: anyDay,
        telling: fc.oneof(
          fc.constant({ what: 'happened' as const, goodThing: 'A whole joke' }),
          fc.constant({ what: 'did-not-happen' as const, why: 'no-cover' as const }),
          fc.constant({ what: 'child-away' as const, why: 'chose-not-to' as const }),
          anyDay.map(to => ({ what: 'moved' as const, to })),
        ),
      }),
    }),
    fc.record({
      by: fc.constant('priya' as const),
      command: fc.oneof(
        anyDay.map(day => ({
          type: 'PutTellingRight' as const,
          told: { day, what: 'did-not-happen' as const, why: 'room' as const },
          because: 'The wrong day',
        })),
        anyDay.map(week => ({ type: 'ConfirmWeek' as const, week, exceptions: [] })),
        anyDay.map(on => ({ type: 'EndCommitment' as const, on, why: 'replaced' as const })),
        fc.constantFrom([2], [1, 3], [5]).map(weekdays => ({
          type: 'ChangeCommitment' as const,
          change: {
            rhythm: { evidence: 'session' as const, weekdays, time: '9:00', place: 'Library', heldAt: at.body },
          },
          because: 'Asked for',
        })),
        fc.constant({ type: 'AnswerShortfall' as const, how: 'Two more in December' }),
      ),
    }),
    fc.record({
      by: fc.constant('amara' as const),
      command: fc.record({
        type: fc.constantFrom('SayNotHappened' as const, 'TakeBackNotHappened' as const),
        day: anyDay,
        by: fc.constant(here.amara.person),
      }),
    }),
    anyDay.map(day => ({ by: 'clock' as const, command: { type: 'AskOwner' as const, key: day } })),
  )

test('[SUP-4] whatever people do, the read tables say what the log says, and both counts add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('session' as const, 'every day' as const),
      fc.array(anyStep({ body: here.oakfield }), { minLength: 3, maxLength: 12 }),
      async (evidence, steps) => {
        const ref = { ...here.kofi, commitment: randomUUID(), ownerBody: here.oakfield }
        const place = { time: '10:30', place: 'Garden Room', heldAt: here.oakfield }
        const agreed = await here.onDay('2026-11-01', here.priya, act =>
          agreeCommitment(act, ref, {
            name: 'Talk Time',
            what: 'Talking games',
            owner: { body: here.oakfield, person: here.denise.person },
            agreedFor: here.oakfield,
            rhythm: evidence === 'session' ? { evidence, weekdays: [1, 4], ...place } : { evidence, ...place },
            from: first,
            to: addDays(first, 18),
            outcome: 'Tells the class',
            expectation: 'talk-in-small-groups',
            agreedWith: [],
          }),
        )
        if (isRefusal(agreed)) throw new Error(agreed.because)
        for (const { by, command } of steps) await take(by, ref, command)
        await here.asClock('2026-11-19T05:00:00Z', eachDay)

        const row = await here.read(here.amara, seen => findAgreed(seen, ref.commitment))
        const { events } = await here.write(here.priya, act =>
          loadStream<CommitmentEvent>(act, wrenshire, streamOf('support', ref.commitment)),
        )
        const state = fold(decider, events)
        if (state.status === 'none' || !row) throw new Error('It was agreed')
        const bare = row.sessions.map(({ day, movedTo, told, why, saidNot }) => ({ day, movedTo, told, why, saidNot }))
        const folded = state.sessions.map(({ day, movedTo, told, why, saidNot }) => ({
          day,
          movedTo,
          told,
          why,
          saidNot,
        }))
        expect(bare).toEqual(folded)
        expect(row.status).toBe(state.status)
        expect(row.shortfall?.key).toBe(state.shortfall)
        for (const counts of [countsOf(row.sessions, here.platform.clock.today()), familyCountsOf(row.sessions, first)])
          expect(counts.happened + counts.moved + counts.didNotHappen + counts.childAway + counts.notTold).toBe(
            counts.agreed,
          )
      },
    ),
    { numRuns: 25 },
  )
})

async function take(by: Step['by'], ref: Parameters<typeof runCommitment>[1], command: CommitmentCommand) {
  if (by === 'clock') return here.asClock('2026-11-18T05:00:00Z', act => runCommitment(act, ref, command))
  return here.onDay('2026-11-18', here[by], act => runCommitment(act, ref, command))
}

test('after all that, every read table comes out the same when it is made again from the log', async () => {
  const owner = await openClient(here.database.as('tandem_owner'))
  try {
    const { differ } = await rebuild(owner, here.platform.projections, [wrenshire])
    expect(differ).toEqual([])
  } finally {
    await owner.end()
  }
})
