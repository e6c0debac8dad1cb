import { constant, type Declared, fitted, flow, stock } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const byAge = (of: (age: number) => number) => Array.from({ length: 26 }, (_, age) => of(age))
export const placesHeld: readonly Declared[] = [
  constant('plansAtStart', {
    unit: 'person',
    value: 240183,
    says: 'Plans and statements in January 2015.',
    source: 'LGA written evidence to the Public Accounts Committee, 2024',
  }),
  constant('startAges', {
    over: ['age'],
    unit: '1',
    value: byAge(age =>
      age < 2
        ? 0
        : age < 4
          ? 0.008
          : age < 5
            ? 0.03
            : age < 11
              ? 0.052 + 0.005 * (age - 5)
              : age < 16
                ? 0.09
                : age < 17
                  ? 0.06
                  : age < 18
                    ? 0.045
                    : age < 19
                      ? 0.03
                      : age < 20
                        ? 0.01
                        : 0.002,
    ).map((each, _, all) => Number((each / all.reduce((sum, one) => sum + one, 0)).toFixed(6))),
    says: 'How plans were spread over ages in 2015.',
    source: prior('few after nineteen: plans to twenty-five were new'),
  }),
  constant('startModerate', {
    over: ['placement'],
    unit: '1',
    value: {
      mainstream: 0.76,
      unit: 0.06,
      special: 0.14,
      independent: 0.008,
      alternative: 0.012,
      elsewhere: 0.01,
      college: 0.01,
    },
    says: 'Where plans for moderate need were in 2015.',
    source: prior('mostly mainstream'),
  }),
  constant('startComplex', {
    over: ['placement'],
    unit: '1',
    value: {
      mainstream: 0.32,
      unit: 0.045,
      special: 0.53,
      independent: 0.06,
      alternative: 0.01,
      elsewhere: 0.02,
      college: 0.015,
    },
    says: 'Where plans for complex need were in 2015.',
    source: prior('DfE: 41 to 45 in a hundred in special schools'),
  }),
  stock('specialPlaces', {
    unit: 'place',
    start: 'placePerPerson * plansIn[special] / 0.97',
    change: 'opened',
    says: 'Places in state special schools.',
    source: 'Fitted to special school numbers',
  }),
  stock('placesComing', {
    unit: 'place',
    start: 'share * buildBase * buildYears',
    change: 'begun - opened',
    says: 'Special places being built.',
    source: prior('in balance in 2015'),
  }),
  fitted('buildBase', {
    unit: 'place/year',
    prior: 5500,
    spread: 1200,
    from: 1500,
    to: 14000,
    says: 'State special places begun each year.',
    source: 'Fitted to special school numbers',
  }),
  constant('buildYears', {
    unit: 'year',
    value: 3,
    says: 'How long it takes to build a place.',
    source: prior('three years'),
  }),
  flow('begun', {
    unit: 'place/year',
    is: 'share * (buildBase + placesBuilt * capacityRamp) + 0.1 * placePerPerson * (1 - servedShare) * sought',
    says: 'Special places begun.',
    source: worked,
  }),
  flow('opened', {
    unit: 'place/year',
    is: 'placesComing / buildYears',
    says: 'Special places opened.',
    source: worked,
  }),
]
