import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../../kernel/decider.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor, type TestPlatform, wrenshire } from '../../../platform/testing/test-platform.ts'
import { agreeCommitment } from '../../support/index.ts'
import type { MoveCommand } from '../domain/commands.ts'
import * as some from '../domain/testing.ts'
import { runMove } from './run-move.ts'

const priya = anActor('inclusion-lead', { person: some.priya, forBody: some.oakfield })

/** For tests: a setting agrees something for Kofi until a day. Answers its id. */
export async function agreeUntil(here: TestPlatform, name: string, to: PlainDate): Promise<string> {
  const commitment = randomUUID()
  await here.write(priya, async act => {
    const agreed = await agreeCommitment(
      act,
      { area: wrenshire, child: some.kofi, commitment },
      {
        name,
        what: 'Talking games',
        owner: { body: some.oakfield, person: some.priya },
        agreedFor: some.oakfield,
        rhythm: { evidence: 'session', weekdays: [1], time: '10:30', place: 'Garden Room', heldAt: some.oakfield },
        from: act.today,
        to,
        outcome: 'Tells the class something he likes',
        expectation: '4.1',
        agreedWith: [some.amara],
      },
    )
    if (isRefusal(agreed)) throw new Error(agreed.because)
  })
  return commitment
}

/** Runs a command on a move of Kofi's, which must not be refused. */
export const tellMove = (here: TestPlatform, actor: Actor, move: string, command: MoveCommand): Promise<void> =>
  here.write(actor, async act => {
    const answer = await runMove(act, { area: wrenshire, child: some.kofi }, move, command)
    if (isRefusal(answer)) throw new Error(answer.because)
  })

/** Says a move and what helps before, during and after it. */
export async function layMove(here: TestPlatform, move: string, on = plainDate('2027-01-11')): Promise<void> {
  const tell = (command: MoveCommand) => tellMove(here, priya, move, command)
  const { kofi: child, oakfield: setting } = some
  await tell({ type: 'SayMove', move, child, setting, kind: 'class', to: 'Year 4, Mr Okoro', on })
  for (const [stage, by] of [
    ['before', '2026-12-15'],
    ['during', on],
    ['after', '2027-01-25'],
  ] as const)
    await tell({
      type: 'NameHelp',
      ...{ help: randomUUID(), stage, what: 'Visits the new room', by: plainDate(by) },
      owner: { body: some.oakfield, person: some.priya },
    })
}
