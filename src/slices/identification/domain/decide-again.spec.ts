import { describe, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { asPriya, asRuth, decide, decidedNotNow, healthVisitorAsked, milaSpoke, oakfield, raised } from './examples.ts'
import { need } from './need.ts'

const history = [raised, milaSpoke, healthVisitorAsked] as const
const deciding = (context = asPriya) => given(need, context, ...history)

describe('a decision is opened again', () => {
  const upheld = { type: 'ReopenDecision', because: 'concern-upheld', concern: 'c1' } as const
  const reopened = {
    type: 'DecisionReopened',
    data: {
      need: raised.data.need,
      setting: oakfield,
      because: 'concern-upheld',
      concern: 'c1',
      decideBy: plainDate('2026-12-14'),
    },
  } as const
  const challenged = [...history, decidedNotNow, reopened] as const

  test('[IDN-9] a concern upheld on ladder A opens it, with a day of its own', () =>
    given(need, asRuth, ...history, decidedNotNow)
      .when(upheld)
      .thenExactly(reopened))
  test('[IDN-9] whoever decided does not decide on the challenge', () =>
    given(need, asPriya, ...challenged)
      .when(decide)
      .thenRefused('IDN-9'))
  test('[IDN-9] someone else at the setting does', () =>
    given(need, asRuth, ...challenged)
      .when(decide)
      .thenHappened('SupportDecided'))
  test('[IDN-8] the day to look again opens it too, and the same lead may look again', () =>
    given(need, asPriya, ...history, decidedNotNow, { ...reopened, data: { ...reopened.data, because: 'look-again' } })
      .when(decide)
      .thenHappened('SupportDecided'))
  test('[IDN-9] the one who decided before the challenge stays out when the day to look again comes later', () =>
    given(need, asPriya, ...challenged, decidedNotNow, {
      ...reopened,
      data: { ...reopened.data, because: 'look-again' },
    })
      .when(decide)
      .thenRefused('IDN-9'))
  test('[IDN-9] opening what is open already changes nothing', () =>
    given(need, asRuth, ...challenged)
      .when(upheld)
      .thenNothing())
})

describe('what was opened begins', () => {
  const { answer } = deciding().when(decide)
  const agreed = Array.isArray(answer) ? answer : []
  const begin = { type: 'BeginEntitlement', entitlement: 'joined-up-support' } as const

  test('[IDN-12] joined-up support begins once', () => {
    const first = given(need, asPriya, ...history, ...agreed).when(begin)
    first.thenHappened('EntitlementBegan')
    const began = Array.isArray(first.answer) ? first.answer : []
    given(need, asPriya, ...history, ...agreed, ...began)
      .when(begin)
      .thenNothing()
  })
  test('[IDN-12] it begins nothing for a child without a decision', () =>
    given(need, asPriya, ...history)
      .when(begin)
      .thenNothing())
})
