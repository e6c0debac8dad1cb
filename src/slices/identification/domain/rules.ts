import type { BodyId } from '../../../kernel/ids.ts'
import { addWeeks, ageOn, type PlainDate } from '../../../kernel/plain-date.ts'
import { type Calendar, schoolDayOnOrBefore } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { HeldView, Owed } from './events.ts'
import { isFamily } from './party.ts'

const register = (packs: Packs) => packs.for('register')

/** The day by which something starts for the child, before anyone has decided. */
export const startBy = rule('IDN-3', (packs: Packs, calendar: Calendar, from: PlainDate) =>
  dayAfter(register(packs).duration('IDN-3.time-to-start'), from, calendar),
)

/** The day by which setting and family have decided together. */
export const decideBy = rule('IDN-4', (packs: Packs, calendar: Calendar, saidOn: PlainDate) =>
  dayAfter(register(packs).duration('IDN-4.time-to-decide'), saidOn, calendar),
)

/** The day by which someone who was asked replies: the day the decision is due. No second clock is made for a view (P8). */
export const replyBy = rule('IDN-6', (due: PlainDate, askedOn: PlainDate): PlainDate => (due > askedOn ? due : askedOn))

/** The last day that a "not now" may name for looking again: one on which the setting works. */
export const lookAgainAtLatest = rule('IDN-8', (packs: Packs, calendar: Calendar, decidedOn: PlainDate) =>
  schoolDayOnOrBefore(calendar, dayAfter(register(packs).duration('IDN-8.longest-wait'), decidedOn, calendar)),
)

/** The day by which a decision that was opened again is decided, by someone else. */
export const decideAgainBy = rule('IDN-9', (packs: Packs, calendar: Calendar, from: PlainDate) =>
  dayAfter(register(packs).duration('IDN-9.time-to-decide-again'), from, calendar),
)

/** What decides whether a health lead takes part. */
export type HealthFacts = {
  readonly bornOn: PlainDate
  readonly on: PlainDate
  readonly healthHelps: boolean
  readonly raisedByHealth: boolean
  readonly familyAsked: boolean
}

/** True when one of the cases the pack lists is true of this child: then health is one of those who decide. */
export const healthLeadApplies = rule('IDN-11', (packs: Packs, facts: HealthFacts): boolean =>
  register(packs)
    .list('IDN-11.applies-when')
    .some(when => healthCases[when]?.(facts) ?? false),
)
/** What the pack's words for a case mean. A word that stands for nothing here is caught by the spec. */
export const healthCases: Readonly<Record<string, (facts: HealthFacts) => boolean>> = {
  'under five': ({ bornOn, on }) => ageOn(bornOn, on) < 5,
  'a health service already helps': facts => facts.healthHelps,
  'health raised the need': facts => facts.raisedByHealth,
  'the family asks': facts => facts.familyAsked,
}

/** What a decision of "extra support" opens, and by when. */
export const owedFrom = rule(
  ['IDN-12', 'IDN-13'],
  (packs: Packs, calendar: Calendar, from: PlainDate, firstReview: 'IDN-13' | 'REV-1', healthBody?: BodyId): Owed => {
    const after = (key: string) => dayAfter(register(packs).duration(key), from, calendar)
    const review = firstReview === 'REV-1' ? packs.for('reviews') : register(packs)
    return {
      recordBy: after('IDN-12.time-to-open-record'),
      joinedUpBy: after('IDN-12.time-to-join-up'),
      // A meeting in the holidays is held by nobody: the last school day before.
      firstReviewBy: schoolDayOnOrBefore(
        calendar,
        dayAfter(review.duration(`${firstReview}.first-review`), from, calendar),
      ),
      movesBy: after('IDN-12.time-to-plan-moves'),
      ...(healthBody && { health: { body: healthBody, by: after('IDN-12.time-for-health') } }),
    }
  },
)

/** The day by which the family of a child who arrived already supported has been told. */
export const tellFamilyBy = rule('IDN-13', (packs: Packs, calendar: Calendar, arrivedOn: PlainDate) =>
  dayAfter(register(packs).duration('IDN-13.time-to-tell-the-family'), arrivedOn, calendar),
)

/**
 * True when somebody in the family has answered and nobody in the family differs. Anything else is shown as not
 * agreed: the setting's decision stands, and the way to challenge it opens (P9).
 */
export const isAgreed = rule(['IDN-4', 'IDN-6'], (views: readonly HeldView[]): boolean => {
  const family = views.filter(each => isFamily(each.party))
  return family.some(each => each.view === 'agrees') && family.every(each => each.view !== 'sees-differently')
})

/** The day to look again that a form offers first: a week inside the pack's limit, on a school day. */
export const suggestLookAgain = (calendar: Calendar, atLatest: PlainDate): PlainDate =>
  schoolDayOnOrBefore(calendar, addWeeks(atLatest, -1))
