import { auxiliary, constant, type Declared, fitted, flow, lever, stock } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const byAge = (of: (age: number) => number) => Array.from({ length: 26 }, (_, age) => of(age))
const each = ['age', 'intensity'] as const
const placedAll = { over: [...each, 'placement'] as const, unit: 'person/year' }
export const ending: readonly Declared[] = [
  fitted('endEarly', {
    unit: '1',
    prior: 1,
    spread: 0.3,
    from: 0.2,
    to: 2.5,
    says: 'How often plans end before nineteen, beside what we think.',
    source: 'DfE: 44,862 plans ended in 2024',
  }),
  fitted('endLate', {
    unit: '1',
    prior: 1,
    spread: 0.3,
    from: 0.15,
    to: 2.5,
    says: 'How often plans end from nineteen, beside what we think.',
    source: 'DfE: 44,862 plans ended in 2024',
  }),
  constant('endByAge', {
    over: ['age'],
    unit: '1/year',
    value: byAge(age => (age < 16 ? 0.008 : age < 17 ? 0.13 : age < 18 ? 0.18 : age < 19 ? 0.32 : 0)),
    says: 'How often a plan ends, before nineteen.',
    source: prior('few before sixteen'),
  }),
  constant('endFrom19', {
    over: ['age'],
    unit: '1/year',
    value: byAge(age => (age < 19 ? 0 : age < 21 ? 0.4 : 0.45)),
    says: 'How often a plan ends, from nineteen.',
    source: prior('two in five a year'),
  }),
  lever('destinations', {
    unit: '1',
    off: 0,
    range: { from: 0, to: 1, step: 0.05 },
    group: 'capacity',
    answers: 'Rec 5',
    says: 'How far a destinations service helps young people into work, learning and adult life, so that plans end because they did their work.',
    source: 'A choice',
  }),
  auxiliary('endRate', {
    over: ['age'],
    unit: '1/year',
    is: 'endByAge * endEarly + endFrom19 * endLate * (1 + 0.25 * destinations * capacityRamp)',
    says: 'How often a plan ends at each age.',
    source: worked,
  }),
  flow('ended', { ...placedAll, is: 'plans * endRate', says: 'Plans that end.', source: worked }),
  flow('wentBack', {
    over: each,
    unit: 'person/year',
    is: 'sum(ended) * isUnder16',
    says: 'Plans that end before sixteen: the child still needs help.',
    source: worked,
  }),
  constant('isUnder16', {
    over: ['age'],
    unit: '1',
    value: byAge(age => (age < 16 ? 1 : 0)),
    says: '1 up to fifteen.',
    source: 'By definition',
  }),
  flow('wentOn', {
    over: each,
    unit: 'person/year',
    is: 'sum(ended) * (1 - isUnder16)',
    says: 'Plans that end as a young person goes on into adult life.',
    source: worked,
  }),
  constant('isPhase', {
    over: ['age'],
    unit: '1/year',
    value: byAge(age => (age === 11 || age === 16 ? 0.9 : 0)),
    says: 'Ages at which plans are looked at again.',
    source: '2026 white paper: at a move of phase',
  }),
  flow('toRecord', {
    ...placedAll,
    is: {
      mainstream: 'plans * phaseReview * lawAtWork * isPhase * isModerate',
      unit: 'plans * phaseReview * lawAtWork * isPhase * isModerate * 0.5',
      special: '0',
      independent: '0',
      alternative: '0',
      elsewhere: '0',
      college: '0',
    },
    says: 'Moderate plans that become a record.',
    source: worked,
  }),
  constant('isModerate', {
    over: ['intensity'],
    unit: '1',
    value: { moderate: 1, complex: 0 },
    says: '1 for moderate need.',
    source: 'By definition',
  }),
  constant('isCollege', {
    over: ['placement'],
    unit: '1',
    value: { mainstream: 0, unit: 0, special: 0, independent: 0, alternative: 0, elsewhere: 0, college: 1 },
    says: '1 for college.',
    source: 'By definition',
  }),
  flow('reachedCollege', { ...placedAll, is: 'fromSchool * isCollege', says: 'Arrivals at college.', source: worked }),
  stock('plans', {
    over: [...each, 'placement'],
    ages: true,
    unit: 'person',
    start: {
      moderate: 'share * plansHere * plansAtStart * moderateShare * startAges * startModerate',
      complex: 'share * plansHere * plansAtStart * (1 - moderateShare) * startAges * startComplex',
    },
    change: 'placed + movedIn + reachedCollege - movedOut - toCollege - ended - toRecord',
    says: 'Children and young people with a plan.',
    source: 'LGA evidence 2024: 240,183 in January 2015',
  }),
]
