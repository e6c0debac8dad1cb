import { expect, test } from 'vitest'
import { readValues } from './read-values.ts'

test('values are durations, numbers, yes or no, words and lists of words', () => {
  const block = `time-to-decide: 20 school days
once: 1 month
age: 13
counts: true
name: Development record
steps: [the setting looks again, the local partnership]`
  expect(readValues(block)).toEqual({
    values: {
      'time-to-decide': { amount: 20, unit: 'school days' },
      once: { amount: 1, unit: 'months' },
      age: 13,
      counts: true,
      name: 'Development record',
      steps: ['the setting looks again', 'the local partnership'],
    },
  })
})

test('a value that nests is a problem', () => {
  expect(readValues('steps:\n  - one')).toEqual({ problem: 'cannot read the value "steps:"' })
})
