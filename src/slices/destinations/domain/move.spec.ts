import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { dutiesOf } from '../../../platform/duties/duties-of.ts'
import type { Duty } from '../../../policy/duty.ts'
import { testPacks } from '../../../policy/testing.ts'
import { giveHelp, showPlan } from './duties.ts'
import type { MoveEvent } from './events.ts'
import { move } from './move.ts'
import * as some from './testing.ts'

const { asAmara, asJo, asKofi, asPriya, decided, ends, goesOn, its, named, on, planned, said, whole } = some
const day = plainDate
const say = { type: 'SayMove', ...said.data } as const

test('[DES-1] the setting says what the next move is, and saying the same again says nothing', () => {
  given(move, on('2027-05-10')).when(say).thenExactly(said)
  given(move, on('2027-05-10'), said).when(say).thenNothing()
  given(move, on('2027-05-10', asJo)).when(say).thenRefused('DES-1')
  given(move, on('2027-09-03')).when(say).thenRefused('DES-1')
  given(move, on('2027-05-10'))
    .when({ ...say, to: ' ' })
    .thenRefused('DES-1')
})

test('[DES-1] each help says what, who and by when, and fits the day of the move', () => {
  const naming = given(move, on('2027-05-10'), said)
  const help = { type: 'NameHelp', ...named('before').data } as const
  naming.when(help).thenHappened('MoveHelpNamed')
  naming.when({ ...help, what: '' }).thenRefused('DES-1')
  naming.when({ ...help, by: day('2027-09-03') }).thenRefused('DES-1')
  naming.when({ ...help, stage: 'after' }).thenRefused('DES-1')
})

test('[DES-1] whoever is named for a help says it was given; someone else’s service does not', () => {
  const { help } = named('before').data
  const giving = (asker = asPriya) => given(move, on('2027-07-09', asker), said, named('before'))
  giving()
    .when({ type: 'GiveHelp', help })
    .thenExactly({ type: 'MoveHelpGiven', data: { ...its, help, on: day('2027-07-09') } })
  giving(asJo).when({ type: 'GiveHelp', help }).thenRefused('DES-1')
  giving().when({ type: 'DropHelp', help, why: ' ' }).thenRefused('DES-1')
  giving().when({ type: 'DropHelp', help, why: 'He knows the room already' }).thenHappened('MoveHelpDropped')
})

test('[DES-1] a plan without help before, during and after the move is not made', () => {
  const [first, before, during, , one, other] = whole
  given(move, on('2027-06-01'), first, before, during, one, other).when({ type: 'MakePlan' }).thenRefused('DES-1')
  given(move, on('2027-06-01'), ...whole)
    .when({ type: 'MakePlan' })
    .thenExactly(planned)
  given(move, on('2027-06-01'), ...whole, planned)
    .when({ type: 'MakePlan' })
    .thenNothing()
})

test('[DES-2] nothing that is agreed is passed over: a plan that is silent about one thing is not made', () =>
  given(move, on('2027-06-01'), ...whole.slice(0, 5))
    .when({ type: 'MakePlan' })
    .thenRefused('DES-2'))

test('[DES-2] what goes on says with whom, and goes on past the move; what is replaced says by what', () => {
  const deciding = given(move, on('2027-06-01'), said)
  deciding.when({ type: 'DecideAtMove', decision: goesOn }).thenExactly(decided(goesOn))
  for (const decision of [
    { ...goesOn, withWhom: '' },
    { ...goesOn, to: said.data.on },
    { ...ends, because: ' ' },
    { commitment: some.quietStart, becomes: 'replaced', by: ' ', because: 'A club' },
    { ...ends, commitment: some.theMove },
  ] as const)
    deciding.when({ type: 'DecideAtMove', decision }).thenRefused('DES-2')
})

test('[DES-2] the child or the family says they have seen it, or the setting that it went through it with them', () => {
  const seeing = (asker: typeof asPriya) => given(move, on('2027-06-10', asker), ...whole, planned)
  const seen = { ...its, movesOn: said.data.on, decided: [goesOn, ends] }
  seeing({ ...asKofi, bodies: [] })
    .when({ type: 'SeePlan', by: some.kofiHimself })
    .thenExactly({ type: 'MovePlanSeen', data: { ...seen, by: some.kofiHimself } })
  seeing(asPriya)
    .when({ type: 'SeePlan', by: some.kofiHimself })
    .thenExactly({ type: 'MovePlanSeen', data: { ...seen, by: some.kofiHimself, writtenDownBy: some.priya } })
  seeing(asPriya).when({ type: 'SeePlan', by: some.priya }).thenRefused('DES-2')
  seeing({ ...asAmara, bodies: [] })
    .when({ type: 'SeePlan', by: some.kofiHimself })
    .thenRefused('DES-2')
  given(move, on('2027-06-10', asKofi), ...whole)
    .when({ type: 'SeePlan', by: some.kofiHimself })
    .thenRefused('DES-2')
})

test('[DES-2] a plan that changes is made and seen again', () => {
  const seenOnce: MoveEvent = {
    type: 'MovePlanSeen',
    data: { ...its, by: some.amara, movesOn: said.data.on, decided: [goesOn, ends] },
  }
  const changed = given(
    move,
    on('2027-06-20'),
    ...whole,
    planned,
    seenOnce,
    decided({ ...ends, becomes: 'replaced', by: 'A club' }),
  )
  changed.when({ type: 'SeePlan', by: some.kofiHimself }).thenRefused('DES-2')
  changed.when({ type: 'MakePlan' }).thenHappened('MovePlanned')
})

const changesBy = (event: MoveEvent) =>
  dutiesOf(
    [giveHelp, showPlan] satisfies readonly Duty<MoveEvent>[],
    { ...event, happenedOn: day('2027-06-01'), receivedOn: day('2027-06-01') },
    streamOf('destinations', some.theMove),
    { packs: testPacks(), calendarOf: () => ({}) },
  )

test('[DES-1] each help is owed by the one who is named, by its day, until it is given or left out', () => {
  expect(changesBy(named('after')).starts?.map(each => [each.kind, each.person, each.due])).toEqual([
    ['help-at-move', some.priya, '2027-10-01'],
  ])
  const { help } = named('after').data
  expect(changesBy({ type: 'MoveHelpDropped', data: { ...its, help, why: 'Done' } }).ends).toHaveLength(1)
})

test('[DES-2] a plan that is made is shown to the child by the day of the move', () => {
  expect(changesBy(planned).starts?.map(each => [each.kind, each.body, each.owedTo, each.due])).toEqual([
    ['show-move-plan', some.oakfield, 'child', '2027-09-02'],
  ])
})
