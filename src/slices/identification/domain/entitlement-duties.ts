import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Duty, duty } from '../../../policy/duty.ts'
import { dateOf } from './duties.ts'
import type { Entitlement, NeedEvent, Owed } from './events.ts'

/** What is owed, where this event says that extra support was agreed, or had been before. */
function owedIn(event: NeedEvent): Owed | undefined {
  if (event.type === 'ArrivedAlreadySupported') return event.data.owed
  return event.type === 'SupportDecided' && event.data.outcome === 'extra-support' ? event.data.owed : undefined
}

const opened: Pick<Duty<NeedEvent>, 'subject' | 'starts' | 'ends' | 'owedTo'> = {
  subject: 'register',
  starts: ['SupportDecided', 'ArrivedAlreadySupported'],
  ends: ['EntitlementBegan'],
  owedTo: 'family',
}

const bodyOf = (event: NeedEvent) => {
  if (event.type === 'SupportDecided' || event.type === 'ArrivedAlreadySupported') return event.data.setting
  throw new Error(`${event.type} opens no entitlement`)
}

const forSetting = (entitlement: Entitlement, kind: string, day: (owed: Owed) => PlainDate): Duty<NeedEvent> =>
  duty<NeedEvent>('IDN-12', {
    ...opened,
    kind,
    when: event => owedIn(event) !== undefined,
    part: event => (event.type === 'EntitlementBegan' ? event.data.entitlement : entitlement),
    owedBy: event => ({ body: bodyOf(event) }),
    due: event => day(dateOf(owedIn(event))),
  })

/** Extra support opens a record, joined-up support, reviews and moves: on the setting, and on health where it shares the duty. */
export const entitlementDuties: readonly Duty<NeedEvent>[] = [
  forSetting('record', 'open-record', owed => owed.recordBy),
  forSetting('joined-up-support', 'join-up-support', owed => owed.joinedUpBy),
  forSetting('reviews', 'set-first-review', owed => owed.firstReviewBy),
  forSetting('moves', 'plan-moves', owed => owed.movesBy),
  duty<NeedEvent>('IDN-12', {
    ...opened,
    kind: 'join-up-health',
    when: event => owedIn(event)?.health !== undefined,
    part: event => (event.type === 'EntitlementBegan' ? event.data.entitlement : 'joined-up-support'),
    owedBy: event => ({ body: dateOf(owedIn(event)?.health).body }),
    due: event => dateOf(owedIn(event)?.health).by,
  }),
]
