import { belief, constant, cut, type Declared, fitted, input, local } from '../language/declared.ts'

// What every sector may use: the date, the place, what is held true, and the loops that may be cut.
const prior = (why: string) => `Prior: ${why}`
const when = (name: string, unit: string, says: string, source: string): Declared => input(name, { by: 'date', unit, says, source })
const loop = (number: number, says: string): Declared =>
  cut(`keepR${number}`, { unit: '1', says: `1 while this loop runs, 0 when it is cut: ${says}.`, source: 'Our reading of the report, Figure 2' })

export const shared: readonly Declared[] = [
  when('date', 'year', 'The date, in years.', 'The calendar'),
  when('years', 'year', 'Years since January 2015.', 'The calendar'),
  when('yearsTo2026', 'year', 'Years since January 2015, no further than January 2026.', 'The calendar'),
  when('yearsFrom2026', 'year', 'Years since January 2026.', 'The calendar'),
  when('isReform', '1', '1 from January 2026, when what is chosen here begins to count.', 'The calendar'),
  when('prices', '1', 'The level of prices, 2015 being 1.', 'GDP deflator, rounded; 2% a year from 2026'),
  when('grantSoFar', 'GBP/year', 'What government allots for high needs; from 2026 it keeps its worth.', 'Written question 149231; NAO, October 2024; Lords written question HL3745'),
  when('surgeSoFar', '1', 'How much of the surge after the pandemic has come.', prior('from nought in mid 2021 to all of it by 2023')),
  when('dipSoFar', '1', 'How much of the quiet of 2020 is here.', prior('schools were shut in spring 2020 and early 2021')),
  when('comparedSpend', 'GBP/year', 'What high needs would cost, on this day, with no reform in the same world.', 'This model, run without reform'),
  input('population', { by: 'birth', over: ['age'], unit: 'person', says: 'People of each age.', source: 'ONS, live births in England by year, rounded; 3% added for people who move here' }),
  local('share', { unit: '1', says: 'How much of England’s population lives here.', source: 'An area’s own figure, or its share of pupils', value: 1 }),
  local('plansHere', { unit: '1', says: 'Plans for each child here, beside England.', source: 'An area’s own figure', value: 1 }),
  local('needsHere', { unit: '1', says: 'Children on extra support for each child here, beside England.', source: 'An area’s own figure', value: 1 }),
  local('staffHere', { unit: '1', says: 'Specialists for each child here, beside England.', source: 'An area’s own figure', value: 1 }),
  local('moneyHere', { unit: '1', says: 'High needs money for each child here, beside England.', source: 'An area’s own figure', value: 1 }),
  loop(1, 'a weaker ordinary offer makes a plan worth more, and more is asked for'),
  loop(2, 'each plan takes the first £6,000 from what a school has for all'),
  loop(3, 'hours spent on assessing are not spent with children'),
  loop(4, 'a weaker ordinary offer makes more children stand out'),
  loop(5, 'need that is not met grows'),
  loop(6, 'a weaker mainstream makes more families want a special place'),
  loop(7, 'no room, so a dearer place; the overspend is taken from schools'),
  loop(8, 'children without a place strain schools, which ask for more plans'),
  loop(9, 'trust that is lost brings requests and appeals'),
  belief('feedback', {
    unit: '1', about: 'past', range: { from: 0, to: 1.5, step: 0.05 }, middle: 0.75, drawn: [0, 1.5],
    says: 'How strong the vicious circle is: at 0 growth comes from outside; at 1 the circle is as strong as we first thought.',
    source: prior('the past fits about as well with any strength; nobody can know it yet'),
    disputed: 'Some hold that diagnosis and wider need explain the growth; others that the system made it.',
  }),
  belief('moderateShare', {
    unit: '1', about: 'past', range: { from: 0.1, to: 0.5, step: 0.02 }, middle: 0.28, drawn: [0.12, 0.45],
    says: 'The share of plans in 2015 held for needs that a really good ordinary offer could meet.',
    source: prior('no count exists'),
    disputed: 'Families say that almost every plan is needed; some councils say a third might not be.',
  }),
  belief('trendKept', {
    unit: '1', about: 'future', range: { from: 0, to: 1.2, step: 0.05 }, middle: 0.7, drawn: [0.3, 1.1],
    says: 'How much of the outside growth in need and in asking goes on after 2026.',
    source: prior('past trends rarely go on unbroken'),
    disputed: 'Whether wider diagnosis has run its course.',
  }),
  belief('grantGrowth', {
    unit: '1/year', about: 'future', range: { from: 0, to: 0.08, step: 0.005 }, middle: 0.035, drawn: [0.01, 0.06],
    says: 'How fast the grant for high needs grows above prices, whatever is chosen here.',
    source: prior('5% a year above prices from 2019 to 2025; nothing is promised'),
  }),
  fitted('onsetTrend', { unit: '1/year', prior: 0.04, spread: 0.02, from: -0.03, to: 0.14, says: 'Outside growth in how many children are found to need help.', source: prior('fitted to the past') }),
  constant('casePerPerson', { unit: 'case/person', value: 1, says: 'One case for one person.', source: 'By definition' }),
  constant('placePerPerson', { unit: 'place/person', value: 1, says: 'One place for one person.', source: 'By definition' }),
  constant('isSchoolAge', { over: ['age'], unit: '1', value: Array.from({ length: 26 }, (_, age) => (age >= 4 && age < 18 ? 1 : 0)), says: '1 from four to seventeen.', source: 'School census' }),
  constant('isUnder19', { over: ['age'], unit: '1', value: Array.from({ length: 26 }, (_, age) => (age < 19 ? 1 : 0)), says: '1 up to eighteen.', source: 'By definition' }),
]
