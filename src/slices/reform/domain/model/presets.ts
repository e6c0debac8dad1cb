import type { Scenario } from './scenario.ts'

export type Preset = { readonly name: PresetName; readonly levers: Scenario['levers'] }
export type PresetName =
  | 'no-reform'
  | 'more-money-only'
  | 'law-kept'
  | 'support-only'
  | 'pillar-1-first'
  | 'pillar-2-first'
  | 'tandem-by-date'
  | 'tandem-by-gate'
  | 'white-paper-2026'

// £1.35bn a year at 2026 prices: the white paper's £4bn over three years, carried on. Each way spends it, and what it saves.
const money = { newMoney: 1.35e9, reinvested: 1 }
const support = {
  capacityStart: 2026.5,
  capacityYears: 3,
  cohortShare: 0.4,
  accountability: 0.7,
  framework: 0.8,
  frameworkStart: 2027,
  trainingPlaces: 500,
  retention: 0.3,
  hoursReleased: 0.3,
  earlyShare: 0.4,
  bases: 0.5,
  destinations: 0.6,
  jointBudget: 0.6,
}
const law = { lawStrength: 0.8, lawYears: 5, phaseReview: 0.6, redress: 1 }

/**
 * Ways to go, each with the same outlay every year: what plans would cost with no reform, and the same new money. Those who hold
 * that the law needs no change have two of the nine, in their best form.
 */
export const presets: readonly Preset[] = [
  { name: 'no-reform', levers: {} },
  { name: 'more-money-only', levers: { ...money, plansShare: 1 } },
  {
    name: 'law-kept',
    levers: {
      ...money,
      plansShare: 0.35,
      dutiesKept: 1,
      capacityStart: 2026.5,
      capacityYears: 3,
      trainingPlaces: 700,
      retention: 0.4,
      placesBuilt: 4000,
      framework: 0.5,
      frameworkStart: 2027,
      accountability: 0.5,
      redress: 0.7,
      redressStart: 2027,
    },
  },
  { name: 'support-only', levers: { ...money, ...support } },
  { name: 'pillar-1-first', levers: { ...money, ...support, ...law, lawStart: 2034, redressStart: 2034 } },
  {
    name: 'pillar-2-first',
    levers: { ...money, ...support, ...law, capacityStart: 2034, lawStart: 2027, redressStart: 2028 },
  },
  { name: 'tandem-by-date', levers: { ...money, ...support, ...law, lawStart: 2029, redressStart: 2028 } },
  {
    name: 'tandem-by-gate',
    levers: {
      ...money,
      ...support,
      ...law,
      lawStart: 2028,
      redressStart: 2028,
      gated: 1,
      gateTest: 1.1,
      gateWidth: 0.5,
    },
  },
  {
    name: 'white-paper-2026',
    levers: {
      ...money,
      ...support,
      hoursReleased: 0.15,
      jointBudget: 0.3,
      trainingPlaces: 200,
      retention: 0.1,
      placesBuilt: 6000,
      bases: 0.65,
      earlyShare: 0.2,
      cohortShare: 0.3,
      lawStrength: 0.6,
      lawStart: 2030,
      lawYears: 5,
      phaseReview: 0.4,
      redress: 0.3,
      redressStart: 2029.5,
      independentCap: 0.1,
    },
  },
]
