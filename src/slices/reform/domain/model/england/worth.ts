import { auxiliary, constant, type Declared, flow, initial, stock } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const index = 'An index nobody measures: to be held against surveys before anything rests on it'
export const worth: readonly Declared[] = [
  stock('topUp', {
    unit: '1',
    start: '1',
    change: 'restored - eroded',
    says: 'What a plan buys beside 2015.',
    source: 'National top-up values are not published',
  }),
  flow('eroded', {
    unit: '1/year',
    is: 'erosion * overspendShare * topUp',
    says: 'How fast overspending thins plans.',
    source: prior('a tenth of the overspent share each year'),
  }),
  flow('restored', {
    unit: '1/year',
    is: 'restoring * (dutiesKept * isReform + 0.5 * lawAtWorkLast) * max(0, 1 - topUp)',
    says: 'How fast plans are made whole again.',
    source: prior('three years when duties are kept'),
  }),
  constant('erosion', {
    unit: '1/year',
    value: 0.1,
    says: 'How fast overspending thins plans.',
    source: prior('a tenth a year'),
  }),
  constant('restoring', {
    unit: '1/year',
    value: 0.3,
    says: 'How fast plans can be made whole.',
    source: prior('three years'),
  }),
  auxiliary('suitability', {
    unit: '1',
    is: '1 - 1.5 * unplaced / max(plansTotal, someone)',
    says: 'How many plans are where they should be.',
    source: index,
  }),
  auxiliary('planAdequacy', {
    unit: '1',
    is: 'min(1, 0.8 * sqrt(topUp * paidShare * (1 + toPlans / max(highNeedsSpend, penny)) * (1 - 0.15 * cohortShare * capacityRamp)) * max(0, suitability) * max(0, suitability) * (1 - 0.25 * overspendShare * (1 - 0.7 * dutiesKept * isReform)) / planScaleAtStart)',
    says: 'How far a plan meets need: 1 would be all of it.',
    source: index,
  }),
  constant('planScaleAtStart', {
    unit: '1',
    value: 0.95,
    says: 'Sets the gap between a plan and the ordinary offer in 2015.',
    source: prior('.16'),
  }),
  auxiliary('gap', {
    unit: '1',
    is: 'planAdequacy - offerAdequacy',
    says: 'How much more a plan brings than ordinary support.',
    source: index,
  }),
  initial('gapAtStart', { unit: '1', is: 'gap', says: 'That gap in 2015.', source: worked }),
  auxiliary('planSupport', {
    unit: 'person',
    is: 'plansTotal * planAdequacy',
    says: 'All support for those with plans: the orange line of Figure 2.',
    source: 'The report, Figure 2',
  }),
  auxiliary('ordinarySupport', {
    unit: 'person',
    is: 'withoutPlan * offerAdequacy',
    says: 'All support for those without a plan: the dark blue line of Figure 2.',
    source: 'The report, Figure 2',
  }),
  auxiliary('unmet', {
    unit: 'person',
    is: 'withoutPlan * (1 - offerAdequacy) + plansTotal * (1 - planAdequacy)',
    says: 'Need that is not met, counted in children whose whole need is not met.',
    source: index,
  }),
  stock('earlyHelp', {
    over: ['age'],
    ages: true,
    unit: '1',
    start: '0',
    change: 'earlyHelping',
    says: 'How much of a year group had early help.',
    source: prior('help before five stays with a child'),
  }),
  flow('earlyHelping', {
    over: ['age'],
    unit: '1/year',
    is: 'isUnderFive * 0.4 / one * earlyShare * capacityRamp * coreOffer / max(coreOffer + share * earlyEnough * prices, penny) * (1 - earlyHelp)',
    says: 'How fast early help reaches a year group.',
    source: worked,
  }),
  constant('earlyEnough', {
    unit: 'GBP/year',
    value: 1.5e9,
    says: 'Money at which early help reaches half of those it could.',
    source: prior('£1.5bn at 2015 prices'),
  }),
  constant('isUnderFive', {
    over: ['age'],
    unit: '1',
    value: Array.from({ length: 26 }, (_, age) => (age < 5 ? 1 : 0)),
    says: '1 up to four.',
    source: 'By definition',
  }),
]
