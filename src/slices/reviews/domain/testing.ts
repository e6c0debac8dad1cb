import { bodyId, childId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { testPack } from '../../../policy/testing.ts'
import type { HoldReview, ReviewContext } from './commands.ts'
import type { ContributionAsked, ReviewDue } from './events.ts'

/** For tests: Kofi's review in an invented county, and what a test need not say again. */
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
export const theReview = id(70)
export const theChange = id(71)

export const asPriya = { person: priya, bodies: [oakfield] }
export const asJo = { person: jo, bodies: [therapies] }
export const asAmara = { person: amara, bodies: [] }

export const calendarOf = (body: string): Calendar =>
  body === oakfield ? { terms: [{ from: plainDate('2026-11-02'), to: plainDate('2026-12-18') }] } : {}

export const on = (day: string, asker: ReviewContext['asker']): ReviewContext => ({
  today: plainDate(day),
  pack: testPack(),
  calendarOf,
  asker,
  agreed: [
    {
      commitment: talkTime,
      name: 'Talk Time',
      ownerBody: oakfield,
      from: plainDate('2026-11-02'),
      to: plainDate('2026-12-17'),
    },
    {
      commitment: quietStart,
      name: 'Quiet start',
      ownerBody: oakfield,
      from: plainDate('2026-11-23'),
      to: plainDate('2027-07-21'),
    },
  ],
  family: [kofiHimself, amara],
})

export const its = { review: theReview, child: kofi }

export const due: ReviewDue = {
  type: 'ReviewDue',
  data: {
    ...its,
    owedBy: oakfield,
    dueOn: plainDate('2026-12-18'),
    askBy: plainDate('2026-12-04'),
    because: 'extra support agreed',
  },
}

export const askedKofi: ContributionAsked = {
  type: 'ContributionAsked',
  data: {
    ...its,
    of: kofiHimself,
    voice: 'child',
    means: 'in person',
    replyBy: plainDate('2026-12-17'),
    askedBy: priya,
  },
}

export const holding = (more: Partial<HoldReview> = {}): HoldReview => ({
  type: 'HoldReview',
  heldOn: plainDate('2026-12-08'),
  present: [kofiHimself, amara, priya],
  changes: [
    { commitment: talkTime, decided: 'changes', because: 'Kofi wants it in the morning', to: plainDate('2027-03-26') },
    { commitment: quietStart, decided: 'continues', because: 'He comes in calm' },
  ],
  agreed: true,
  differences: [],
  canDoNow: { words: 'I can tell my class something and they wait', how: 'said' },
  nextReviewOn: plainDate('2027-03-23'),
  ...more,
})
