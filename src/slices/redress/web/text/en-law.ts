import type { Duration } from '../../../../policy/duration.ts'
import type { LawRight } from '../../domain/law-limits.ts'

/** What a law box needs to say of one right. */
export type LawFor = {
  readonly child: string
  readonly setting: string
  /** What the concern is about: `Talk Time`. */
  readonly name: string
  readonly by: string
  readonly limit: string
}

type Sentence = (about: LawFor) => { readonly right: string; readonly limit: string }

const rights: Record<LawRight, Sentence> = {
  'tribunal appeal': ({ by }) => ({
    right: 'Appeal to the Tribunal',
    limit: `within 2 months of the letter, or 1 month of the mediation certificate, whichever is later: by ${by}.`,
  }),
  'judicial review': ({ by, limit }) => ({
    right: 'Ask the High Court to look at it,',
    limit: `quickly, and within ${limit}: by ${by}. Take advice first.`,
  }),
  'tribunal discrimination': ({ child, by }) => ({
    right: `If ${child} was treated unfairly because of a disability:`,
    limit: `the Tribunal, within 6 months: by ${by}.`,
  }),
  'council ombudsman': ({ by, limit }) => ({
    right: 'Complain to the council, then to its Ombudsman,',
    limit: `within ${limit}: by ${by}.`,
  }),
  'health complaint': ({ name, by, limit }) => ({
    right: `Complain to the NHS team about ${name},`,
    limit: `within ${limit}: by ${by}. Then the Health Service Ombudsman.`,
  }),
  'school complaint': ({ setting }) => ({
    right: `Complain to ${setting}’s governors.`,
    limit: 'Every school must have a way. Ask for its complaints policy: it says how long you have.',
  }),
  'early years complaint': ({ setting }) => ({
    right: `Complain to ${setting} in writing.`,
    limit: 'It must look into it and answer you. You can also tell Ofsted, at any time.',
  }),
  'disagreement resolution': () => ({
    right: 'Ask for free help to settle it.',
    limit: 'At any time, plan or no plan. Someone independent helps you both. Both sides must want it.',
  }),
  'ask for assessment': ({ child, limit }) => ({
    right: `Ask the council to assess ${child} for a plan (EHC plan).`,
    limit: `At any time. It answers in ${limit}.`,
  }),
}

/** The rights under the law in force, beside our steps. */
export const law = {
  open: 'Open to you now, at any step. Our steps never use up a right.',
  openToThem: 'Open to the family now, at any step. Our steps never use up a right.',
  rights,
  passed: 'This day has gone. You can still ask: there may be a good reason.',
  noPlan: (child: string, name: string) =>
    `${child} has no plan, so today’s law gives no appeal about ${name} itself. With a plan, the council would have to make it happen.`,
  withPlan: (child: string) => `${child} has a plan. The council must make sure that what it says is given.`,
  duration: ({ amount, unit }: Duration) => `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`,
}
