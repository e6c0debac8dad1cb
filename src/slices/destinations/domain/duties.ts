import { type Duty, duty } from '../../../policy/duty.ts'
import type { MoveEvent } from './events.ts'

const noClock = (type: string): never => {
  throw new Error(`No clock starts with ${type}`)
}

/** Each help before, during and after a move is owed by the one who is named for it, by its day. */
export const giveHelp: Duty<MoveEvent> = duty<MoveEvent>('DES-1', {
  subject: 'support',
  kind: 'help-at-move',
  starts: ['MoveHelpNamed'],
  ends: ['MoveHelpGiven', 'MoveHelpDropped'],
  part: ({ data }) => ('help' in data ? data.help : undefined),
  owedBy: event => (event.type === 'MoveHelpNamed' ? event.data.owner : noClock(event.type)),
  owedTo: 'family',
  due: event => (event.type === 'MoveHelpNamed' ? event.data.by : noClock(event.type)),
})

/** The child sees what becomes of each thing before the day of the move: the setting goes through it with them. */
export const showPlan: Duty<MoveEvent> = duty<MoveEvent>('DES-2', {
  subject: 'support',
  kind: 'show-move-plan',
  starts: ['MovePlanned'],
  ends: ['MovePlanSeen'],
  owedBy: event => (event.type === 'MovePlanned' ? { body: event.data.setting } : noClock(event.type)),
  owedTo: 'child',
  due: event => (event.type === 'MovePlanned' ? event.data.movesOn : noClock(event.type)),
})
