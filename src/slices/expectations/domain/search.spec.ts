import { expect, test } from 'vitest'
import { findExpectation, listExpectations, searchExpectations } from '../store/queries.ts'
import { isSlipOf, stemsOf } from './own-words.ts'

const found = (typed: string) => searchExpectations(typed).map(expectation => expectation.id)

test('[EXP-3] a father who writes "my son cannot sit in assembly" finds joining in first, then a calm place, then an expert', () => {
  const ids = found('my son cannot sit in assembly')
  expect(ids[0]).toBe('2.3')
  expect(ids).toEqual(expect.arrayContaining(['6.2', '5.3']))
})

test.each([
  ['she has no friends at break', '8.1'],
  ['nobody rings me back', '9.1'],
  ['my daughter wont go to school', '2.1'],
  ['he is being bullied', '2.2'],
  ['the TA writes everything for him', '3.2'],
  ['not allowed on the school trip', '12.1'],
  ['speech therapist never came', '4.3'],
  ['peanut allergy, does the dinner lady know?', '15.1'],
  ['what happens when she is eighteen', '14.3'],
  ['I speak Urdu', '9.2'],
  ['he is autistic and it is too loud', '5.1'],
  ['I have to repeat myself to every new teacher', '1.1'],
  ['extra time in exams', '7.3'],
])('[EXP-3] "%s" finds %s', (typed, id) => {
  expect(found(typed)).toContain(id)
})

test('[EXP-3] a slip of the finger is read as what was meant', () => {
  expect(found('my son cannot sit in assemby')).toEqual(found('my son cannot sit in assembly'))
  expect(isSlipOf('assemlby', 'assembly')).toBe(true)
  expect(isSlipOf('table', 'cable')).toBe(true)
  expect(isSlipOf('stable', 'cables')).toBe(false)
})

test('[EXP-3] the same words always give the same answer, and nothing is found for nothing', () => {
  expect(found('noise')).toEqual(found('noise'))
  expect(found('')).toEqual([])
  expect(found('the and of my son')).toEqual([])
  expect(found('zzzz qqqq')).toEqual([])
})

test('[EXP-3] what is found can be narrowed to an age', () => {
  expect(searchExpectations('moving to a new school', 'post-16').every(e => e.phases.includes('post-16'))).toBe(true)
})

test('forms of a word are one word', () => {
  expect(stemsOf('Sitting, sits and sit')).toEqual(['sit', 'sit', 'and', 'sit'])
})

test('every expectation is found by each of its own words', () => {
  for (const expectation of listExpectations())
    expect(findExpectation(expectation.id)?.words.length, expectation.id).toBeGreaterThan(2)
})
