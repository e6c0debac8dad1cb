import type { DeclaredGroup } from '../../../src/slices/consultation/domain/events.ts'

/** How likely each of three opinions is to agree: the law first, the help first, each area for itself. */
export type Leaning = readonly [law: number, help: number, area: number]

export type Sentence = {
  readonly key: string
  readonly words: string
  readonly theme: string
  readonly leaning: Leaning
  /** Who wrote it; nobody where it was there to begin with. */
  readonly by?: readonly DeclaredGroup[]
}

/** The report leaves these questions open. The sentences are ours, from every side, to begin with. */
const told: readonly (readonly [key: string, words: string, theme: string, leaning: Leaning])[] = [
  ['name', 'The name should say what you can count on, not what is wrong with you.', 'the name', [0.93, 0.88, 0.86]],
  ['words', 'Say “additional support”. Nobody wants to be a list of needs.', 'the name', [0.82, 0.77, 0.6]],
  ['record-all', 'Any child who gets extra help has a record, on a register or not.', 'the record', [0.92, 0.76, 0.2]],
  ['record-few', 'A record is only for children on the register. Time is short.', 'the record', [0.1, 0.34, 0.92]],
  ['law-stays', 'The law stays as it is until the help is really there.', 'which comes first', [0.96, 0.14, 0.4]],
  ['help-first', 'Put people and money into schools first. Rules can follow.', 'which comes first', [0.14, 0.95, 0.44]],
  ['same-day', 'Change the rules and the help on the same day, or neither.', 'which comes first', [0.78, 0.3, 0.5]],
  [
    'capacity-alone',
    'With enough good people in schools, no new law is needed.',
    'which comes first',
    [0.06, 0.84, 0.5],
  ],
  ['national', 'One list of what to expect, the same in every area.', 'national or local', [0.93, 0.84, 0.1]],
  ['local', 'Each area knows best what its schools should offer.', 'national or local', [0.1, 0.26, 0.95]],
  ['who-hears', 'Whoever settles a dispute must not be the one who pays.', 'disputes', [0.97, 0.87, 0.83]],
  ['two-steps', 'Two steps to challenge a decision are enough.', 'disputes', [0.18, 0.34, 0.92]],
  ['last-day', 'Each step of a challenge has a last day, the same for everyone.', 'disputes', [0.96, 0.84, 0.66]],
  ['health', 'Health is at the table before a decision, not after it.', 'health', [0.93, 0.91, 0.8]],
  ['adult', 'Help with becoming an adult starts early.', 'becoming an adult', [0.9, 0.86, 0.84]],
  ['to-25', 'Support goes on to 25 only for those who study.', 'becoming an adult', [0.08, 0.2, 0.88]],
  ['school-closes', 'If a private school closes, the area finds a place within a term.', 'places', [0.86, 0.72, 0.5]],
  ['panel', 'Half of the seats on a placement panel are for parents and young people.', 'places', [0.92, 0.7, 0.12]],
  ['fair', 'Families who cannot write long letters get the same help as those who can.', 'fairness', [0.97, 0.93, 0.9]],
]
export const seeds: readonly Sentence[] = told.map(([key, words, theme, leaning]) => ({ key, words, theme, leaning }))

/** What people added. */
export const added: readonly Sentence[] = [
  {
    ...{ key: 'first-to-hear', words: 'I hear about a decision first, in words I chose.', theme: 'disputes' },
    ...{ leaning: [0.92, 0.82, 0.74], by: ['young-person'] },
  },
  {
    ...{ key: 'in-the-room', words: 'Nobody decides about me when I am not in the room.', theme: 'disputes' },
    ...{ leaning: [0.96, 0.62, 0.52], by: ['young-person'] },
  },
  {
    ...{ key: 'quiet', words: 'A quiet place in every school helps more than another form.', theme: 'places' },
    ...{ leaning: [0.78, 0.95, 0.88], by: ['parent'] },
  },
  {
    ...{
      key: 'an-hour',
      words: 'Teachers need an hour a week to plan help, or none of this happens.',
      theme: 'health',
    },
    ...{ leaning: [0.66, 0.96, 0.9], by: ['education', 'parent'] },
  },
]

/** What nobody has read yet: it waits on the desk of whoever looks after the dialogue. */
export const waiting: readonly Pick<Sentence, 'key' | 'words' | 'by'>[] = [
  { key: 'bus', words: 'A bus to the right school must not take two hours.', by: ['parent'] },
  { key: 'friends', words: 'Ask me where my friends go before you choose a school.', by: ['young-person'] },
]
