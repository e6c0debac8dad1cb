import { dayAfter } from '../../../policy/duration.ts'
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

/** The next setting says who meets the child: in its own school days, and in any case by the day of the move (DES-3). */
export const sayWhoMeets: Duty<MoveEvent> = duty<MoveEvent>('DES-3', {
  subject: 'support',
  kind: 'say-who-meets',
  starts: ['MoveAgreed'],
  ends: ['MoveWelcomeSaid', 'MoveSaid'],
  owedBy: event =>
    event.type === 'MoveAgreed' ? { body: event.data.to, person: event.data.lead } : noClock(event.type),
  owedTo: 'family',
  due: (event, { packs, calendarOf }) => {
    if (event.type !== 'MoveAgreed') return noClock(event.type)
    const time = packs.for('support').duration('DES-3.say-who-meets')
    const day = dayAfter(time, event.receivedOn, calendarOf(event.data.to))
    return day < event.data.movesOn ? day : event.data.movesOn
  },
})

/** The setting the child is at shows the family who is around them, by the day of the move: who stays is theirs to say. */
export const reviewCircle: Duty<MoveEvent> = duty<MoveEvent>('DES-4', {
  subject: 'support',
  kind: 'review-circle',
  starts: ['MoveAgreed'],
  ends: ['MoveCircleReviewed', 'MoveSaid'],
  owedBy: event => (event.type === 'MoveAgreed' ? { body: event.data.setting } : noClock(event.type)),
  owedTo: 'family',
  due: event => (event.type === 'MoveAgreed' ? event.data.movesOn : noClock(event.type)),
})
