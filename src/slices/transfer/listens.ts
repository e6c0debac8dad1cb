import { admitToCircle } from '../../platform/identity/circle.ts'
import { type Listener, listener } from '../../platform/platform.ts'
import type { TransferSaid } from './domain/events.ts'

/** The officer who sees to it must be able to see whose record it is: a part of it, as long as the child is here. */
const afterSaid: Listener = listener<TransferSaid>((act, { area, data: { child, officer } }) =>
  admitToCircle(
    act,
    { area, child },
    { person: officer.person, standing: 'case', relationship: 'sees to the move to another area' },
  ),
)

export const listens: Readonly<Record<string, Listener>> = { TransferSaid: afterSaid }
