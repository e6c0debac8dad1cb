import { type Declared, lever } from '../language/declared.ts'

const perYear = 'GBP/year'
/** What a country can choose to do with money: how much, where it goes, and by when. */
export const moneyChoices: readonly Declared[] = [
  lever('newMoney', {
    unit: perYear,
    off: 0,
    range: { from: 0, to: 8e9, step: 5e7 },
    group: 'money',
    answers: 'Path to reform',
    says: 'New money each year, at 2026 prices. With it comes the promise that what reform saves is spent on children too.',
    source: '2026 white paper: about £4bn over three years',
  }),
  lever('plansShare', {
    unit: '1',
    off: 0,
    range: { from: 0, to: 1, step: 0.05 },
    group: 'money',
    answers: 'The other case',
    says: 'How much of the new money goes to plans, not to the ordinary offer.',
    source: 'A choice',
  }),
  lever('reinvested', {
    unit: '1',
    off: 0,
    range: { from: 0, to: 1, step: 0.05 },
    group: 'money',
    answers: 'Path to reform',
    says: 'How much of what reform saves on plans goes to the ordinary offer.',
    source: 'A choice',
  }),
  lever('capacityStart', {
    unit: 'year',
    off: 2026,
    range: { from: 2026, to: 2040, step: 0.5 },
    group: 'capacity',
    answers: 'Rec 3',
    says: 'When the stronger ordinary offer begins.',
    source: 'A choice',
  }),
  lever('capacityYears', {
    unit: 'year',
    off: 3,
    range: { from: 1, to: 10, step: 0.5 },
    group: 'capacity',
    answers: 'Rec 3',
    says: 'How many years it takes to grow.',
    source: 'A choice',
  }),
  lever('cohortShare', {
    unit: '1',
    off: 0,
    range: { from: 0, to: 1, step: 0.05 },
    group: 'incentives',
    answers: 'Rec 3',
    says: 'How much top-up money goes to a school for all its children, not to one child by a plan.',
    source: 'The report: funding for groups can come before law',
  }),
  lever('independentCap', {
    unit: '1',
    off: 0,
    range: { from: 0, to: 0.3, step: 0.02 },
    group: 'legislative',
    answers: 'Rec 7',
    says: 'How far rules bring down the price of independent special places.',
    source: 'A choice; its size is a prior',
  }),
]
