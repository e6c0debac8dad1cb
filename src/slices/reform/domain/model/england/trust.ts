import { auxiliary, belief, constant, type Declared, fitted, flow, stock } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const index = 'An index nobody measures: to be held against surveys before anything rests on it'
export const trust: readonly Declared[] = [
  flow('lawFollowed', {
    unit: '1/year',
    is: '(lawAtWork - lawAtWorkLast) / soon',
    says: 'Follows the law.',
    source: worked,
  }),
  belief('trustGain', {
    unit: 'year',
    about: 'future',
    range: { from: 2, to: 10, step: 0.5 },
    middle: 5,
    drawn: [3, 8],
    says: 'How many years it takes to win trust back.',
    source: prior('three to eight years'),
  }),
  belief('trustPenalty', {
    unit: '1',
    about: 'future',
    range: { from: 0, to: 0.5, step: 0.05 },
    middle: 0.15,
    drawn: [0, 0.3],
    says: 'How much trust is lost when the law narrows before support is there.',
    source: prior('0 to .3'),
    disputed: 'Parent carer forums put it far higher.',
  }),
  constant('trustLoss', {
    unit: 'year',
    value: 2,
    says: 'How many years it takes to lose trust.',
    source: prior('one to three years'),
  }),
  fitted('timelyScale', {
    unit: '1',
    prior: 0.6,
    spread: 0.05,
    from: 0.4,
    to: 0.8,
    says: 'Plans in time when nobody waits for a specialist.',
    source: 'Fitted to the share in twenty weeks',
  }),
  auxiliary('timely', {
    unit: '1',
    is: 'min(0.98, timelyScale * (1 + 0.4 * dutiesKept * isReform) * decisionTime / waitYears)',
    says: 'The share of plans made within twenty weeks.',
    source: 'DfE, timeliness of new plans',
  }),
  constant('trustStart', {
    over: ['family'],
    unit: '1',
    value: { withPlan: 0.62, withoutPlan: 0.58 },
    says: 'Trust in 2015.',
    source: prior('about .6'),
  }),
  constant('trustAtStart', {
    unit: '1',
    value: 0.58,
    says: 'Trust in 2015 of families without a plan.',
    source: prior('about .6'),
  }),
  auxiliary('lawShock', {
    unit: '1',
    is: 'trustPenalty * lawNow * max(0, offerAtStart - offerAdequacy) / offerAtStart',
    says: 'Trust lost because the law narrowed while the offer was thinner than in 2015.',
    source: worked,
  }),
  auxiliary('trustAim', {
    over: ['family'],
    unit: '1',
    is: {
      withPlan: '0.3 * offerAdequacy + 0.42 * planAdequacy + 0.1 * timely + 0.12 * teeth + 0.03 - lawShock',
      withoutPlan: '0.65 * offerAdequacy + 0.1 * planAdequacy + 0.12 * timely + 0.14 * teeth + 0.01 - lawShock',
    },
    says: 'What trust would settle at.',
    source: index,
  }),
  flow('trustMoving', {
    over: ['family'],
    unit: '1/year',
    is: 'max(0, trustAim - trust) / trustGain - max(0, trust - trustAim) / trustLoss',
    says: 'Trust lost fast, or won slowly.',
    source: worked,
  }),
  stock('trust', {
    over: ['family'],
    unit: '1',
    start: 'trustStart',
    change: 'trustMoving',
    says: 'Trust of families, 0 to 1.',
    source: index,
  }),
  auxiliary('confidence', {
    unit: '1',
    is: '(trust[withPlan] * plansTotal + trust[withoutPlan] * withoutPlan) / max(plansTotal + withoutPlan, someone)',
    says: 'Trust of all families, 0 to 1.',
    source: index,
  }),
  auxiliary('trustWith', { unit: '1', is: 'trust[withPlan]', says: 'Trust of families with a plan.', source: index }),
  auxiliary('trustWithout', {
    unit: '1',
    is: 'trust[withoutPlan]',
    says: 'Trust of families without a plan.',
    source: index,
  }),
]
