import { auxiliary, belief, constant, type Declared, flow, lever, stock } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const legislative = { group: 'legislative', source: 'A choice' } as const
export const law: readonly Declared[] = [
  lever('lawStrength', { ...legislative, unit: '1', off: 0, range: { from: 0, to: 1, step: 0.05 }, answers: 'Rec 4', says: 'How far the law changes when a plan is needed, with a record and its entitlements for the others.' }),
  lever('lawStart', { ...legislative, unit: 'year', off: 2029, range: { from: 2026, to: 2042, step: 0.5 }, answers: 'Rec 4', says: 'When the changed law begins.' }),
  lever('lawYears', { ...legislative, unit: 'year', off: 4, range: { from: 1, to: 10, step: 0.5 }, answers: 'Rec 4', says: 'How many years it takes.' }),
  lever('phaseReview', { ...legislative, unit: '1', off: 0, range: { from: 0, to: 1, step: 0.05 }, answers: 'Rec 4', says: 'How many moderate plans are looked at again at a move of school, and may become a record.' }),
  lever('gated', { ...legislative, unit: '1', off: 0, range: { from: 0, to: 1, step: 1 }, answers: 'R19.8', says: '1: the law waits until the ordinary offer can be seen to be better; 0: it comes by date.' }),
  lever('gateTest', { ...legislative, unit: '1', off: 1.1, range: { from: 0.8, to: 1.8, step: 0.02 }, answers: 'R19.8', says: 'How good the ordinary offer must be, beside 2026, before the gate begins to open.' }),
  lever('gateWidth', { ...legislative, unit: '1', off: 0.5, range: { from: 0.02, to: 1, step: 0.02 }, answers: 'R19.8', says: 'How much better still until the gate is open wide.' }),
  lever('gateTrust', { ...legislative, unit: '1', off: 0, range: { from: 0, to: 1.5, step: 0.05 }, answers: 'R19.8', says: 'How much families without a plan must trust, beside 2026, before the gate opens; 0: not asked.' }),
  lever('redress', { ...legislative, unit: '1', off: 0, range: { from: 0, to: 1, step: 0.05 }, answers: 'Rec 4v', says: 'How many children have somewhere to go when promised support does not come.' }),
  lever('redressStart', { ...legislative, unit: 'year', off: 2028, range: { from: 2026, to: 2040, step: 0.5 }, answers: 'Rec 4v', says: 'When that redress begins.' }),
  belief('legalEffect', { unit: '1', about: 'future', range: { from: 0, to: 1, step: 0.05 }, middle: 0.75, drawn: [0.5, 1], says: 'How far new tests in law change what is asked for and decided.', source: prior('.5 to 1'), disputed: 'The tests of 2014 changed little of what was meant.' }),
  belief('redressEffect', { unit: '1', about: 'future', range: { from: 0, to: 1, step: 0.05 }, middle: 0.7, drawn: [0.4, 1], says: 'How far redress really gets support delivered.', source: prior('.4 to 1'), disputed: 'Families have seen rights without remedy.' }),
  auxiliary('lawRamp', { unit: '1', is: 'isReform * clamp((date - lawStart) / lawYears, 0, 1)', says: 'How far the law’s timetable has run.', source: worked }),
  stock('offerIn2026', { unit: '1', start: 'offerAtStart', change: 'offerRemembered', says: 'The ordinary offer as it was in 2026.', source: worked }),
  flow('offerRemembered', { unit: '1/year', is: '(1 - isReform) * (offerAdequacy - offerIn2026) / soon', says: 'Keeps what the offer was.', source: worked }),
  stock('trustIn2026', { unit: '1', start: 'trustAtStart', change: 'trustRemembered', says: 'Trust of families without a plan as it was in 2026.', source: worked }),
  flow('trustRemembered', { unit: '1/year', is: '(1 - isReform) * (trust[withoutPlan] - trustIn2026) / soon', says: 'Keeps what trust was.', source: worked }),
  constant('soon', { unit: 'year', value: 0.5, says: 'Half a year.', source: 'By definition' }),
  auxiliary('gateOpen', { unit: '1', is: '1 - gated + gated * min(clamp((offerAdequacy / offerIn2026 - gateTest) / gateWidth, 0, 1), clamp((trust[withoutPlan] / trustIn2026 - gateTrust) / 0.1 + 0.5, 0, 1))', says: 'How far the gate is open. It can shut again.', source: 'The report: families see the new offer before entitlements change' }),
  auxiliary('lawNow', { unit: '1', is: 'lawStrength * lawRamp * gateOpen', says: 'How far the law has changed.', source: worked }),
  auxiliary('lawAtWork', { unit: '1', is: 'lawNow * legalEffect', says: 'How far that changes what happens.', source: worked }),
]
export const earlyLaw: readonly Declared[] = [
  stock('lawAtWorkLast', { unit: '1', start: '0', change: 'lawFollowed', says: 'How far the law changed what happened, a season ago.', source: worked }),
  auxiliary('teeth', { unit: '1', is: 'isReform * redress * redressEffect * clamp((date - redressStart) / twoYears, 0, 1)', says: 'How far promised support can be insisted on.', source: worked }),
  constant('twoYears', { unit: 'year', value: 2, says: 'Two years.', source: 'By definition' }),
]
