import { describe, expect } from 'vitest'
import { childOf, idOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Tom and Ada: what is agreed says who, what, how often, until when, and a service answers for its part', () => {
  const { site, step } = openJourney()
  let priya: Person

  step(
    '[SUP-1] the inclusion lead agrees something with his mother, so that anyone can see whether it happened',
    async () => {
      priya = await site.person('priya')
      await priya.goesTo(`/desk/children/${childOf('tom')}/commitments`)
      await priya.sees('What is agreed for Tom')
      await priya.follows('Agree something new')
      await priya.sees('Agree support for Tom')
      await priya.writes('What do you call it?', 'Plan of the day')
      await priya.writes('What will be done?', 'Denise goes through the day with him, in pictures, before the register')
      await priya.picks('Who owes it?', 'Denise Oyelaran-Hughes, Teaching assistant, Oakfield')
      await priya.chooses('How often?', /^On certain days/)
      await priya.ticks('Monday')
      await priya.ticks('Wednesday')
      await priya.writes('At what time?', '8:40')
      await priya.writesDay('From', '2026-12-02')
      await priya.writesDay('Until, or by', '2027-03-24')
      await priya.writes('What will the child be able to do?', 'Tom tells you himself what comes next')
      await priya.picks('Which expectation does it rest on?', 'Belonging: Joining in, in a way that works for me')
      await priya.ticks(/Siobhan Brannigan/)
      await priya.presses('Agree it')
      await priya.reads('Plan of the day is agreed. The family sees it now.')
      await priya.reads('Mondays and Wednesdays at 8:40. 2 December to 24 March', 'Siobhan Brannigan')
    },
  )

  step('[SUP-1] his mother sees it the same day', async () => {
    const siobhan = await site.person('siobhan', { on: phone, script: false })
    await siobhan.sees('Hello, Siobhan')
    await siobhan.reads('Plan of the day')
    await siobhan.follows('See all that we agreed')
    await siobhan.sees('What we agreed for Tom')
    await siobhan.reads('Plan of the day', 'So that: Tom tells you himself what comes next')
    await siobhan.leaves()
  })

  step(
    '[SUP-2] the therapy service was asked to help Ada; nobody is in that post, and a bare no is not an answer',
    async () => {
      const marcus = await site.person('marcus')
      await marcus.goesTo('/desk/asks')
      await marcus.sees('What you are asked to give')
      await marcus.reads('Strong hands', 'Tue 1 Dec')
      await marcus.follows(/^Answer/)
      await marcus.sees('Strong hands for Ada')
      await marcus.chooses('Can your service give this?', 'No, we cannot')
      await marcus.presses('Send the answer')
      await marcus.reads('Give your reasons')
      await marcus.writes('Why not?', 'The occupational therapy post has been empty since June.')
      await marcus.writes('What can you do instead?', 'A pack of exercises and two visits to show Denise, in December.')
      await marcus.presses('Send the answer')
      await marcus.reads('Thank you. The family and the school read your answer.')
      await priya.goesTo(`/desk/children/${childOf('ada')}/commitments`)
      await priya.sees('What is agreed for Ada')
      await priya.reads(
        'The therapy team says it cannot give this.',
        'A pack of exercises and two visits to show Denise',
      )
    },
  )
})

describe('Talk Time: one session, logged once, for six children of three areas', () => {
  const { site, step } = openJourney()
  const talkTime = idOf('group talk time')

  step('[SUP-3] the therapist logs it on her phone, without script, in under a minute', async () => {
    const jo = await site.person('jo', { on: phone, script: false })
    await jo.sees('Your Monday, Jo')
    const began = Date.now()
    await jo.follows('Open the group')
    await jo.sees('Talk Time')
    await jo.presses('Save for all six')
    await jo.reads('Talk Time is saved for six children.')
    expect(Date.now() - began).toBeLessThan(60_000)
    await jo.leaves()
  })

  step('[SUP-3] three mothers in three areas see it in their own count', async () => {
    for (const [slug, count] of [
      ['amara', 'Nine sessions so far. Six happened'],
      ['mei', 'Nine sessions so far. Seven happened'],
      ['huda', 'Nine sessions so far. Seven happened'],
    ] as const) {
      const mother = await site.person(slug, { on: phone })
      await mother.reads(count)
      await mother.leaves()
    }
  })

  step('[SUP-8] it is not counted twice: the page says it is told already', async () => {
    const jo = await site.person('jo')
    await jo.goesTo(`/desk/groups/${talkTime}/2026-11-30`)
    await jo.sees('Talk Time')
    await jo.reads('It happened. Six were there.')
    expect(await jo.page.getByRole('button', { name: /^Save/ }).count()).toBe(0)
    await jo.leaves()
  })

  step(
    '[SUP-3] on Thursday the teaching assistant unticks the one who was away, and writes one good thing',
    async () => {
      await site.until('2026-12-03')
      const denise = await site.person('denise', { on: phone })
      await denise.sees('Your Thursday, Denise')
      const began = Date.now()
      await denise.follows('Open the group')
      await denise.sees('Talk Time')
      await denise.unticks('Lily Tran')
      await denise.writes('One good thing', 'Kofi asked Noor a question and waited for the answer.')
      await denise.picks('Who is it about?', 'Kofi, only')
      await denise.presses(/^Save for/)
      await denise.reads('Talk Time is saved')
      expect(Date.now() - began).toBeLessThan(60_000)
      const mei = await site.person('mei', { on: phone })
      await mei.reads('Lily was away')
      await mei.doesNotRead('Kofi asked Noor')
      const amara = await site.person('amara', { on: phone })
      await amara.reads('Kofi asked Noor a question and waited for the answer.')
    },
  )

  step(
    '[SUP-3] on Monday there is no signal in the Garden Room: it is kept on the phone, and goes by itself',
    async () => {
      await site.until('2026-12-07')
      const jo = await site.person('jo', { on: phone })
      await jo.follows('Open the group')
      await jo.sees('Talk Time')
      await jo.page.context().setOffline(true)
      await jo.reads('No signal')
      await jo.presses('Save for all six')
      await jo.reads('It goes by itself when signal is back. 1 waiting.')
      await jo.page.context().setOffline(false)
      await jo.waitsFor('the saved session', async () => {
        await jo.goesTo('/desk/groups')
        return /10:30 Talk Time, saved/.test(await jo.text()) || undefined
      })
    },
  )
})
