import { auxiliary, belief, constant, type Declared, flow } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const perYear = 'GBP/year'
export const envelope: readonly Declared[] = [
  flow('reformMoney', {
    unit: perYear,
    is: 'isReform * share * newMoney * prices / pricesAt2026',
    says: 'New money, in the money of the year.',
    source: worked,
  }),
  flow('toOffer', {
    unit: perYear,
    is: 'reformMoney * capacityRamp * (1 - plansShare)',
    says: 'New money for the ordinary offer.',
    source: worked,
  }),
  flow('toPlans', { unit: perYear, is: 'reformMoney - toOffer', says: 'New money for plans.', source: worked }),
  flow('released', {
    unit: perYear,
    is: 'isReform * reinvested * (share * comparedSpend - highNeedsSpend)',
    says: 'What plans cost less than they would without reform, and children get; below nought, what they cost more.',
    source: worked,
  }),
  constant('placeOfTraining', {
    unit: 'GBP/FTE',
    value: 75000,
    says: 'What it costs to train one specialist, in all.',
    source: 'Written question 53959: £21m for 400 psychologists, with pay added',
  }),
  constant('teethCost', {
    unit: perYear,
    value: 1.5e8,
    says: 'What a full second ladder of redress costs in a year.',
    source: prior('about twice the tribunal’s cost'),
  }),
  flow('namedCosts', {
    unit: perYear,
    is: 'min(toOffer, share * prices / pricesAt2026 * isReform * (placeOfTraining * trainingPlaces + teethCost * redress))',
    says: 'What of the new money goes to training and redress.',
    source: worked,
  }),
  flow('coreOffer', {
    unit: perYear,
    is: 'max(0, toOffer + released - namedCosts)',
    says: 'What is added to the ordinary offer: specialists in schools, early help, training.',
    source: worked,
  }),
  flow('unpaid', {
    unit: perYear,
    is: 'min(0.5 * highNeedsSpend, coreOffer - (toOffer + released - namedCosts))',
    says: 'What plans would cost beyond the envelope: it is not there, and plans are thinner by it.',
    source: worked,
  }),
  auxiliary('paidShare', {
    unit: '1',
    is: '1 - unpaid / max(highNeedsSpend, penny)',
    says: 'How much of what plans should cost is there.',
    source: worked,
  }),
  flow('outlay', {
    unit: perYear,
    is: 'highNeedsSpend - unpaid + toPlans + coreOffer + namedCosts',
    says: 'All that is spent beyond schools’ own budgets.',
    source: worked,
  }),
  belief('coreEfficiency', {
    unit: '1',
    about: 'future',
    range: { from: 0.5, to: 2.5, step: 0.05 },
    middle: 1.3,
    drawn: [0.8, 2],
    says: 'What a pound of the ordinary offer does, beside a pound of schools’ own support.',
    source: prior('.8 to 2'),
    disputed: 'Whether pooled specialists do more than single top-ups is the heart of the argument.',
  }),
  belief('leak', {
    unit: '1',
    about: 'future',
    range: { from: 0, to: 0.6, step: 0.05 },
    middle: 0.2,
    drawn: [0, 0.4],
    says: 'How much money that no rule protects ends up elsewhere.',
    source: prior('0 to .4'),
    disputed: 'Heads say none; families have seen money vanish.',
  }),
]
