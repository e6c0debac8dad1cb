import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  asFarzaneh,
  asPriya,
  asTeacher,
  farzaneh,
  karim,
  milaSpoke,
  milasNeed,
  oakfield,
  priya,
  raised,
  teacher,
  worry,
} from './examples.ts'
import { need } from './need.ts'

describe('a worry is raised', () => {
  test('[IDN-1] a mother raises a worry in her own words, and the words are kept in her own language', () =>
    given(need, asFarzaneh).when(worry).thenExactly(raised))

  test('[IDN-4] the clock starts on the day it was said at the gate, not on the day it was typed', () => {
    const { answer } = given(need, asTeacher).when({ ...worry, saidOn: plainDate('2026-11-03') })
    expect(answer).toMatchObject([{ data: { decideBy: '2026-12-01', startBy: '2026-11-10' } }])
  })

  test('[IDN-4] twenty school days do not run over half-term', () => {
    const { answer } = given(need, asTeacher).when({ ...worry, saidOn: plainDate('2026-10-14') })
    expect(answer).toMatchObject([{ data: { decideBy: '2026-11-18' } }])
  })

  test('[IDN-14] the child speaks now, in the same conversation', () => {
    const childSaid = { ...milaSpoke.data, on: plainDate('2026-11-04') }
    given(need, asTeacher)
      .when({ ...worry, childSaid })
      .thenHappened('NeedRaised', 'ChildSpoke')
  })

  test('[IDN-3] what starts this week is said with the worry, before any decision', () => {
    const startsNow = { what: 'A key person at the door each morning', who: teacher, from: plainDate('2026-11-05') }
    given(need, asTeacher)
      .when({ ...worry, startsNow })
      .thenHappened('NeedRaised', 'SupportStarted')
  })

  test('[IDN-1] a worry without words is refused', () =>
    given(need, asFarzaneh)
      .when({ ...worry, words: '  ' })
      .thenRefused('IDN-1'))

  test('[IDN-15] home language is asked at the first contact', () =>
    given(need, asFarzaneh)
      .when({ ...worry, homeLanguage: '' })
      .thenRefused('IDN-15'))

  test('[IDN-1] a worry said tomorrow is refused', () =>
    given(need, asFarzaneh)
      .when({ ...worry, saidOn: plainDate('2026-12-01') })
      .thenRefused('IDN-1'))

  test('[IDN-1] a worry said before the child was born is refused', () =>
    given(need, asFarzaneh)
      .when({ ...worry, saidOn: plainDate('2022-05-16') })
      .thenRefused('IDN-1'))

  test('[IDN-1] the same worry is not raised twice', () =>
    given(need, asFarzaneh, raised).when(worry).thenRefused('IDN-1'))

  test('[IDN-2] nothing in a worry has a place for a diagnosis', () =>
    expect(JSON.stringify([worry, raised])).not.toMatch(/diagnos|condition|category/i))
})

describe('something starts this week', () => {
  const start = { type: 'StartSupport', what: 'Picture cards', who: teacher, from: plainDate('2026-12-02') } as const

  test('[IDN-3] the class teacher says what starts, who does it and from when', () =>
    given(need, asTeacher, raised)
      .when(start)
      .thenExactly({
        type: 'SupportStarted',
        data: { need: milasNeed, what: 'Picture cards', who: teacher, from: plainDate('2026-12-02') },
      }))

  test('[IDN-3] something that starts next term is not something that starts this week', () =>
    given(need, asTeacher, raised)
      .when({ ...start, from: plainDate('2027-01-11') })
      .thenRefused('IDN-3'))

  test('[IDN-3] nothing is not something', () =>
    given(need, asTeacher, raised)
      .when({ ...start, what: ' ' })
      .thenRefused('IDN-3'))

  test('[IDN-3] a parent is not made to say what the setting starts', () =>
    given(need, asFarzaneh, raised).when(start).thenRefused('IDN-4'))
})

describe('a worry is taken back', () => {
  const withdraw = { type: 'WithdrawNeed', why: 'She is talking now.' } as const

  test('[IDN-1] the one who raised it takes it back', () =>
    given(need, asFarzaneh, raised)
      .when(withdraw)
      .thenExactly({
        type: 'NeedWithdrawn',
        data: { need: milasNeed, why: 'She is talking now.', by: farzaneh, awaited: [] },
      }))

  test('[IDN-1] the setting cannot take back a mother’s worry', () =>
    given(need, asPriya, raised).when(withdraw).thenRefused('IDN-1'))

  test('[IDN-1] the other parent cannot take it back either', () =>
    given(need, { ...asFarzaneh, me: { person: karim, as: 'parent', decidesFor: [] } }, raised)
      .when(withdraw)
      .thenRefused('IDN-1'))
})

describe('a child arrives already supported', () => {
  const arrive = { type: 'ArriveSupported', need: milasNeed, setting: oakfield, had: 'support-in-the-setting' } as const

  test('[IDN-13] nothing is tested again, no date is demanded, and the first review is set within twelve weeks', () => {
    const { answer } = given(need, asPriya).when(arrive)
    expect(answer).toMatchObject([
      {
        type: 'ArrivedAlreadySupported',
        data: { had: 'support-in-the-setting', owed: { firstReviewBy: '2027-02-22' }, tellFamilyBy: '2026-12-14' },
      },
    ])
  })

  test('[IDN-13] support that began tomorrow is refused', () =>
    given(need, asPriya)
      .when({ ...arrive, since: plainDate('2026-12-01') })
      .thenRefused('IDN-13'))

  test('[IDN-4] a child who is supported already is not put through a decision', () =>
    given(need, asPriya, {
      type: 'ArrivedAlreadySupported',
      data: {
        need: milasNeed,
        setting: oakfield,
        had: 'support-in-the-setting',
        contact: priya,
        arrivedOn: plainDate('2026-09-07'),
        tellFamilyBy: plainDate('2026-09-21'),
        owed: {
          recordBy: plainDate('2026-09-14'),
          joinedUpBy: plainDate('2026-10-05'),
          firstReviewBy: plainDate('2026-11-30'),
          movesBy: plainDate('2026-11-30'),
        },
      },
    })
      .when({ type: 'ReopenDecision', because: 'look-again' })
      .thenNothing())
})
