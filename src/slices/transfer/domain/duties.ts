import { dayAfter } from '../../../policy/duration.ts'
import { type Duty, duty } from '../../../policy/duty.ts'
import type { TransferEvent } from './events.ts'

/** Once the family has said who comes along, the area's officer confirms the move in so many days. */
export const confirmTransfer: Duty<TransferEvent> = duty<TransferEvent>('DES-5', {
  subject: 'record',
  kind: 'confirm-transfer',
  starts: ['TransferCircleReviewed'],
  ends: ['TransferConfirmed', 'TransferCalledOff', 'TransferHappened'],
  owedBy: event => officerIn(event),
  owedTo: 'family',
  due: (event, { packs, calendarOf }) =>
    dayAfter(packs.for('record').duration('DES-5.confirm'), event.receivedOn, calendarOf(officerIn(event).body)),
})

function officerIn(event: TransferEvent) {
  if (event.type !== 'TransferCircleReviewed') throw new Error(`No clock starts with ${event.type}`)
  return event.data.officer
}
