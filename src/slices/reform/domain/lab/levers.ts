/** How a value is said: in pounds, of a hundred, as a year, as a count, or in the words of its ends. */
export const kinds = [
  'pounds',
  'of-100',
  'year',
  'years',
  'people',
  'places',
  'times',
  'words',
  'yes-no',
  'per-cent',
] as const
export type Kind = (typeof kinds)[number]

export type LabLever = { readonly name: string; readonly kind: Kind }

/** What a country can do, most asked for first; the rest stands behind *More choices*, by strand. */
export const firstChoices: readonly LabLever[] = [
  { name: 'newMoney', kind: 'pounds' },
  { name: 'cohortShare', kind: 'of-100' },
  { name: 'trainingPlaces', kind: 'people' },
  { name: 'lawStrength', kind: 'of-100' },
  { name: 'gated', kind: 'yes-no' },
  { name: 'redress', kind: 'of-100' },
]

export const moreChoices: readonly { readonly strand: string; readonly levers: readonly LabLever[] }[] = [
  {
    strand: 'foundations',
    levers: [
      { name: 'framework', kind: 'of-100' },
      { name: 'frameworkStart', kind: 'year' },
    ],
  },
  {
    strand: 'incentives',
    levers: [
      { name: 'accountability', kind: 'of-100' },
      { name: 'independentCap', kind: 'of-100' },
    ],
  },
  {
    strand: 'capacity',
    levers: [
      { name: 'capacityStart', kind: 'year' },
      { name: 'capacityYears', kind: 'years' },
      { name: 'earlyShare', kind: 'of-100' },
      { name: 'hoursReleased', kind: 'of-100' },
      { name: 'retention', kind: 'of-100' },
      { name: 'bases', kind: 'of-100' },
      { name: 'placesBuilt', kind: 'places' },
      { name: 'destinations', kind: 'of-100' },
    ],
  },
  {
    strand: 'law',
    levers: [
      { name: 'lawStart', kind: 'year' },
      { name: 'lawYears', kind: 'years' },
      { name: 'phaseReview', kind: 'of-100' },
      { name: 'gateTest', kind: 'times' },
      { name: 'gateWidth', kind: 'times' },
      { name: 'gateTrust', kind: 'times' },
      { name: 'redressStart', kind: 'year' },
      { name: 'jointBudget', kind: 'of-100' },
    ],
  },
  {
    strand: 'money',
    levers: [
      { name: 'plansShare', kind: 'of-100' },
      { name: 'reinvested', kind: 'of-100' },
      { name: 'dutiesKept', kind: 'of-100' },
    ],
  },
]

/** What nobody can prove: set as one sees the world, and never beside a choice. */
export const firstBeliefs: readonly LabLever[] = [
  { name: 'feedback', kind: 'words' },
  { name: 'trustGain', kind: 'years' },
  { name: 'coreEfficiency', kind: 'times' },
  { name: 'redressEffect', kind: 'of-100' },
]

export const moreBeliefs: readonly LabLever[] = [
  { name: 'moderateShare', kind: 'of-100' },
  { name: 'trendKept', kind: 'of-100' },
  { name: 'grantGrowth', kind: 'per-cent' },
  { name: 'legalEffect', kind: 'of-100' },
  { name: 'trustPenalty', kind: 'of-100' },
  { name: 'leak', kind: 'of-100' },
  { name: 'accountabilityEffect', kind: 'of-100' },
  { name: 'jointEffect', kind: 'of-100' },
  { name: 'earlyEffect', kind: 'of-100' },
]
