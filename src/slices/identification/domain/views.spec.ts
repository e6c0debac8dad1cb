import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  asFarzaneh,
  asPriya,
  asTeacher,
  decidedNotNow,
  father,
  healthVisitor,
  mila,
  milaSpoke,
  milasNeed,
  mother,
  motherGave,
  priya,
  raised,
} from './examples.ts'
import { need } from './need.ts'

describe('each of us gives a view', () => {
  const ask = { type: 'AskForView', party: healthVisitor, means: 'message', on: plainDate('2026-11-16') } as const
  const give = {
    type: 'GiveView',
    party: mother,
    words: 'I want her to be brave there too.',
    language: 'Dari',
    leaning: 'extra-support',
    on: plainDate('2026-11-24'),
  } as const

  test('[IDN-6] someone is asked, and when and how is kept; they reply by the day the decision is due', () =>
    given(need, asPriya, raised)
      .when(ask)
      .thenExactly({
        type: 'ViewAsked',
        data: {
          need: milasNeed,
          party: healthVisitor,
          on: plainDate('2026-11-16'),
          means: 'message',
          by: priya,
          replyBy: plainDate('2026-12-02'),
        },
      }))

  test('[IDN-6] a mother gives her own view', () => given(need, asFarzaneh, raised).when(give).thenExactly(motherGave))

  test('[IDN-6] a mother’s view at the gate is typed by the class teacher', () =>
    given(need, asTeacher, raised).when(give).thenHappened('ViewGiven'))

  test('[IDN-6] one parent does not speak for the other', () =>
    given(need, asFarzaneh, raised)
      .when({ ...give, party: father })
      .thenRefused('IDN-6'))

  test('[IDN-6] a view given after the decision is added and marked so', () => {
    const { answer } = given(need, asPriya, raised, milaSpoke, decidedNotNow).when({ ...give, party: healthVisitor })
    expect(answer).toMatchObject([{ type: 'ViewGiven', data: { afterDeciding: true } }])
  })

  test('[IDN-6] a view without words is refused', () =>
    given(need, asFarzaneh, raised)
      .when({ ...give, words: '' })
      .thenRefused('IDN-6'))

  test('[IDN-6] being asked tomorrow is refused', () =>
    given(need, asPriya, raised)
      .when({ ...ask, on: plainDate('2026-12-01') })
      .thenRefused('IDN-6'))

  test('[IDN-14] pointing is enough for a child to be heard', () =>
    given(need, asTeacher, raised)
      .when({ ...milaSpoke.data, type: 'HearChild', words: '', ways: ['pointing'] })
      .thenHappened('ChildSpoke'))

  test('[IDN-14] an empty page is not a child’s view', () =>
    given(need, asTeacher, raised)
      .when({ ...milaSpoke.data, type: 'HearChild', words: '', pictures: [] })
      .thenRefused('IDN-14'))
})

test('[IDN-14] the young person is a party without needing an account', () => expect(mila.person).toBeUndefined())
