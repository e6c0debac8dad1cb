import { constant, type Declared, flow } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const byAge = (of: (age: number) => number) => Array.from({ length: 26 }, (_, age) => of(age))
const each = ['age', 'intensity'] as const
const placedAll = { over: [...each, 'placement'] as const, unit: 'person/year' }
export const placed: readonly Declared[] = [
  flow('placed', {
    ...placedAll,
    is: {
      mainstream: 'ordinary * (0.985 - unitShare)',
      unit: 'ordinary * unitShare',
      special: 'seekNew * servedShare',
      independent: 'seekNew * toIndependentShare',
      alternative: 'ordinary * 0.015',
      elsewhere: 'seekNew * toElsewhereShare',
      college: '(granted - seekNew * (servedShare + toIndependentShare + toElsewhereShare)) * isPost16',
    },
    says: 'Where new plans go.',
    source: 'DfE, new plans by kind of setting',
  }),
  constant('collegeRate', {
    over: ['age'],
    unit: '1/year',
    value: byAge(age => (age < 16 ? 0 : age < 18 ? 0.5 : 0.8)),
    says: 'How fast school gives way to college.',
    source: prior('most at sixteen or nineteen'),
  }),
  flow('toCollege', {
    ...placedAll,
    is: {
      mainstream: 'plans * collegeRate',
      unit: 'plans * collegeRate',
      special: 'plans * collegeRate * 0.35',
      independent: 'plans * collegeRate * 0.35',
      alternative: 'plans * collegeRate',
      elsewhere: 'plans * collegeRate * 0.5',
      college: '0',
    },
    says: 'Moves to college.',
    source: worked,
  }),
  flow('movedOut', {
    ...placedAll,
    is: {
      mainstream: 'seekMove * (servedShare + toIndependentShare + toElsewhereShare)',
      unit: '0',
      special: '0',
      independent: '0',
      alternative: '0',
      elsewhere: 'seekFromWaiting * (servedShare + toIndependentShare)',
      college: '0',
    },
    says: 'Moves out of a school to a special place.',
    source: worked,
  }),
  flow('movedIn', {
    ...placedAll,
    is: {
      mainstream: '0',
      unit: '0',
      special: '(seekMove + seekFromWaiting) * servedShare',
      independent: '(seekMove + seekFromWaiting) * toIndependentShare',
      alternative: '0',
      elsewhere: 'seekMove * toElsewhereShare',
      college: '0',
    },
    says: 'Moves into a special place, or out of school for want of one.',
    source: worked,
  }),
  flow('fromSchool', {
    over: each,
    unit: 'person/year',
    is: 'sum(toCollege)',
    says: 'Moves to college, all.',
    source: worked,
  }),
]
