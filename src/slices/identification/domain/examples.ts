import { bodyId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { DecideSupport, RaiseNeed } from './commands.ts'
import type { ChildSpoke, NeedRaised, SupportDecided, ViewAsked, ViewGiven } from './events.ts'
import type { NeedContext } from './need.ts'
import type { Party } from './party.ts'

/** Mila's story, told once: tests, pages and documents all use it. */
export const oakfield = bodyId('00000000-0000-4000-8000-0000000000b1')
export const wrenshireHealth = bodyId('00000000-0000-4000-8000-0000000000b2')
export const priya = personId('00000000-0000-4000-8000-000000000001')
export const ruth = personId('00000000-0000-4000-8000-000000000002')
export const teacher = personId('00000000-0000-4000-8000-000000000003')
export const farzaneh = personId('00000000-0000-4000-8000-000000000004')
export const karim = personId('00000000-0000-4000-8000-000000000005')
export const sandra = personId('00000000-0000-4000-8000-000000000006')
export const stranger = personId('00000000-0000-4000-8000-000000000009')
export const milasNeed = '00000000-0000-4000-8000-00000000a001'

export const mila: Party = { as: 'young-person' }
export const mother: Party = { as: 'parent', person: farzaneh }
export const father: Party = { as: 'parent', person: karim }
export const classTeacher: Party = { as: 'teacher', person: teacher, body: oakfield }
export const lead: Party = { as: 'setting', person: priya, body: oakfield }
export const healthVisitor: Party = { as: 'health-lead', person: sandra, body: wrenshireHealth }

/** Wrenshire on the last day of November 2026, seen by Priya Patel, with Oakfield's autumn term. */
export const asPriya: NeedContext = {
  today: plainDate('2026-11-30'),
  packs: testPacks(),
  calendarOf: () => ({
    terms: [
      { from: plainDate('2026-09-03'), to: plainDate('2026-10-23') },
      { from: plainDate('2026-11-02'), to: plainDate('2026-12-18') },
      { from: plainDate('2027-01-04'), to: plainDate('2027-02-12') },
      { from: plainDate('2027-02-22'), to: plainDate('2027-03-25') },
    ],
  }),
  bornOn: plainDate('2022-05-17'),
  me: { person: priya, as: 'setting', decidesFor: [oakfield] },
  contact: { ...lead, person: priya },
  parties: [mila, mother, classTeacher, lead, healthVisitor],
  healthBody: wrenshireHealth,
  healthHelps: false,
  hasRecord: false,
}
export const asRuth: NeedContext = { ...asPriya, me: { person: ruth, as: 'setting', decidesFor: [oakfield] } }
export const asFarzaneh: NeedContext = { ...asPriya, me: { person: farzaneh, as: 'parent', decidesFor: [] } }
export const asTeacher: NeedContext = { ...asPriya, me: { person: teacher, as: 'teacher', decidesFor: [] } }

export const worry: RaiseNeed = {
  type: 'RaiseNeed',
  need: milasNeed,
  setting: oakfield,
  raisedBy: mother,
  words: 'At home she sings. At school she is silent.',
  language: 'Dari',
  original: 'دختر من در خانه آواز می‌خواند. در مکتب خاموش است.',
  translatedBy: 'Nasrin Haidari',
  saidOn: plainDate('2026-11-04'),
  homeLanguage: 'Dari',
  interpreter: 'yes',
}

export const raised: NeedRaised = {
  type: 'NeedRaised',
  data: {
    need: milasNeed,
    setting: oakfield,
    raisedBy: mother,
    words: 'At home she sings. At school she is silent.',
    language: 'Dari',
    original: 'دختر من در خانه آواز می‌خواند. در مکتب خاموش است.',
    translatedBy: 'Nasrin Haidari',
    saidOn: plainDate('2026-11-04'),
    homeLanguage: 'Dari',
    interpreter: 'yes',
    contact: priya,
    healthAsked: false,
    startBy: plainDate('2026-11-11'),
    decideBy: plainDate('2026-12-02'),
  },
}

export const milaSpoke: ChildSpoke = {
  type: 'ChildSpoke',
  data: {
    need: milasNeed,
    words: 'bāgh',
    language: 'Dari',
    ways: ['pointing', 'talking'],
    pictures: ['quiet', 'outside'],
    withHelpOf: 'Nasrin Haidari',
    on: plainDate('2026-11-24'),
  },
}

export const healthVisitorAsked: ViewAsked = {
  type: 'ViewAsked',
  data: {
    need: milasNeed,
    party: healthVisitor,
    on: plainDate('2026-11-16'),
    means: 'message',
    by: priya,
    replyBy: plainDate('2026-12-02'),
  },
}

export const motherGave: ViewGiven = {
  type: 'ViewGiven',
  data: {
    need: milasNeed,
    party: mother,
    words: 'I want her to be brave there too.',
    language: 'Dari',
    leaning: 'extra-support',
    on: plainDate('2026-11-24'),
    afterDeciding: false,
  },
}

/** Everything there that a decision needs, the health visitor silent. */
export const decide: DecideSupport = {
  type: 'DecideSupport',
  outcome: 'extra-support',
  reasons: 'She has shown us what helps: quiet, outside, her hands.',
  restsOn: ['communication-setting-2'],
  views: [
    { party: mila, view: 'own-words' },
    { party: mother, view: 'agrees' },
    { party: classTeacher, view: 'agrees' },
    { party: lead, view: 'agrees' },
    { party: healthVisitor, view: 'no-reply' },
  ],
  wayToChallenge: 'ladder-a',
  decidedOn: plainDate('2026-11-30'),
}

export const notNow: DecideSupport = {
  ...decide,
  outcome: 'not-now',
  reasons: 'She joins in with her hands. We have not yet tried picture cards.',
  tries: 'Picture cards and a key person every day.',
  lookAgainOn: plainDate('2027-02-22'),
}

export const decidedNotNow: SupportDecided = {
  type: 'SupportDecided',
  data: {
    need: milasNeed,
    setting: oakfield,
    outcome: 'not-now',
    reasons: 'She joins in with her hands. We have not yet tried picture cards.',
    restsOn: ['communication-setting-2'],
    views: [
      { party: mila, view: 'own-words' },
      { party: mother, view: 'sees-differently', words: 'She has waited long enough.' },
      { party: classTeacher, view: 'agrees' },
      { party: lead, view: 'agrees' },
      { party: healthVisitor, view: 'no-reply', asked: [{ on: plainDate('2026-11-16'), means: 'message' }] },
    ],
    agreed: false,
    by: priya,
    tookPart: [mila, mother, classTeacher, lead],
    wayToChallenge: 'ladder-a',
    decidedOn: plainDate('2026-11-27'),
    tries: 'Picture cards and a key person every day.',
    lookAgainOn: plainDate('2027-02-22'),
  },
}
