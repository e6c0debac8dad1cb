import { test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import { agreed, amara, asked, happened, kofi, on, talkTime } from './testing.ts'

const said: CommitmentEvent = { type: 'SaidNotHappened', data: { commitment: talkTime, day: on('11-16'), by: amara } }
const saying = (by: Parameters<typeof asked>[0], day = '11-16', ...before: CommitmentEvent[]) =>
  given(commitment, asked(by, '11-19'), agreed(), ...before).when({
    type: 'SayNotHappened',
    day: on(day),
    by: asked(by, '11-19').asker.person,
  })

test('[SUP-7] a mother says with one tap that it did not happen, told or not', () => {
  saying('amara').thenExactly(said)
  saying('amara', '11-16', happened('11-16')).thenExactly(said)
})

test('[SUP-7] a child speaks for himself, beside his mother', () =>
  saying('kofi', '11-16', said).thenExactly({
    type: 'SaidNotHappened',
    data: { commitment: talkTime, day: on('11-16'), by: kofi },
  }))

test('[SUP-7] two taps say it once', () => saying('amara', '11-16', said).thenNothing())

test('[SUP-7] nobody says it of a day to come, or of a day nobody agreed', () => {
  saying('amara', '11-17').thenRefused('SUP-7')
  given(commitment, asked('amara', '11-18'), agreed())
    .when({ type: 'SayNotHappened', day: on('11-19'), by: amara })
    .thenRefused('SUP-7')
})

test('[SUP-7] what the mother says on the phone is written down as hers', () =>
  given(commitment, asked('priya', '11-19'), agreed())
    .when({ type: 'SayNotHappened', day: on('11-16'), by: amara })
    .thenExactly(said))

test('[SUP-7] nobody of the family speaks for another', () =>
  given(commitment, asked('amara', '11-19'), agreed())
    .when({ type: 'SayNotHappened', day: on('11-16'), by: kofi })
    .thenRefused('SUP-7'))

test('[SUP-7] those who give it do not say it for the family', () => saying('denise').thenRefused('SUP-7'))

test('[SUP-7] what one said can be taken back, by oneself alone', () => {
  const takingBack = (by: 'amara' | 'kofi') =>
    given(commitment, asked(by, '11-19'), agreed(), said).when({
      type: 'TakeBackNotHappened',
      day: on('11-16'),
      by: asked(by, '11-19').asker.person,
    })
  takingBack('amara').thenHappened('TookBackNotHappened')
  takingBack('kofi').thenNothing()
})
