import { expect, test } from 'vitest'
import { testPacks } from '../../../../policy/testing.ts'
import { loadMilestones, loadPath } from '../../store/load-path.ts'
import { gateNow, orders, type Readings, waitsFor } from './gates.ts'
import { gaugeOf } from './gauge.ts'
import { monthInWords, monthNumber, monthOf } from './months.ts'
import { effects, type Leg, strands } from './path.ts'
import { wrongWith } from './whole.ts'

const pack = testPacks().for('support')
const path = loadPath()
const counted = (perCent: number) => ({ state: 'counted', perCent, of: 100 }) as const

test('[GAT-1] the path has steps in all four strands, and begins with the national aim', () => {
  expect(new Set(path.legs.map(leg => leg.strand))).toEqual(new Set(strands))
  const planned = path.legs.filter(leg => leg.standing !== 'law now' && leg.strand === 'foundations')
  expect(planned.toSorted((a, b) => a.from.localeCompare(b.from))[0]?.leg).toBe('F1')
})

test('[GAT-6] a step that takes something away without a gate, without a safeguard or by an area does not load', () => {
  const [first] = path.legs
  if (!first) throw new Error('The path has steps')
  const bare = { ...first, leg: 'X', from: '2030-09', to: '2031-08', effect: 'narrows', owner: 'partnership' } as const
  expect(wrongWith({ ...path, legs: [...path.legs, bare] })).toEqual([
    'X takes something away and waits for nothing',
    'X does not say what keeps present support safe',
    'X is not for an area to take',
  ])
  expect(path.legs.filter(leg => leg.effect === 'narrows').every(leg => leg.from >= '2030-09')).toBe(true)
})

test('[GAT-3] a gate opens when each figure has reached its measure; what nobody counts, or too few, keeps it shut', () => {
  const gate = path.gates.find(each => each.gate === 'offer-seen')
  if (!gate) throw new Error('The gate is there')
  const all: Readings = {
    'agreed-happened': counted(90),
    'families-see-it': counted(95),
    'decided-together': counted(80),
  }
  expect(gateNow(pack, gate, all).isOpen).toBe(true)
  expect(gateNow(pack, gate, { ...all, 'agreed-happened': counted(89) }).isOpen).toBe(false)
  expect(gateNow(pack, gate, { ...all, 'decided-together': { state: 'too-few' } }).isOpen).toBe(false)
  expect(gateNow(pack, gate, {}).against.map(each => each.reading.state)).toEqual(Array(3).fill('not-counted'))
})

test('[GAT-4] gates run both ways: together holds back only what takes away, and may hold what needs relief', () => {
  expect(Object.fromEntries(effects.map(effect => [effect, orders.map(order => waitsFor(effect, order))]))).toEqual({
    lays: ['goes', 'goes', 'goes'],
    releases: ['goes', 'waits', 'goes'],
    teeth: ['goes', 'waits', 'goes'],
    builds: ['may-wait', 'goes', 'waits'],
    narrows: ['waits', 'waits', 'goes'],
  })
})

test('[GAT-9] support and rules are in step within ten points, and nobody says so without figures of both', () => {
  expect(gaugeOf(pack, { 'agreed-happened': counted(80), 'duties-kept': counted(90) })).toEqual({
    ...{ state: 'in-step', support: 80, rules: 90, apart: 10 },
  })
  expect(gaugeOf(pack, { 'agreed-happened': counted(79), 'duties-kept': counted(90) }).state).toBe('rules-ahead')
  expect(gaugeOf(pack, { 'agreed-happened': counted(95), 'duties-kept': counted(60) }).state).toBe('support-ahead')
  expect(gaugeOf(pack, { 'agreed-happened': counted(95) })).toEqual({ state: 'cannot-say', missing: 'rules' })
})

test('[GAT-8] a path in which others come before the youngest, or a pioneer shows nothing, does not load', () => {
  const withLeg = (leg: string, change: Partial<Leg>) => ({
    ...path,
    legs: path.legs.map(each => (each.leg === leg ? { ...each, ...change } : each)),
  })
  expect(wrongWith(path)).toEqual([])
  expect(wrongWith(withLeg('C6', { from: '2026-12' }))).toEqual(['C6 begins before the early years in capacity'])
  expect(wrongWith(withLeg('F3', { earlyYears: false }))).toEqual(['foundations has no step for the early years'])
  const [first, ...others] = path.pioneers
  if (!first) throw new Error('The path has pioneers')
  expect(wrongWith({ ...path, pioneers: [{ ...first, showIt: ' ' }, ...others] })).toEqual([
    `${first.key} is not tried, permitted and shown`,
  ])
})

test('[GAT-10] policies of all six fields stand around the path, each with a date or none seen, an owner and a source', () => {
  expect(new Set(path.beside.map(each => each.field)).size).toBe(6)
  expect(path.beside.every(each => each.when && each.owner && each.source)).toBe(true)
})

test('the dates of the 2026 proposals come from their own clauses, in order', () => {
  const months = loadMilestones().map(each => each.month)
  expect(months).toHaveLength(13)
  expect(months.every(month => month !== undefined)).toBe(true)
  expect(['2026-02-23', 'September 2029', 'autumn 2026', '2034-35', '2028', 'soon'].map(monthOf)).toEqual([
    ...['2026-02', '2029-09', '2026-10', '2034-09', '2028-01', undefined],
  ])
  expect([monthNumber('2026-01'), monthInWords('2027-09')]).toEqual([24_312, 'September 2027'])
})
