import { bodyId, childId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { testPack } from '../../../policy/testing.ts'
import type { ConcernContext, RaiseConcern } from './commands.ts'
import type { ConcernAnswered, ConcernRaised, Remedy } from './events.ts'
import type { Asker } from './may.ts'

/** For tests: the people and bodies of one invented county, and what a test need not say again. */
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const oakfield = bodyId(id(1))
export const therapies = bodyId(id(2))
export const partnership = bodyId(id(3))
export const council = bodyId(id(4))
export const childminder = bodyId(id(5))
export const practiceBody = bodyId(id(6))
export const kofi = childId(id(10))
export const kofiHimself = personId(kofi)
export const amara = personId(id(20))
export const gareth = personId(id(21))
export const priya = personId(id(30))
export const ruth = personId(id(31))
export const jo = personId(id(40))
export const marcus = personId(id(41))
export const hilary = personId(id(50))
export const talkTime = id(60)
export const theConcern = id(70)
export const backTime = id(80)
export const knowing = id(90)

const noBodies = { bodies: [], decidesFor: [], actsFor: [] }
export const asAmara: Asker = { ...noBodies, person: amara }
export const asGareth: Asker = { ...noBodies, person: gareth }
export const asPriya: Asker = { ...noBodies, person: priya, bodies: [oakfield], decidesFor: [oakfield] }
export const asRuth: Asker = { ...noBodies, person: ruth, bodies: [oakfield], decidesFor: [oakfield] }
export const asJo: Asker = { ...noBodies, person: jo, bodies: [therapies] }
export const asMarcus: Asker = { ...noBodies, person: marcus, bodies: [therapies], decidesFor: [therapies] }
export const asHilary: Asker = { ...noBodies, person: hilary, bodies: [partnership], decidesFor: [partnership] }

/** Oakfield's autumn term around a half-term week; a health service and a partnership work all year. */
export const calendarOf = (body: string): Calendar =>
  body === oakfield
    ? {
        terms: [
          { from: plainDate('2026-09-02'), to: plainDate('2026-10-23') },
          { from: plainDate('2026-11-02'), to: plainDate('2026-12-18') },
          { from: plainDate('2027-01-04'), to: plainDate('2027-02-12') },
        ],
      }
    : {}

export const on = (day: string, asker: Asker): ConcernContext => ({
  today: plainDate(day),
  pack: testPack(),
  calendarOf,
  asker,
  bodies: { partnership },
  vacant: false,
  nextLookers: [hilary],
})

const named = { audience: 'named', named: [amara, marcus, priya, jo] } as const
export const its = { concern: theConcern, child: kofi, ...named }

/** What Amara sends with two taps from "this did not happen". */
export const raising = (more: Partial<RaiseConcern> = {}): RaiseConcern => ({
  type: 'RaiseConcern',
  ...its,
  ladder: 'B',
  about: {
    kind: 'commitment',
    commitment: talkTime,
    name: 'Talk Time',
    days: [plainDate('2026-11-12'), plainDate('2026-11-16')],
    counts: { agreed: 6, happened: 3, notHappened: 2 },
    aboutPeople: [jo],
  },
  words: '',
  raisedBy: amara,
  voice: 'family',
  sinceOn: plainDate('2026-11-12'),
  saidOn: plainDate('2026-11-20'),
  owedBy: therapies,
  copiedTo: oakfield,
  ...more,
})

export const raised = (more: Partial<ConcernRaised['data']> = {}): ConcernRaised => {
  const { type: _, saidOn: __, ...data } = raising()
  const dates = { answerDueOn: plainDate('2026-12-04'), settingAddsBy: plainDate('2026-11-27') }
  return { type: 'ConcernRaised', data: { ...data, ...dates, ...more } }
}

export const timeBack: Remedy = {
  remedy: backTime,
  kind: 'service-change',
  what: 'Denise is trained by Jo and leads Talk Time on Thursdays',
  ownerBody: therapies,
  owner: marcus,
  by: plainDate('2026-12-10'),
}

export const answered = (more: Partial<ConcernAnswered['data']> = {}): ConcernAnswered => ({
  type: 'ConcernAnswered',
  data: {
    ...its,
    ladder: 'B',
    about: raised().data.about,
    rung: 1,
    outcome: 'upheld',
    reasons: 'Two sessions did not happen and there was no cover.',
    restsOn: [knowing],
    remedies: [timeBack],
    nextStep: 'If you are not happy with this, the local partnership looks at it.',
    decidedBy: marcus,
    forBody: therapies,
    ...more,
  },
})

/** What an answer that finds the concern right says. */
export const answering = {
  type: 'AnswerConcern',
  outcome: 'upheld',
  reasons: 'Two sessions did not happen and there was no cover.',
  restsOn: [knowing],
  remedies: [timeBack],
  nextStep: 'The local partnership looks at it, if you ask.',
} as const
/** A concern that was answered and found right. */
export const upheld = [raised(), answered(), { type: 'RemedyAgreed', data: { ...its, ...timeBack, rung: 1 } }] as const
/** The family took the second step. */
export const stepTwo = {
  type: 'StepTaken',
  data: {
    ...its,
    named: [...its.named, hilary],
    ladder: 'B',
    rung: 2,
    owedBy: partnership,
    why: 'asked',
    takenBy: amara,
    answerDueOn: plainDate('2027-01-19'),
  },
} as const
