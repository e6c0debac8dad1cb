import { auxiliary, belief, constant, type Declared, fitted, flow, initial, stock } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
const toAges = (values: readonly number[]) => Array.from({ length: 26 }, (_, age) => values[age] ?? values.at(-1) ?? 0)
export const living: readonly Declared[] = [
  fitted('onsetScale', { unit: '1', prior: 1, spread: 0.2, from: 0.4, to: 2.2, says: 'How many children are found to need help, beside what we think.', source: prior('fitted to SEN support') }),
  fitted('onsetSurge', { unit: '1', prior: 0.12, spread: 0.08, from: -0.2, to: 0.5, says: 'How many more children are found to need help since the pandemic.', source: prior('fitted to SEN support from 2022') }),
  constant('onsetByAge', { over: ['age'], unit: '1/year', value: toAges([0.001, 0.004, 0.012, 0.025, 0.045, 0.055, 0.045, 0.036, 0.031, 0.027, 0.023, 0.03, 0.02, 0.016, 0.013, 0.009, 0.004, 0.002, 0.001, 0]), says: 'How many of an age are newly found to need help in a year.', source: prior('shape from SEN by age; size fitted') }),
  constant('complexAtOnset', { over: ['intensity'], unit: '1', value: { moderate: 0.9, complex: 0.1 }, says: 'How many of them have complex need from the start.', source: prior('one in ten') }),
  constant('identifyFeedback', { unit: '1', value: 1, says: 'How much a weaker ordinary offer makes more children stand out, before belief scales it.', source: prior('about 1') }),
  constant('escalateFeedback', { unit: '1', value: 1, says: 'How much a weaker ordinary offer lets need grow, before belief scales it.', source: prior('about 1') }),
  auxiliary('standsOut', { unit: '1', is: 'max(0.3, 1 + feedback * identifyFeedback * keepR4 * (offerAtStart - offerAdequacy))', says: 'How many more children stand out because the ordinary offer is weaker.', source: worked }),
  auxiliary('prevalence', { unit: '1', is: 'everyone / max(sum(population) * share, someone)', says: 'Everyone found to need help, of all up to twenty-five.', source: worked }),
  initial('prevalenceAtStart', { unit: '1', is: 'prevalence', says: 'That share in 2015.', source: worked }),
  constant('ceiling', { unit: '1', value: 0.35, says: 'The share at which nobody new is found.', source: prior('more than a third of everyone up to twenty-five') }),
  auxiliary('roomBelow', { unit: '1', is: 'max(0, 1 - prevalence / ceiling) / (1 - prevalenceAtStart / ceiling)', says: 'How far the ceiling is, beside 2015.', source: worked }),
  flow('onset', { over: ['age', 'intensity'], unit: 'person/year', is: 'share * needsHere * onsetScale * onsetByAge * complexAtOnset * population * exp(onsetTrend * (yearsTo2026 + trendKept * yearsFrom2026)) * (1 + onsetSurge * surgeSoFar) * standsOut * roomBelow', says: 'Children newly found to need help.', source: worked }),
  fitted('escalation', { unit: '1/year', prior: 0.02, spread: 0.006, from: 0.004, to: 0.06, says: 'Moderate need that becomes complex, in a year.', source: prior('fitted to plans') }),
  belief('earlyEffect', { unit: '1', about: 'future', range: { from: 0, to: 0.6, step: 0.05 }, middle: 0.25, drawn: [0.1, 0.4], says: 'How much early help lowers the growth of need later.', source: prior('.1 to .4'), disputed: 'Trials differ; most are of one kind of need.' }),
  flow('escalates', { over: ['age'], unit: 'person/year', is: 'escalation * isUnder19 * max(0.2, 1 + feedback * escalateFeedback * keepR5 * (offerAtStart - offerAdequacy) / 0.4) * (1 - earlyEffect * min(1, earlyHelp)) * needs[moderate]', says: 'Moderate need that becomes complex because it was not met.', source: worked }),
  flow('escalatesOnRecord', { over: ['age'], unit: 'person/year', is: '0.7 * escalation * isUnder19 * max(0.2, 1 + feedback * escalateFeedback * keepR5 * (offerAtStart - offerAdequacy) / 0.4) * (1 - earlyEffect * min(1, earlyHelp)) * record', says: 'Need on a record that becomes complex.', source: worked }),
  fitted('resolveScale', { unit: '1', prior: 1, spread: 0.2, from: 0.4, to: 2, says: 'How fast needs are met and done with, beside what we think.', source: prior('fitted to SEN support') }),
  constant('resolveByAge', { over: ['age'], unit: '1/year', value: toAges([0.02, 0.02, 0.03, 0.04, 0.07, 0.09, 0.1, 0.1, 0.1, 0.1, 0.13, 0.14, 0.13, 0.13, 0.13, 0.15, 0.3, 0.35, 0.9, 1.5]), says: 'How fast needs are met, or a young person leaves education.', source: prior('shape from SEN by age') }),
  constant('resolveOf', { over: ['intensity'], unit: '1', value: { moderate: 1, complex: 0.3 }, says: 'How intensity changes that.', source: prior('complex need lasts') }),
  auxiliary('helpWorks', { unit: '1', is: 'pow(offerAdequacy / offerAtStart, 0.3)', says: 'How much faster need is met when the offer is better.', source: prior('weakly') }),
  constant('isOver15', { over: ['age'], unit: '1', value: Array.from({ length: 26 }, (_, age) => (age > 15 ? 1 : 0)), says: '1 from sixteen.', source: 'By definition' }),
  flow('resolved', { over: ['age', 'intensity'], unit: 'person/year', is: { moderate: 'needs * resolveByAge * resolveOf * (isOver15 + (1 - isOver15) * resolveScale * helpWorks)', complex: 'needs * resolveByAge * (isOver15 * 0.8 + (1 - isOver15) * resolveOf * resolveScale * helpWorks)' }, says: 'Needs that are met, or young people who leave education.', source: worked }),
  flow('resolvedOnRecord', { over: ['age'], unit: 'person/year', is: 'record * resolveByAge * (isOver15 + (1 - isOver15) * resolveScale * helpWorks)', says: 'Needs on a record that are met, or young people who leave education.', source: worked }),
  flow('ontoRecord', { over: ['age'], unit: 'person/year', is: '0.12 / one * isSchoolAge * lawAtWork * needs[moderate]', says: 'Children who get a record and its entitlements instead of seeking a plan.', source: prior('an eighth a year') }),
  stock('needs', { over: ['age', 'intensity'], ages: true, unit: 'person', start: { moderate: 'share * needsHere * needsAtStart * needsScale * 0.93 * needsAges', complex: 'share * needsHere * needsAtStart * needsScale * 0.07 * needsAges' }, change: { moderate: 'onset + declined + wentBack - resolved - accepted - escalates - ontoRecord', complex: 'onset + declined + wentBack + escalates + escalatesOnRecord - resolved - accepted' }, says: 'Children found to need help, without a plan.', source: 'School census: 991,980 on SEN support in January 2016' }),
  constant('needsAtStart', { unit: 'person', value: 1_000_000, says: 'Children found to need help in January 2015, without a plan.', source: 'School census, about' }),
  fitted('needsScale', { unit: '1', prior: 1, spread: 0.05, from: 0.8, to: 1.25, says: 'That number beside the census.', source: 'Fitted to SEN support' }),
  constant('needsAges', { over: ['age'], unit: '1', value: toAges([0.001, 0.003, 0.012, 0.03, 0.052, 0.07, 0.084, 0.092, 0.096, 0.098, 0.096, 0.086, 0.078, 0.07, 0.064, 0.058, 0.03, 0.02, 0.006, 0.001, 0]).map((each, _, all) => Number((each / all.reduce((sum, one) => sum + one, 0)).toFixed(6))), says: 'How they were spread over ages in 2015.', source: 'School census, shape' }),
  stock('record', { over: ['age'], ages: true, unit: 'person', start: '0 * someone', change: 'ontoRecord + cameToRecord - resolvedOnRecord - escalatesOnRecord', says: 'Children on the new record of support who would otherwise have a plan or seek one.', source: worked }),
  flow('cameToRecord', { over: ['age'], unit: 'person/year', is: 'sum(toRecord)', says: 'Plans that became a record.', source: worked }),
  flow('born', { unit: 'person/year', is: 'sum(onset)', says: 'Everyone newly found to need help.', source: worked }),
  flow('left', { unit: 'person/year', is: 'sum(resolved) + sum(resolvedOnRecord) + sum(wentOn)', says: 'Everyone who no longer needs this help, or left education.', source: worked }),
]
