import { bodyId, childId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { MoveContext } from './commands.ts'
import type { Becomes, MoveDecided, MoveHelpNamed, MovePlanned, MoveSaid, Stage } from './events.ts'

/** For tests: Kofi moves to Year 4 after the summer, and what a test need not say again. */
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const oakfield = bodyId(id(1))
export const therapies = bodyId(id(2))
export const kofi = childId(id(10))
export const kofiHimself = personId(kofi)
export const amara = personId(id(20))
export const priya = personId(id(30))
export const jo = personId(id(40))
export const talkTime = id(60)
export const quietStart = id(61)
export const theMove = id(75)
const helpOf: Readonly<Record<Stage, string>> = { before: id(76), during: id(77), after: id(78) }

export const asPriya = { person: priya, bodies: [oakfield] }
export const asJo = { person: jo, bodies: [therapies] }
export const asAmara = { person: amara, bodies: [] }
export const asKofi = { person: kofiHimself, bodies: [] }

export const on = (day: string, asker: MoveContext['asker'] = asPriya): MoveContext => ({
  today: plainDate(day),
  asker,
  agreed: [
    { commitment: talkTime, name: 'Talk Time' },
    { commitment: quietStart, name: 'Quiet start' },
  ],
  family: [kofiHimself, amara],
})

export const its = { move: theMove, child: kofi }

export const said: MoveSaid = {
  type: 'MoveSaid',
  data: { ...its, setting: oakfield, kind: 'class', to: 'Year 4', on: plainDate('2027-09-02') },
}

const days = { before: '2027-07-09', during: '2027-09-02', after: '2027-10-01' }
export const named = (stage: Stage): MoveHelpNamed => ({
  type: 'MoveHelpNamed',
  data: {
    ...its,
    help: helpOf[stage],
    stage,
    what: 'Kofi visits his new room',
    owner: { body: oakfield, person: priya },
    by: plainDate(days[stage]),
  },
})

export const goesOn: Becomes = {
  commitment: talkTime,
  becomes: 'continues',
  withWhom: 'Jo, with the new teaching assistant',
  to: plainDate('2027-12-17'),
  because: 'It works',
}
export const ends: Becomes = { commitment: quietStart, becomes: 'no-longer-needed', because: 'He comes in calm' }
export const decided = (decision: Becomes): MoveDecided => ({ type: 'MoveDecided', data: { ...its, ...decision } })

export const whole = [said, named('before'), named('during'), named('after'), decided(goesOn), decided(ends)] as const
export const planned: MovePlanned = {
  type: 'MovePlanned',
  data: { ...its, setting: oakfield, movesOn: said.data.on, plannedBy: priya },
}
