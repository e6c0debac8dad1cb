import { auxiliary, type Declared } from '../language/declared.ts'

const counted = 'Counted from the groups below'
export const counting: readonly Declared[] = [
  auxiliary('plansAtAge', {
    over: ['age'],
    unit: 'person',
    is: 'sum(plans)',
    says: 'Children and young people with a plan, by age.',
    source: counted,
  }),
  auxiliary('plansTotal', {
    unit: 'person',
    is: 'sum(plansAtAge)',
    says: 'Children and young people with a plan.',
    source: counted,
  }),
  auxiliary('plansIn', {
    over: ['placement'],
    unit: 'person',
    is: 'sum(plans)',
    says: 'Plans by where the child learns.',
    source: counted,
  }),
  auxiliary('specialPlans', {
    unit: 'person',
    is: 'plansIn[special]',
    says: 'Plans in state special schools.',
    source: counted,
  }),
  auxiliary('independentPlans', {
    unit: 'person',
    is: 'plansIn[independent]',
    says: 'Plans in independent special schools.',
    source: counted,
  }),
  auxiliary('mainstreamPlans', {
    unit: 'person',
    is: 'plansIn[mainstream] + plansIn[unit]',
    says: 'Plans in mainstream schools, units among them.',
    source: counted,
  }),
  auxiliary('unplaced', {
    unit: 'person',
    is: 'plansIn[elsewhere]',
    says: 'Children with a plan and no school: waiting for a place, or taught elsewhere.',
    source: counted,
  }),
  auxiliary('moderatePlans', {
    unit: 'person',
    is: 'sum(plans[moderate])',
    says: 'Plans for moderate need.',
    source: counted,
  }),
  auxiliary('waitingTotal', {
    unit: 'person',
    is: 'sum(waiting)',
    says: 'Children being assessed for a plan.',
    source: counted,
  }),
  auxiliary('onRecord', {
    unit: 'person',
    is: 'sum(record)',
    says: 'Children on the new record of support who would otherwise have a plan or seek one.',
    source: counted,
  }),
  auxiliary('needsTotal', {
    unit: 'person',
    is: 'sum(needs)',
    says: 'Children found to need help, without a plan.',
    source: counted,
  }),
  auxiliary('complexTotal', {
    unit: 'person',
    is: 'sum(needs[complex])',
    says: 'Children with complex needs, without a plan.',
    source: counted,
  }),
  auxiliary('supportCount', {
    unit: 'person',
    is: 'sum(isSchoolAge * needs) + sum(isSchoolAge * waiting) + sum(isSchoolAge * record)',
    says: 'Pupils on extra support in school without a plan.',
    source: 'Counted as the school census counts SEN support',
  }),
  auxiliary('withoutPlan', {
    unit: 'person',
    is: 'needsTotal + waitingTotal + onRecord',
    says: 'Everyone who needs help and has no plan.',
    source: counted,
  }),
  auxiliary('youngWaiting', {
    unit: 'person',
    is: 'sum(isUnderFive * waiting)',
    says: 'Children under five being assessed.',
    source: counted,
  }),
  auxiliary('everyone', {
    unit: 'person',
    is: 'needsTotal + waitingTotal + onRecord + plansTotal',
    says: 'Everyone found to need help.',
    source: counted,
  }),
]
