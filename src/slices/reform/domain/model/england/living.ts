import { auxiliary, constant, type Declared, fitted, flow, initial } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const toAges = (values: readonly number[]) => Array.from({ length: 26 }, (_, age) => values[age] ?? values.at(-1) ?? 0)
export const living: readonly Declared[] = [
  fitted('onsetScale', {
    unit: '1',
    prior: 1,
    spread: 0.2,
    from: 0.4,
    to: 2.2,
    says: 'How many children are found to need help, beside what we think.',
    source: prior('fitted to SEN support'),
  }),
  fitted('onsetSurge', {
    unit: '1',
    prior: 0.12,
    spread: 0.08,
    from: -0.2,
    to: 0.5,
    says: 'How many more children are found to need help since the pandemic.',
    source: prior('fitted to SEN support from 2022'),
  }),
  constant('onsetByAge', {
    over: ['age'],
    unit: '1/year',
    value: toAges([
      0.001, 0.004, 0.012, 0.025, 0.045, 0.055, 0.045, 0.036, 0.031, 0.027, 0.023, 0.03, 0.02, 0.016, 0.013, 0.009,
      0.004, 0.002, 0.001, 0,
    ]),
    says: 'How many of an age are newly found to need help in a year.',
    source: prior('shape from SEN by age; size fitted'),
  }),
  constant('complexAtOnset', {
    over: ['intensity'],
    unit: '1',
    value: { moderate: 0.9, complex: 0.1 },
    says: 'How many of them have complex need from the start.',
    source: prior('one in ten'),
  }),
  constant('identifyFeedback', {
    unit: '1',
    value: 1,
    says: 'How much a weaker ordinary offer makes more children stand out, before belief scales it.',
    source: prior('about 1'),
  }),
  constant('escalateFeedback', {
    unit: '1',
    value: 1,
    says: 'How much a weaker ordinary offer lets need grow, before belief scales it.',
    source: prior('about 1'),
  }),
  auxiliary('standsOut', {
    unit: '1',
    is: 'max(0.3, 1 + feedback * identifyFeedback * keepR4 * (offerAtStart - offerAdequacy))',
    says: 'How many more children stand out because the ordinary offer is weaker.',
    source: worked,
  }),
  auxiliary('prevalence', {
    unit: '1',
    is: 'everyone / max(sum(population) * share, someone)',
    says: 'Everyone found to need help, of all up to twenty-five.',
    source: worked,
  }),
  initial('prevalenceAtStart', { unit: '1', is: 'prevalence', says: 'That share in 2015.', source: worked }),
  constant('ceiling', {
    unit: '1',
    value: 0.35,
    says: 'The share at which nobody new is found.',
    source: prior('more than a third of everyone up to twenty-five'),
  }),
  auxiliary('roomBelow', {
    unit: '1',
    is: 'max(0, 1 - prevalence / ceiling) / (1 - prevalenceAtStart / ceiling)',
    says: 'How far the ceiling is, beside 2015.',
    source: worked,
  }),
  flow('onset', {
    over: ['age', 'intensity'],
    unit: 'person/year',
    is: 'share * needsHere * onsetScale * onsetByAge * complexAtOnset * population * exp(onsetTrend * (yearsTo2026 + trendKept * yearsFrom2026)) * (1 + onsetSurge * surgeSoFar) * standsOut * roomBelow',
    says: 'Children newly found to need help.',
    source: worked,
  }),
]
