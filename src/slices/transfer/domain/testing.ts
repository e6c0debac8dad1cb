import { areaId, bodyId, childId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { TransferContext } from './commands.ts'
import type { TransferCircleReviewed, TransferConfirmed, TransferHappened, TransferSaid } from './events.ts'

/** For tests: Kofi's family moves from Wrenshire to Saltmere, and what a test need not say again. */
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const wrenshire = areaId('wrenshire')
export const saltmere = areaId('saltmere')
export const kofi = childId(id(10))
export const amara = personId(id(20))
export const priya = personId(id(30))
export const rashid = personId(id(31))
export const council = bodyId(id(4))
export const sands = bodyId(id(5))
export const theTransfer = id(90)
export const josPlace = id(91)
const officer = { body: council, person: rashid }

export const asAmara: TransferContext['asker'] = { person: amara, isFamily: true }
export const asPriya: TransferContext['asker'] = { person: priya, isFamily: false }
export const asRashid: TransferContext['asker'] = { person: rashid, isFamily: false, officerOf: council }

export const on = (day: string, asker = asAmara, more: Partial<TransferContext> = {}): TransferContext => ({
  ...{ today: plainDate(day), area: wrenshire, asker, officer, isMoving: false, isJoined: false },
  ...more,
})

const its = { transfer: theTransfer, child: kofi }
export const said: TransferSaid = {
  type: 'TransferSaid',
  data: { ...its, to: saltmere, setting: sands, on: plainDate('2027-01-11'), by: amara, officer },
}
export const reviewed: TransferCircleReviewed = {
  type: 'TransferCircleReviewed',
  data: { ...its, by: amara, comes: [josPlace], on: said.data.on, officer },
}
export const confirmed: TransferConfirmed = {
  type: 'TransferConfirmed',
  data: { ...its, by: rashid, body: council },
}
export const happened: TransferHappened = {
  type: 'TransferHappened',
  data: { ...its, to: saltmere, on: plainDate('2027-01-11') },
}
