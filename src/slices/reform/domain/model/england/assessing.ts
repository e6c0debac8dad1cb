import { auxiliary, constant, type Declared, flow } from '../language/declared.ts'

const prior = (why: string) => `Prior: ${why}`
const worked = 'Worked out: see the equation'
export const assessing: readonly Declared[] = [
  auxiliary('hours', {
    over: ['role'],
    unit: 'hour/year',
    is: 'staff * hoursPerFte',
    says: 'Hours specialists have.',
    source: worked,
  }),
  auxiliary('hoursEach', {
    over: ['role'],
    unit: 'hour/person',
    is: 'assessmentHours * (1 - hoursReleased * capacityRamp) * (1 - 0.4 * clamp((backlogYears - backlogSlack) / one, 0, 1))',
    says: 'Hours for one assessment: fewer when a queue presses.',
    source: worked,
  }),
  constant('appealTime', {
    unit: 'year',
    value: 0.65,
    says: 'How long an appeal takes.',
    source: 'Tribunal statistics: 15,000 open, about 20,000 to 25,000 closed a year',
  }),
  flow('appealsDecided', { unit: 'case/year', is: 'appeals / appealTime', says: 'Appeals closed.', source: worked }),
  auxiliary('hoursOwed', {
    over: ['role'],
    unit: 'hour/year',
    is: 'min(0.3 * hours, reviewHours * plansTotal + appealHours * appealsDecided)',
    says: 'Hours that reviews and appeals take.',
    source: worked,
  }),
  auxiliary('backlogYears', {
    unit: 'year',
    is: 'waitingTotal * assessmentHours[psychologist] / max(hours[psychologist], hourAYear)',
    says: 'How long psychologists would need for all who wait, doing nothing else.',
    source: worked,
  }),
  constant('hourAYear', { unit: 'hour/year', value: 1, says: 'One hour in a year.', source: 'By definition' }),
  constant('backlogSlack', {
    unit: 'year',
    value: 0.2,
    says: 'A backlog that alarms nobody.',
    source: prior('about ten weeks'),
  }),
  constant('backlogRise', {
    unit: 'year',
    value: 0.3,
    says: 'A backlog beyond that at which all that can give way has.',
    source: prior('half a year'),
  }),
  auxiliary('assessingCap', {
    unit: '1',
    is: '0.58 + 0.25 * clamp((backlogYears - backlogSlack) / backlogRise, 0, 1) + 0.1 * dutiesKept * isReform',
    says: 'The share of hours that may go to assessing.',
    source: prior('.58, rising to .83 as the queue grows'),
  }),
  auxiliary('capacityOf', {
    over: ['role'],
    unit: 'person/year',
    is: 'max(0, assessingCap * hours - hoursOwed) / hoursEach',
    says: 'How many assessments each profession has hours for.',
    source: worked,
  }),
  constant('decisionTime', {
    unit: 'year',
    value: 0.42,
    says: 'How long an assessment takes when nobody waits for a specialist.',
    source: 'Law: twenty weeks; in practice a little more',
  }),
  flow('decidedTotal', {
    unit: 'person/year',
    is: 'min(waitingTotal / decisionTime, min(capacityOf[psychologist], min(capacityOf[therapist], capacityOf[teacher])))',
    says: 'Assessments finished in a year: no more than the scarcest profession has hours for.',
    source: worked,
  }),
  constant('someone', {
    unit: 'person',
    value: 0.001,
    says: 'Next to nobody, so that nothing is divided by nought.',
    source: 'By definition',
  }),
  auxiliary('decideRate', {
    unit: '1/year',
    is: 'decidedTotal / max(waitingTotal, someone)',
    says: 'The share of the queue that is decided in a year.',
    source: worked,
  }),
  auxiliary('waitYears', {
    unit: 'year',
    is: '1 / max(decideRate, slowest)',
    says: 'How long a child waits.',
    source: worked,
  }),
  constant('slowest', {
    unit: '1/year',
    value: 0.05,
    says: 'The slowest that is counted: twenty years.',
    source: 'By definition',
  }),
  auxiliary('usedHours', {
    over: ['role'],
    unit: 'hour/year',
    is: 'min(hours, decidedTotal * hoursEach + hoursOwed)',
    says: 'Hours that go to assessing, reviewing and appeals.',
    source: worked,
  }),
  auxiliary('usedShare', {
    unit: '1',
    is: 'usedHours[psychologist] / max(hours[psychologist], hourAYear)',
    says: 'The share of psychologists’ hours that goes to plans.',
    source: worked,
  }),
  auxiliary('freeHours', {
    unit: 'hour/year',
    is: 'sum(hours) - sum(usedHours)',
    says: 'Specialists’ hours left for children.',
    source: worked,
  }),
  auxiliary('freeShare', {
    unit: '1',
    is: 'freeHours / max(sum(hours), hourAYear)',
    says: 'The share of specialists’ hours left for children.',
    source: worked,
  }),
]
