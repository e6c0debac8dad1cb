import { expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { amara, asAmara, asKofi, asPriya, asSupply, kofi } from './examples.ts'
import { record } from './record.ts'

const bornOn = plainDate('2010-05-14')
const about = {
  type: 'RecordCapacity',
  capacity: 'f0000000-0000-4000-8000-000000000001',
  decision: 'Which college to go to in September.',
  tried: 'Two visits, pictures of each, a week to think.',
  because: 'He could not say what either choice would mean for his bus.',
  decidedBy: amara,
  represents: amara,
} as const

test('[RCD-11] it is written down for one decision, with what was tried, who decided and who speaks for them', () => {
  const { answer } = given(record, { ...asPriya, bornOn }).when(about)
  expect(answer).toMatchObject([
    {
      type: 'CapacityRecorded',
      data: { decision: about.decision, tried: about.tried, decidedBy: amara, represents: amara },
    },
  ])
})

test('[RCD-11] before 16 there is no such thing to write down', () =>
  given(record, { ...asPriya, bornOn: plainDate('2011-05-14') })
    .when(about)
    .thenRefused('RCD-11', 'from 16'))

test('[RCD-11] neither the family nor somebody passing by writes it down', () => {
  for (const context of [asAmara, asKofi, asSupply])
    given(record, { ...context, bornOn })
      .when(about)
      .thenRefused('RCD-11')
})

test('[RCD-11] all that is missing is said at once', () => {
  const { decidedBy: _, ...rest } = about
  const { answer } = given(record, { ...asPriya, bornOn }).when({ ...rest, decision: '', tried: ' ', because: '' })
  const said = isRefusal(answer) ? [answer, ...(answer.also ?? [])] : []
  expect(said.map(each => each.about)).toEqual(['decision', 'tried', 'because', 'decidedBy'])
})

test('[RCD-11] a young person who decided it themself was able to', () =>
  given(record, { ...asPriya, bornOn })
    .when({ ...about, decidedBy: kofi })
    .thenRefused('RCD-11', 'who decided'))
