import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCircle } from '../circle/model.ts'
import { readEngland } from '../england/model.ts'
import { compile } from './compile.ts'
import { auxiliary, constant, type Declared, flow, stock } from './declared.ts'
import { emit } from './emit.ts'
import { emitSmall } from './emit-small.ts'

const told = { says: 'A sentence.', source: 'A source' }
const people = constant('people', { ...told, unit: 'person', value: 3 })
const reading =
  (...declares: readonly Declared[]) =>
  () =>
    compile([{ name: 'one', title: 'One', declares }])

test('an equation whose sides count different things is refused by its name', () => {
  const wrong = auxiliary('perYear', { ...told, unit: 'person/year', is: 'people * 2' })
  expect(reading(people, wrong)).toThrow('perYear: is said to be person/year, and its equation gives person')
  const sum = auxiliary('mixed', { ...told, unit: 'person', is: 'people + pounds' })
  const pounds = constant('pounds', { ...told, unit: 'GBP', value: 1 })
  expect(reading(people, pounds, sum)).toThrow('mixed: adds person and GBP')
  expect(reading(people, auxiliary('grown', { ...told, unit: '1', is: 'exp(people)' }))).toThrow(
    'grown: what exp is given is person',
  )
})

test('nothing enters without a unit, a sentence and a source', () => {
  expect(reading({ ...people, source: ' ' })).toThrow('people: has no source')
  expect(reading({ ...people, says: '' })).toThrow('people: has no sentence')
  expect(reading({ ...people, unit: 'people' })).toThrow('people: "people" is no unit')
})

test('a circle without a stock, an unknown name and a name over another space are refused', () => {
  const a = auxiliary('a', { ...told, unit: '1', is: 'b' })
  const b = auxiliary('b', { ...told, unit: '1', is: 'a' })
  expect(reading(a, b)).toThrow('needs itself: a > b > a')
  expect(reading(auxiliary('c', { ...told, unit: '1', is: 'nobody' }))).toThrow('c: there is no nobody')
  const byAge = flow('byAge', { ...told, over: ['age'], unit: 'person', is: 'people' })
  expect(reading(people, byAge, auxiliary('d', { ...told, unit: 'person', is: 'byAge' }))).toThrow(
    'd: byAge is over age',
  )
})

test('a stock changes by its flows alone', () => {
  const held = stock('held', { ...told, unit: 'person', start: 'people', change: 'people' })
  expect(reading(people, held)).toThrow('held: changes by people, which is no flow')
})

test('an equation that cannot be read is refused by its name', () => {
  expect(reading(auxiliary('e', { ...told, unit: '1', is: '2 * (3 + 4' }))).toThrow('e: something is missing')
  expect(reading(auxiliary('f', { ...told, unit: '1', is: 'sine(2)' }))).toThrow('f: there is no function sine')
})

test('what only the last loop needs is worked out in it, and never goes through memory', () => {
  const over = ['age'] as const
  const code = emit(
    reading(
      people,
      constant('nought', { ...told, unit: '1', value: 0 }),
      stock('held', { ...told, over, unit: 'person', start: 'people', change: 'late - early - aside', ages: true }),
      constant('year', { ...told, unit: 'year', value: 1 }),
      flow('early', { ...told, over, unit: 'person/year', is: 'held / (4 * year)' }),
      flow('aside', { ...told, over, unit: 'person/year', is: 'held / (8 * year)' }),
      flow('all', { ...told, unit: 'person/year', is: 'sum(early)' }),
      flow('gone', { ...told, over, unit: 'person/year', is: 'held * nought / year' }),
      flow('late', { ...told, over, unit: 'person/year', is: 'held * all / (people * 9) + gone' }),
    )(),
    './numbers.ts',
  )
  const loops = code.slice(code.indexOf('function one()'), code.indexOf('function start()')).split('for (')
  expect(loops).toHaveLength(3)
  expect(loops[1]).not.toContain('aside')
  expect(loops[2]).toContain('const aside = ')
  expect(loops[2]).toContain('= held_changing')
  expect(loops.join()).not.toMatch(/= (late|aside|gone)\n/)
})

test('the kernels are what the equations give', () => {
  const written = readFileSync(new URL('../england/kernels.generated.ts', import.meta.url), 'utf8')
  expect(written === emit(readEngland(), '../numbers.ts'), 'node tools/model.ts writes them anew').toBe(true)
  const circle = readFileSync(new URL('../circle/kernel.generated.ts', import.meta.url), 'utf8')
  expect(circle === emitSmall(readCircle(), '../numbers.ts'), 'node tools/model.ts writes them anew').toBe(true)
})
