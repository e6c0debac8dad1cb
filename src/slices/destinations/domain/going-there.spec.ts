import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { bodyId, personId, streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { dutiesOf } from '../../../platform/duties/duties-of.ts'
import type { Duty } from '../../../policy/duty.ts'
import { testPacks } from '../../../policy/testing.ts'
import { reviewCircle, sayWhoMeets } from './duties.ts'
import type { MoveAgreed, MoveEvent, MoveHappened } from './events.ts'
import { move } from './move.ts'
import * as some from './testing.ts'

const { amara, asAmara, asJo, asPriya, its, oakfield, on, priya, said } = some
const larkhill = bodyId('00000000-0000-4000-8000-000000000003')
const bethan = personId('00000000-0000-4000-8000-000000000050')
const asBethan = { person: bethan, bodies: [larkhill] }

const agree = { type: 'AgreeMove', to: larkhill, lead: bethan, agreedWith: amara } as const
const agreed: MoveAgreed = {
  type: 'MoveAgreed',
  data: { ...its, setting: oakfield, to: larkhill, lead: bethan, agreedWith: amara, movesOn: said.data.on },
}
const happened: MoveHappened = {
  type: 'MoveHappened',
  data: { ...its, from: oakfield, to: larkhill, lead: bethan, on: said.data.on },
}

test('[DES-3] where to is agreed by the setting the child is at, with one of the family, and never with itself', () => {
  const agreeing = (asker = asPriya) => given(move, on('2027-06-01', asker), said)
  agreeing().when(agree).thenExactly(agreed)
  agreeing(asJo).when(agree).thenRefused('DES-1')
  agreeing()
    .when({ ...agree, agreedWith: priya })
    .thenRefused('DES-3')
  agreeing()
    .when({ ...agree, to: oakfield })
    .thenRefused('DES-3')
  given(move, on('2027-09-10'), said).when(agree).thenRefused('DES-3')
  given(move, on('2027-06-01'), said, agreed).when(agree).thenNothing()
})

test('[DES-3] the next setting says who meets the child; nobody else answers for it, and not without words', () => {
  const welcome = { type: 'SayWelcome', meets: bethan, words: 'At the blue gate, ten to nine' } as const
  const welcoming = (asker: typeof asPriya, ...more: readonly MoveEvent[]) =>
    given(move, on('2027-06-10', asker), said, ...more)
  welcoming(asBethan, agreed).when(welcome).thenHappened('MoveWelcomeSaid')
  welcoming(asPriya, agreed).when(welcome).thenRefused('DES-3')
  welcoming(asBethan).when(welcome).thenRefused('DES-3')
  welcoming(asBethan, agreed)
    .when({ ...welcome, words: ' ' })
    .thenRefused('DES-3')
})

test('[DES-3] another day or place, and the next setting has nothing to answer before it is agreed again', () => {
  const later: MoveEvent = { ...said, data: { ...said.data, on: plainDate('2027-10-01') } }
  given(move, on('2027-06-10', asBethan), said, agreed, later)
    .when({ type: 'SayWelcome', meets: bethan, words: 'At the gate' })
    .thenRefused('DES-3')
})

test('[DES-4] who stays around the child is for the family to say', () => {
  const reviewing = (asker: typeof asPriya) => given(move, on('2027-06-10', asker), said, agreed)
  const review = { type: 'ReviewCircle', leaves: ['00000000-0000-4000-8000-000000000099'] } as const
  reviewing(asAmara).when(review).thenHappened('MoveCircleReviewed')
  reviewing(asPriya).when(review).thenRefused('DES-4')
  reviewing({ ...asAmara, bodies: [larkhill] })
    .when(review)
    .thenRefused('DES-4')
})

test('[DES-4] a move happens on its day, once, and not where no setting was agreed', () => {
  const letIt = { type: 'LetMoveHappen' } as const
  given(move, on('2027-09-02'), said, agreed).when(letIt).thenExactly(happened)
  given(move, on('2027-09-01'), said, agreed).when(letIt).thenNothing()
  given(move, on('2027-09-05'), said, agreed, happened).when(letIt).thenNothing()
  given(move, on('2027-09-02'), said).when(letIt).thenNothing()
})

test('[DES-4] from that day on the next setting plans what still helps', () => {
  const help = { type: 'NameHelp', ...some.named('after').data } as const
  given(move, on('2027-09-05', asBethan), said, agreed, happened).when(help).thenHappened('MoveHelpNamed')
  given(move, on('2027-09-05', asPriya), said, agreed, happened).when(help).thenRefused('DES-1')
})

test('[DES-3, DES-4] the next setting answers in its own school days; the family is asked by the day of the move', () => {
  const holidays = { terms: [{ from: plainDate('2027-06-14'), to: plainDate('2027-07-23') }] }
  const changes = dutiesOf(
    [sayWhoMeets, reviewCircle] satisfies readonly Duty<MoveEvent>[],
    { ...agreed, happenedOn: plainDate('2027-06-01'), receivedOn: plainDate('2027-06-01') },
    streamOf('destinations', some.theMove),
    { packs: testPacks(), calendarOf: body => (body === larkhill ? holidays : {}) },
  )
  expect(changes.starts?.map(each => [each.kind, each.body, each.due])).toEqual([
    ['say-who-meets', larkhill, '2027-06-25'],
    ['review-circle', oakfield, '2027-09-02'],
  ])
})
