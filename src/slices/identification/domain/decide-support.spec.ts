import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  asFarzaneh,
  asPriya,
  asRuth,
  asTeacher,
  classTeacher,
  decide,
  decidedNotNow,
  father,
  healthVisitor,
  healthVisitorAsked,
  lead,
  mila,
  milaSpoke,
  mother,
  motherGave,
  notNow,
  oakfield,
  raised,
  wrenshireHealth,
} from './examples.ts'
import { need } from './need.ts'

const history = [raised, milaSpoke, healthVisitorAsked] as const
const deciding = (context = asPriya) => given(need, context, ...history)
const without = (as: string) => decide.views.filter(each => each.party.as !== as)

describe('extra support is agreed', () => {
  test('[IDN-12] four things are owed from that day, each with its day, on the setting and on health', () => {
    const { answer } = deciding().when(decide)
    expect(answer).toMatchObject([
      {
        type: 'SupportDecided',
        data: {
          outcome: 'extra-support',
          agreed: true,
          setting: oakfield,
          owed: {
            recordBy: '2026-12-07',
            joinedUpBy: '2027-01-11',
            firstReviewBy: '2027-02-22',
            movesBy: '2027-02-22',
            health: { body: wrenshireHealth, by: '2026-12-14' },
          },
        },
      },
    ])
  })

  test('[IDN-12] a child who has a record already is not owed another', () =>
    deciding({ ...asPriya, hasRecord: true })
      .when(decide)
      .thenHappened('SupportDecided', 'EntitlementBegan'))

  test('[IDN-6] silence is kept as the days and the ways of asking', () => {
    const { answer } = deciding().when(decide)
    const silent = { party: healthVisitor, view: 'no-reply', asked: [{ on: '2026-11-16', means: 'message' }] }
    expect(answer).toMatchObject([{ data: { views: expect.arrayContaining([silent]) } }])
  })

  test('[IDN-6] where the family differs the decision stands, and says that it is not agreed', () => {
    const views = [...without('parent'), { party: mother, view: 'sees-differently', words: 'Not yet.' } as const]
    const { answer } = deciding().when({ ...decide, views })
    expect(answer).toMatchObject([{ data: { agreed: false } }])
  })

  test('[IDN-6] two parents who differ both stand, and it is not agreed', () => {
    const views = [...decide.views, { party: father, view: 'sees-differently', words: 'He is fine.' } as const]
    const { answer } = deciding({ ...asPriya, parties: [...asPriya.parties, father] }).when({ ...decide, views })
    expect(answer).toMatchObject([{ data: { agreed: false, tookPart: expect.arrayContaining([mother, father]) } }])
  })

  test.each([
    ['not-now', notNow, 'sees-differently', false],
    ['extra-support', decide, 'agrees', true],
  ] as const)(
    '[IDN-6] a mother whose own words asked for extra support is never silent: with “%s” they are what they say',
    (_outcome, command, view, agreed) => {
      const views = [...without('parent'), { party: mother, view: 'own-words' } as const]
      const { answer } = given(need, asPriya, ...history, motherGave).when({ ...command, views })
      expect(answer).toMatchObject([{ data: { agreed, views: expect.arrayContaining([{ party: mother, view }]) } }])
    },
  )

  test('[IDN-6] a family that has not answered has not agreed', () => {
    const asked = { ...healthVisitorAsked, data: { ...healthVisitorAsked.data, party: mother } }
    const views = [...without('parent'), { party: mother, view: 'no-reply' } as const]
    const { answer } = given(need, asPriya, ...history, asked).when({ ...decide, views })
    expect(answer).toMatchObject([{ data: { agreed: false } }])
  })
})

describe('what a decision cannot be without', () => {
  test('[IDN-5] reasons', () =>
    deciding()
      .when({ ...decide, reasons: ' ' })
      .thenRefused('IDN-5'))
  test('[IDN-5] an expectation for the reasons to rest on', () =>
    deciding()
      .when({ ...decide, restsOn: [] })
      .thenRefused('IDN-5'))
  test('[IDN-6] the mother’s view', () =>
    deciding()
      .when({ ...decide, views: without('parent') })
      .thenRefused('IDN-6'))
  test('[IDN-6] the second parent’s view', () =>
    deciding({ ...asPriya, parties: [...asPriya.parties, father] })
      .when(decide)
      .thenRefused('IDN-6'))
  test('[IDN-6] the days on which someone silent was asked', () =>
    given(need, asPriya, raised, milaSpoke)
      .when({ ...decide, views: [...without('teacher'), { party: classTeacher, view: 'no-reply' }] })
      .thenRefused('IDN-6'))
  test('[IDN-14] the child’s own view', () =>
    deciding()
      .when({ ...decide, views: without('young-person') })
      .thenRefused('IDN-14'))
  test('[IDN-14] words that the child never gave', () =>
    given(need, asPriya, raised, healthVisitorAsked).when(decide).thenRefused('IDN-14'))
  test('[IDN-11] the health lead of a child under five, even where nobody knows one', () =>
    deciding({ ...asPriya, parties: [mila, mother, classTeacher, lead] })
      .when({ ...decide, views: without('health-lead') })
      .thenRefused('IDN-11'))
  test('[IDN-5] [IDN-6] [IDN-7] [IDN-8] and all that is missing is said at once, each about its part', () => {
    const { wayToChallenge: _, ...silent } = decide
    const { answer } = deciding().when({
      ...silent,
      ...{ outcome: 'not-now', reasons: '', restsOn: [], views: without('parent') },
    })
    const said = isRefusal(answer) ? [answer, ...(answer.also ?? [])] : []
    expect(said.map(each => [each.clause, each.about])).toEqual([
      ['IDN-8', 'tries'],
      ['IDN-8', 'lookAgainOn'],
      ['IDN-5', 'reasons'],
      ['IDN-5', 'restsOn'],
      ['IDN-6', expect.stringContaining('view of ')],
      ['IDN-7', 'challenge'],
    ])
  })
  test('[IDN-7] the way to challenge it', () => {
    const { wayToChallenge: _, ...silent } = decide
    deciding().when(silent).thenRefused('IDN-7')
  })
})

describe('when a health lead takes part', () => {
  const eight = { ...asPriya, bornOn: plainDate('2018-03-02'), parties: [mila, mother, classTeacher, lead] }
  const plain = { ...decide, views: without('health-lead') }

  test('[IDN-11] not for a child of eight whom health does not help', () =>
    deciding(eight).when(plain).thenHappened('SupportDecided'))
  test('[IDN-11] where a health service helps already', () =>
    deciding({ ...eight, healthHelps: true })
      .when(plain)
      .thenRefused('IDN-11'))
  test('[IDN-11] where the family asks for one', () =>
    given(need, eight, { ...raised, data: { ...raised.data, healthAsked: true } }, milaSpoke)
      .when(plain)
      .thenRefused('IDN-11'))
  test('[IDN-11] where health raised the need', () =>
    given(need, eight, { ...raised, data: { ...raised.data, raisedBy: healthVisitor } }, milaSpoke)
      .when(plain)
      .thenRefused('IDN-11'))
})

describe('not now', () => {
  test('[IDN-8] says what is tried and names the day to look again', () => {
    const { answer } = deciding().when(notNow)
    expect(answer).toMatchObject([
      { data: { outcome: 'not-now', tries: 'Picture cards and a key person every day.', lookAgainOn: '2027-02-22' } },
    ])
  })
  test('[IDN-8] without a day it is refused', () => {
    const { lookAgainOn: _, ...never } = notNow
    deciding().when(never).thenRefused('IDN-8')
  })
  test('[IDN-8] a day thirteen weeks away is refused', () =>
    deciding()
      .when({ ...notNow, lookAgainOn: plainDate('2027-03-01') })
      .thenRefused('IDN-8'))
  test('[IDN-8] a day that has passed is refused', () =>
    deciding()
      .when({ ...notNow, lookAgainOn: plainDate('2026-11-30') })
      .thenRefused('IDN-8'))
  test('[IDN-8] with nothing tried meanwhile it is refused', () =>
    deciding()
      .when({ ...notNow, tries: '' })
      .thenRefused('IDN-8'))
})

describe('who decides, and when', () => {
  test('[IDN-10] a class teacher does not record the decision', () =>
    deciding(asTeacher).when(decide).thenRefused('IDN-10'))
  test('[IDN-10] a parent does not record it alone', () => deciding(asFarzaneh).when(decide).thenRefused('IDN-10'))
  test('[IDN-10] the lead of another setting does not record it', () =>
    deciding({ ...asPriya, me: { ...asPriya.me, decidesFor: [wrenshireHealth] } })
      .when(decide)
      .thenRefused('IDN-10'))
  test('[IDN-4] it is not decided twice', () =>
    given(need, asRuth, ...history, decidedNotNow)
      .when(decide)
      .thenRefused('IDN-4'))
  test('[IDN-4] it is not decided tomorrow', () =>
    deciding()
      .when({ ...decide, decidedOn: plainDate('2026-12-01') })
      .thenRefused('IDN-4'))
  test('[IDN-4] it is not decided before the child was born', () =>
    deciding()
      .when({ ...decide, decidedOn: plainDate('2022-01-01') })
      .thenRefused('IDN-4'))
})
