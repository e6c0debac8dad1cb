import { expect, test } from 'vitest'
import { layout } from '../model/england/kernels.generated.ts'
import { openLab, runIn, stateIn, years } from '../model/lab.ts'
import { today } from '../model/scenario.ts'
import { presetUnder } from './asked.ts'
import { type ByGroup, groupsIn, type InGroup, leftBehind, rightedOf100 } from './equity.ts'

const lab = openLab()
const aged = ['under-5', '5-to-10', '11-to-15', '16-to-18', '19-to-25'] as const
const counted = ['needing', 'unmet', 'waiting', 'unplaced'] as const
const byNeed = ['moderate', 'complex'] as const

test('[LAB-8] the groups by age, and the groups by need, each add up to everyone, figure by figure', () => {
  const scenario = presetUnder('tandem-by-date', today)
  const state = stateIn(lab, scenario, 3, 2041)
  const whole = {
    needing: state[layout.at.everyone],
    unmet: state[layout.at.unmet],
    waiting: state[layout.at.waitingTotal],
    unplaced: state[layout.at.unplaced],
  }
  const groups = groupsIn(state)
  for (const together of [aged, byNeed])
    for (const name of counted) {
      const sum = together.reduce((total, group) => total + groups[group][name], 0)
      expect(Math.abs(sum / (whole[name] ?? 0) - 1), name).toBeLessThan(1e-9)
    }
  expect(groups['under-5'].waiting).toBeCloseTo(state[layout.at.youngWaiting] ?? 0, 6)
  expect(groups.complex.waiting).toBeGreaterThan(0)
})

test('[LAB-8] a state looked at group by group is the world that is told year by year', () => {
  const scenario = presetUnder('support-only', today)
  const unmet = stateIn(lab, scenario, 5, 2036)[layout.at.unmet]
  expect(runIn(lab, scenario, 5).unmet?.[years.indexOf(2036)]).toBe(unmet)
})

test('[LAB-8] whoever is worse off than without reform is named, most first, and nobody for less than half a child in a hundred', () => {
  const group = (unmet: number): InGroup => ({ needing: 100, unmet, waiting: 0, unplaced: 0 })
  const same: ByGroup = {
    ...{ 'under-5': group(30), '5-to-10': group(30), '11-to-15': group(30), '16-to-18': group(30) },
    ...{ '19-to-25': group(30), moderate: group(30), complex: group(30) },
  }
  expect(leftBehind({ ...same, complex: group(31), '16-to-18': group(35), moderate: group(30.4) }, same)).toEqual([
    '16-to-18',
    'complex',
  ])
  expect(leftBehind({ ...same, complex: group(10) }, same)).toEqual([])
})

test('[LAB-8] the fewer can appeal, the more an appeal does for those who can, and nothing for the others', () => {
  expect(rightedOf100(1000, 10_000, 1, 0.98)).toBeCloseTo(9.8, 10)
  expect(rightedOf100(1000, 10_000, 0.2, 0.98)).toBeCloseTo(49, 10)
  expect(rightedOf100(1e9, 10, 0.2, 1)).toBe(100)
})
