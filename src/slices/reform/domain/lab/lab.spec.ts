import { expect, test } from 'vitest'
import { beliefs, levers } from '../model/about.ts'
import { openLab } from '../model/lab.ts'
import { presets } from '../model/presets.ts'
import { today } from '../model/scenario.ts'
import { codeOf, presetUnder, readCode, readSliders } from './asked.ts'
import { beliefCode, readBeliefCode } from './belief-code.ts'
import { gateOdds } from './gate.ts'
import { findingsOf, type Member, spreadsOf } from './group.ts'
import { firstBeliefs, firstChoices, moreBeliefs, moreChoices } from './levers.ts'
import { joined, readPart, routeFan } from './route-fan.ts'
import { routeKeys } from './routes.ts'

const lab = openLab()
const few = [0, 1, 2, 3, 4, 5]

test('[LAB-2] every choice and every belief of the model is on a slider, each once, and none is both', () => {
  const choices = [...firstChoices, ...moreChoices.flatMap(group => group.levers)].map(each => each.name)
  const held = [...firstBeliefs, ...moreBeliefs].map(each => each.name)
  expect(choices.toSorted()).toEqual(levers.map(each => each.name).toSorted())
  expect(held.toSorted()).toEqual(beliefs.map(each => each.name).toSorted())
  expect(choices.filter(name => held.includes(name))).toEqual([])
})

test('[LAB-4] the counter-views are whole ways of going about it, with the same money as the others', () => {
  expect(routeKeys.toSorted()).toEqual(presets.map(each => each.name).toSorted())
  const money = (name: (typeof routeKeys)[number]) => presetUnder(name, today).levers.newMoney
  expect([money('law-kept'), money('support-only'), money('more-money-only')]).toEqual(
    Array(3).fill(money('tandem-by-gate')),
  )
})

test('[LAB-5] a scenario comes back from its link as it was, in fewer than two hundred letters', () => {
  const all = {
    levers: Object.fromEntries(levers.map(({ name, to }) => [name, to])),
    beliefs: Object.fromEntries(beliefs.map(({ name, from }) => [name, from])),
    ...{ cuts: [1, 9], area: 'england' },
  }
  const read = readCode(codeOf(all))
  expect('scenario' in read && codeOf(read.scenario)).toBe(codeOf(all))
  expect(codeOf(all).length).toBeLessThan(190)
  expect(readCode('nonsense')).toEqual({ read: 'unknown' })
})

test('[LAB-5] a value outside its slider is moved to the nearest, and it is said', () => {
  expect(readSliders({ 'do.redress': '7' })).toMatchObject({ read: 'mended', scenario: { levers: { redress: 1 } } })
  expect(readSliders({ 'do.redress': 'lots', 'believe.feedback': '1' })).toMatchObject({
    read: 'mended',
    scenario: { levers: {}, beliefs: { feedback: 1 } },
  })
  expect(readSliders({ 'do.redress': '0.5', 'do.nothing': '1' })?.scenario.levers).toEqual({ redress: 0.5 })
  expect(readSliders({ line: 'unmet' })).toBeUndefined()
})

test('[LAB-3] several workers together draw what one draws alone', () => {
  const scenario = presetUnder('tandem-by-date', today)
  const alone = routeFan(readPart(lab, scenario, [0, 2, 1, 3]))
  const shared = routeFan(joined([readPart(lab, scenario, [0, 2]), readPart(openLab(), scenario, [1, 3])]))
  expect(shared).toEqual(alone)
})

test('what somebody believes fits on a slip of paper, and a letter misread is noticed', () => {
  const held = { feedback: 1.5, trustGain: 2 }
  const code = beliefCode(held)
  expect(readBeliefCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(held)
  expect(code.replaceAll('-', '')).toHaveLength(beliefs.length + 1)
  const [first = '', ...rest] = code
  expect(readBeliefCode(`${first === 'A' ? 'B' : 'A'}${rest.join('')}`)).toBeUndefined()
  expect(readBeliefCode('<script>')).toBeUndefined()
})

test('a group hears what holds for all of them, where it splits, and which belief splits it', () => {
  const member = (feedback: number, unmet: number): Member => ({
    beliefs: { feedback },
    unmet: { 'tandem-by-gate': [10, 10], 'tandem-by-date': [unmet, unmet], 'pillar-2-first': [20, 20] },
  })
  const members = [member(1.5, 5), member(1.4, 5), member(0, 15)]
  expect(
    findingsOf(members, [
      ['tandem-by-gate', 'pillar-2-first'],
      ['tandem-by-gate', 'tandem-by-date'],
    ]),
  ).toEqual([
    { mine: 'tandem-by-gate', other: 'pillar-2-first', yes: 3, no: 0 },
    { mine: 'tandem-by-gate', other: 'tandem-by-date', yes: 1, no: 2, splitter: 'feedback' },
  ])
  expect(spreadsOf(members)[beliefs.findIndex(({ name }) => name === 'feedback')]).toMatchObject({ low: 0, high: 1.5 })
})

test('a harder test keeps a gate shut for longer, and one that asks nothing is open', () => {
  const at = (gateTest: number) =>
    gateOdds(lab, { ...today, levers: { ...presetUnder('tandem-by-gate', today).levers, gateTest } }, few)
  expect(at(0.8).byYear.at(-1)?.begun).toBe(100)
  expect(at(1.8).byYear.at(-1)?.begun).toBeLessThanOrEqual(at(1.1).byYear.at(-1)?.begun ?? 0)
})

test('[LAB-3] waiting is held against the same rules on a date that is named, and where it changes nothing it says so', () => {
  const odds = gateOdds(lab, { ...today, levers: { gated: 1, lawStrength: 0, lawStart: 2030 } }, few)
  const { onDate, unmet, lowestTrust, worlds } = odds
  expect({ onDate, unmet, lowestTrust, worlds }).toEqual({
    ...{ onDate: 2030, worlds: few.length },
    unmet: { better: 0, worse: 0, same: 100 },
    lowestTrust: { better: 0, worse: 0, same: 100 },
  })
})
