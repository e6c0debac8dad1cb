import { test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { commitment } from './commitment.ts'
import { agreed, asked, jo, marcus, on, talkTime, therapies } from './testing.ts'

const askedOfTherapies = agreed({ owner: { body: therapies }, answerBy: on('11-13') })
const answering = (by: Parameters<typeof asked>[0], today = '11-06') =>
  given(commitment, asked(by, today), askedOfTherapies)

test('[SUP-2] the service accepts its part, and says who will give it', () =>
  answering('marcus')
    .when({ type: 'AcceptPart', person: jo })
    .thenExactly({
      type: 'PartAccepted',
      data: { commitment: talkTime, body: therapies, on: on('11-06'), person: jo },
    }))

test('[SUP-2] the school cannot accept the part of the service, nor can the family', () => {
  answering('priya').when({ type: 'AcceptPart' }).thenRefused('SUP-2')
  answering('amara').when({ type: 'AcceptPart' }).thenRefused('SUP-2')
  answering('priya').when({ type: 'DeclinePart', reasons: 'Nobody free' }).thenRefused('SUP-2')
})

test('[SUP-2] a service that cannot gives its reasons, and what it can do instead', () => {
  answering('marcus').when({ type: 'DeclinePart', reasons: '  ' }).thenRefused('SUP-2')
  answering('marcus')
    .when({ type: 'DeclinePart', reasons: 'The post is vacant until January', instead: 'Coaching for Denise' })
    .thenExactly({
      type: 'PartDeclined',
      data: {
        commitment: talkTime,
        body: therapies,
        reasons: 'The post is vacant until January',
        on: on('11-06'),
        instead: 'Coaching for Denise',
      },
    })
})

test('[SUP-2] a part is answered once', () => {
  const accepted = { type: 'PartAccepted', data: { commitment: talkTime, body: therapies, on: on('11-05') } } as const
  const again = given(commitment, asked('marcus', '11-06'), askedOfTherapies, accepted)
  again.when({ type: 'AcceptPart' }).thenRefused('SUP-2')
  again.when({ type: 'DeclinePart', reasons: 'On second thoughts' }).thenRefused('SUP-2')
})

test('[SUP-2] silence goes to the service’s own lead, once, when the day to answer has passed', () => {
  const noticing = (today: string) => answering('clock', today).when({ type: 'NoticeSilence' })
  noticing('11-13').thenNothing()
  noticing('11-14').thenExactly({
    type: 'PartNotAnswered',
    data: { commitment: talkTime, body: therapies, on: on('11-14'), answerBy: on('11-13'), lead: marcus },
  })
  const noticed = {
    type: 'PartNotAnswered',
    data: { commitment: talkTime, body: therapies, on: on('11-14'), answerBy: on('11-13') },
  } as const
  given(commitment, asked('clock', '11-16'), askedOfTherapies, noticed).when({ type: 'NoticeSilence' }).thenNothing()
  given(commitment, asked('marcus', '11-16'), askedOfTherapies, noticed)
    .when({ type: 'AcceptPart' })
    .thenHappened('PartAccepted')
})

test('[SUP-2] what was declined is given by nobody from that day, and nobody is asked about it', () => {
  const declined = {
    type: 'PartDeclined',
    data: { commitment: talkTime, body: therapies, reasons: 'Vacant', on: on('11-06') },
  } as const
  const after = given(commitment, asked('jo', '11-10'), askedOfTherapies, declined)
  after.when({ type: 'TellSession', day: on('11-09'), telling: { what: 'happened' } }).thenRefused('SUP-2')
  given(commitment, asked('clock', '11-10'), askedOfTherapies, declined)
    .when({ type: 'AskOwner', key: '2026-11-02' })
    .thenNothing()
})
