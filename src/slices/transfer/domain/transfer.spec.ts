import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { dutiesOf } from '../../../platform/duties/duties-of.ts'
import { testPacks } from '../../../policy/testing.ts'
import { confirmTransfer } from './duties.ts'
import * as some from './testing.ts'
import { transfer } from './transfer.ts'

const { asAmara, asPriya, asRashid, confirmed, happened, josPlace, on, reviewed, said, saltmere, sands } = some
const { transfer: id, child } = said.data
const say = { type: 'SayTransfer', transfer: id, child, to: saltmere, setting: sands, on: said.data.on } as const

test('[DES-5] the family says that they move; nobody who works with the child says it for them', () => {
  given(transfer, on('2026-12-08')).when(say).thenExactly(said)
  given(transfer, on('2026-12-08', asPriya)).when(say).thenRefused('DES-5')
  given(transfer, on('2026-12-08', asRashid)).when(say).thenRefused('DES-5')
})

test('[DES-5] not to where they are, not in the past, not twice at once, and not while two records may be one child’s', () => {
  given(transfer, on('2026-12-08'))
    .when({ ...say, to: some.wrenshire })
    .thenRefused('DES-5')
  given(transfer, on('2027-01-12')).when(say).thenRefused('DES-5')
  given(transfer, on('2026-12-08', asAmara, { isMoving: true }))
    .when(say)
    .thenRefused('DES-5')
  given(transfer, on('2026-12-08', asAmara, { isJoined: true }))
    .when(say)
    .thenRefused('DES-5')
  given(transfer, on('2026-12-08', asAmara, { officer: undefined }))
    .when(say)
    .thenRefused('DES-5')
})

test('[DES-5] the family says who comes along; once it is sent on, they call it off first', () => {
  const review = { type: 'ReviewCircle', comes: [josPlace] } as const
  given(transfer, on('2026-12-08'), said).when(review).thenExactly(reviewed)
  given(transfer, on('2026-12-08', asRashid), said).when(review).thenRefused('DES-5')
  given(transfer, on('2026-12-08'), said, reviewed, confirmed).when(review).thenRefused('DES-5')
})

test('[DES-5] the area they leave confirms it, and only once the family has said who comes along', () => {
  const confirm = { type: 'ConfirmTransfer' } as const
  given(transfer, on('2026-12-09', asRashid), said, reviewed).when(confirm).thenExactly(confirmed)
  given(transfer, on('2026-12-09', asRashid), said).when(confirm).thenRefused('DES-5')
  given(transfer, on('2026-12-09', asAmara), said, reviewed).when(confirm).thenRefused('DES-5')
  given(transfer, on('2026-12-09', asRashid), said, reviewed, confirmed).when(confirm).thenNothing()
})

test('[DES-5] the record goes on the day or later, and not unless it was confirmed', () => {
  const letGo = { type: 'LetGo' } as const
  given(transfer, on('2027-01-11', asPriya), said, reviewed, confirmed).when(letGo).thenExactly(happened)
  given(transfer, on('2027-01-10', asPriya), said, reviewed, confirmed).when(letGo).thenRefused('DES-5')
  given(transfer, on('2027-01-11', asPriya), said, reviewed).when(letGo).thenRefused('DES-5')
})

test('[DES-5] the family or the area calls it off with a word why, until it has happened', () => {
  const callOff = { type: 'CallOffTransfer', why: 'We stay after all' } as const
  given(transfer, on('2026-12-10'), said, reviewed, confirmed).when(callOff).thenHappened('TransferCalledOff')
  given(transfer, on('2026-12-10'), said)
    .when({ ...callOff, why: ' ' })
    .thenRefused('DES-5')
  given(transfer, on('2026-12-10', asPriya), said).when(callOff).thenRefused('DES-5')
  given(transfer, on('2027-01-12'), said, reviewed, confirmed, happened).when(callOff).thenRefused('DES-5')
})

test('[DES-5] the officer owes it within five working days of the family’s word', () => {
  const changes = dutiesOf(
    [confirmTransfer],
    { ...reviewed, happenedOn: plainDate('2026-12-08'), receivedOn: plainDate('2026-12-08') },
    streamOf('transfer', some.theTransfer),
    { packs: testPacks(), calendarOf: () => ({}) },
  )
  expect(changes.starts?.map(each => [each.kind, each.person, each.due])).toEqual([
    ['confirm-transfer', some.rashid, '2026-12-15'],
  ])
})
