import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const atWork = `/desk/children/${childOf('isaac')}`

describe('Isaac: what was agreed for spring, over half-term, and what his mother can count', () => {
  const { site, step } = openJourney()
  let jo: Person
  let priya: Person
  let corinne: Person
  let commitment: string

  step('[SUP-1] in January it is agreed: twice a week from February, with Jo', async () => {
    await site.until('2027-01-25')
    priya = await site.person('priya', { script: false })
    await priya.goesTo(`${atWork}/agree`)
    await priya.sees('Agree support for Isaac')
    await priya.writes('What do you call it?', 'Stories with Jo')
    await priya.writes('What will be done?', 'Reading and telling stories, with Jo')
    await priya.picks('Who owes it?', 'Jo Whitcombe, Speech and language therapist, the therapy team')
    await priya.chooses('How often?', /^On certain days/)
    await priya.ticks('Monday')
    await priya.ticks('Thursday')
    await priya.writes('At what time?', '10:30')
    await priya.writes('Where?', 'Garden Room')
    await priya.writesDay('From', '2027-02-01')
    await priya.writesDay('Until, or by', '2027-03-25')
    await priya.writes('What will the child be able to do?', 'Isaac tells a story he has read')
    await priya.picks('Which expectation does it rest on?', 'Communication: Small groups for talking')
    await priya.ticks(/Corinne Delacroix/)
    await priya.presses('Agree it')
    await priya.reads('Stories with Jo is written down. The therapy team has been asked.')
    commitment = new URL(priya.page.url()).pathname
  })

  step('[SUP-2] the therapist says yes', async () => {
    jo = await site.person('jo')
    await jo.follows(/^Answer.*Stories with Jo/)
    await jo.sees('Stories with Jo for Isaac')
    await jo.chooses('Can your service give this?', 'Yes, we give it')
    await jo.presses('Send the answer')
    await jo.reads('Thank you. The family sees that you said yes.')
  })

  step('[SUP-4] she tells each session: it happened, it did not, he was away', async () => {
    await site.until('2027-02-04')
    await tells('2027-02-01', 'It happened')
    await tells('2027-02-04', 'It happened')
    await site.until('2027-02-12')
    await tells('2027-02-08', 'It did not happen', 'Nobody could come, and there was no cover')
    await tells('2027-02-11', 'The child was not there', 'Away')
    corinne = await site.person('corinne', { on: phone })
    await corinne.sees('Hello, Corinne')
    await corinne.reads(
      'Four sessions so far. Two happened. One did not happen: there was no cover. Isaac was away for one.',
    )
  })

  step('[SUP-4] half-term counts for nothing: no session was due', async () => {
    await site.until('2027-02-26')
    await tells('2027-02-22', 'It did not happen', 'Nobody could come, and there was no cover')
    await tells('2027-02-25', 'It happened')
    await corinne.goesTo('/my')
    await corinne.reads(
      'Six sessions so far. Three happened. Two did not happen: there was no cover. Isaac was away for one.',
    )
    await corinne.doesNotRead('15 to 19 February')
  })

  step(
    '[SUP-5] of Monday’s session nobody tells: it is the therapist’s to tell; her lead already owes what makes up for two',
    async () => {
      await site.until('2027-03-02')
      await jo.goesTo('/desk')
      await jo.reads(/Stories with Jo, Isaac Delacroix-Webb\W+Mon 1 Mar\W+Tell it/)
      const marcus = await site.person('marcus')
      // A lead sees what the service owes; whose it is to tell stands beside it.
      await marcus.reads('Tell what happened Isaac Delacroix-Webb, 2 Birch · with Jo')
      await marcus.reads('Say what makes up for what was missed Isaac Delacroix-Webb, 2 Birch')
      await marcus.leaves()
    },
  )

  step(
    '[SUP-6] days pass: her lead owes it now, and his mother reads “we have not been told”, never “it did not happen”',
    async () => {
      await site.until('2027-03-05')
      const marcus = await site.person('marcus')
      await marcus.sees('Hello, Marcus Lindqvist')
      await marcus.goesTo('/desk/not-told')
      await marcus.reads(/Stories with Jo, Isaac Delacroix-Webb\W+Mon 1 Mar/)
      await marcus.leaves()
      await corinne.goesTo('/my')
      await corinne.reads(
        'Eight sessions so far. Three happened.',
        'We have not been told about two.',
        'Monday: we have not been told',
      )
    },
  )

  step('[SUP-7] she says that Monday’s did not happen, in one tap, and both counts stand', async () => {
    await corinne.follows('Tell us something did not happen')
    await corinne.sees('What did not happen?')
    await corinne.presses('This did not happen', 'Monday 1 March')
    await corinne.reads('Thank you. We have written it down.', 'You said this did not happen')
    await corinne.goesTo('/my')
    await corinne.reads(
      'The therapy team says three happened, and two did not. You say three happened, and three did not.',
    )
  })

  step('[RCD-9] she asks her named contact, and sees by when she hears', async () => {
    await corinne.follows('Message')
    await corinne.sees('Ask Ms Patel')
    await corinne.writes('Your question', 'Isaac waits at the door on Mondays. Who comes when Jo cannot?')
    await corinne.presses('Send my question')
    await corinne.sees('Ask Ms Patel')
    await corinne.reads('Sent. You hear by Friday 12 March.')
    await priya.goesTo('/desk')
    await priya.reads('Corinne Delacroix, for Isaac', 'Question · answer by Fri 12 Mar')
  })

  step('[RED-1] in two taps she raises a concern with the service that owes it', async () => {
    await corinne.goesTo('/my')
    await corinne.follows('See all that we agreed')
    await corinne.sees('What we agreed for Isaac')
    await corinne.follows('If Stories with Jo is not right')
    await corinne.sees('Something is not right for Isaac')
    await corinne.presses('Send my concern')
    await corinne.sees('Three Stories with Jo sessions did not happen')
    await corinne.reads('By Friday 19 March', 'The therapy team answers you', 'Marcus Lindqvist owes you this')
  })

  async function tells(day: string, what: string, why?: string) {
    await jo.goesTo(`${commitment}/tell/${day}`)
    await jo.sees('Stories with Jo')
    await jo.chooses('What happened?', what)
    if (why) await jo.chooses('Why not?', why)
    await jo.presses('Save')
    await jo.reads(/Stories with Jo, .*: saved\./)
  }
})
