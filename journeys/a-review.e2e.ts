import { describe, expect } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const leahAtWork = `/desk/children/${childOf('leah')}`
const now = 'I walked into the photography room on my own and asked for the key.'

describe('Leah: we look again together, her words first, and it ends with what she can do now', () => {
  const { site, step } = openJourney()
  let priya: Person
  let leah: Person
  let chioma: Person
  let review: string

  step('[SUP-1] on Monday something is agreed with Leah and her mother, until the end of term', async () => {
    priya = await site.person('priya')
    await priya.goesTo(`${leahAtWork}/agree`)
    await priya.sees('Agree support for Leah')
    await priya.writes('What do you call it?', 'Ten minutes with Ms Kowalczyk')
    await priya.writes('What will be done?', 'Ten minutes before registration, to say how the week is going')
    await priya.picks('Who owes it?', 'Marta Kowalczyk, Form tutor, 10F, Oakfield')
    await priya.chooses('How often?', /^On certain days/)
    await priya.ticks('Tuesday')
    await priya.ticks('Friday')
    await priya.writes('At what time?', '8:30')
    await priya.writesDay('From', '2026-12-01')
    await priya.writesDay('Until, or by', '2026-12-18')
    await priya.writes('What will the child be able to do?', 'Leah says herself when a lesson is too loud')
    await priya.picks('Which expectation does it rest on?', 'Belonging: Joining in, in a way that works for me')
    await priya.ticks(/Leah Okonkwo-Barrett/)
    await priya.ticks(/Chioma Okonkwo/)
    await priya.presses('Agree it')
    await priya.reads('Ten minutes with Ms Kowalczyk is agreed. The family sees it now.')
  })

  step('[REV-1] the week goes by, and on its day the review stands first for whoever holds it', async () => {
    await site.until('2026-12-04')
    await priya.goesTo('/desk')
    await priya.sees('Hello, Ms Patel')
    await priya.reads(/Today\W+Fri 4 Dec\W+Set a day for a review\W+Leah Okonkwo-Barrett, 10F/)
    await priya.follows(/^Set a day.*Leah Okonkwo-Barrett/)
    await priya.sees('Looking again with Leah')
    await priya.reads('By Friday 4 December', 'Oakfield holds this review.')
    review = new URL(priya.page.url()).pathname
    await priya.follows('Set the day')
    await priya.sees('Set a day for Leah’s review')
    await priya.writesDay('Which day?', '2026-12-04')
    await priya.writes('What time?', '15:15')
    await priya.writes('Where?', 'the library')
    await priya.presses('Set the day')
    await priya.reads('The day is set. Everyone around the child can see it.')
  })

  step('[REV-2] Leah says what she wants said, on her phone, in her own space', async () => {
    leah = await site.person('leah', { on: phone })
    await leah.sees('Hi Leah')
    await leah.reads('My meeting', 'Friday 4 December')
    await leah.follows('Say what matters to me')
    await leah.sees('My review')
    await leah.reads('On Friday 4 December', '3:15 pm, the library')
    await leah.presses('Save my words')
    await leah.reads('Answer one of the three questions.')
    await leah.writes('What is going well?', 'Photography. And Ms Kowalczyk does not rush me.')
    await leah.writes('What is not right yet?', 'The canteen.')
    await leah.writes('What would you like to happen?', 'Once a week is enough now. I will say when I need more.')
    await leah.presses('Save my words')
    await leah.reads('Thank you. Your words are ready for the meeting.')
  })

  step('[REV-2] her mother says hers, and her tutor says what she sees; Leah’s stand first', async () => {
    chioma = await site.person('chioma', { on: phone, script: false })
    await chioma.sees('Hello, Chioma')
    await chioma.reads('Next meeting', 'Friday 4 December, 3:15 pm', 'Oakfield, the library')
    await chioma.follows('Say what matters to you')
    await chioma.sees('Looking again at Leah’s support')
    await chioma.reads('I will say when I need more.')
    await chioma.writes('What is not right yet?', 'She still eats alone. I would keep both mornings.')
    await chioma.presses('Save my words')
    await chioma.reads('Thank you. Your words are ready for the meeting.')
    const marta = await site.person('marta')
    await marta.goesTo(review)
    await marta.sees('Looking again with Leah')
    await marta.follows('Write down words')
    await marta.sees('Write down what someone wants said')
    await marta.picks('Whose words?', 'My own')
    await marta.writes('What is going well?', 'She tells me on Fridays what she will try next week.')
    await marta.presses('Save the words')
    await marta.sees('Looking again with Leah')
    await marta.reads(/I will say when I need more.*She still eats alone.*She tells me on Fridays/)
    await marta.leaves()
  })

  step('[REV-3] [REV-4] it is not recorded without her last word, nor with a thing passed over', async () => {
    await priya.goesTo(review)
    await priya.follows('Record what came of it')
    await priya.sees('What came of it')
    await priya.ticks('Leah Okonkwo-Barrett')
    await priya.ticks('Chioma Okonkwo')
    await decides('Ten minutes with Ms Kowalczyk', 'Changes', 'Leah wants it once a week, and goes on past Christmas')
    await priya.presses('Record the review')
    await priya.sees('What came of it')
    await priya.reads('Say if it goes on, changes or ends', 'Ask the child, or write what they showed you')
    await thing('Ten minutes with Ms Kowalczyk').getByLabel('Why?').waitFor()
    expect(await thing('Ten minutes with Ms Kowalczyk').getByLabel('Why?').inputValue()).toContain('once a week')
  })

  step(
    '[REV-4] [REV-5] held: one thing changes, one ends, and her mother’s difference stays in her words',
    async () => {
      const days = thing('Ten minutes with Ms Kowalczyk').getByRole('group', { name: 'New last day' })
      await days.getByLabel('Day', { exact: true }).fill('25')
      await days.getByLabel('Month', { exact: true }).fill('3')
      await days.getByLabel('Year', { exact: true }).fill('2027')
      await decides('A now-and-next board', 'Ends', 'Leah uses her own planner')
      await priya.chooses('Did everyone agree?', 'Some see it differently')
      await priya.picks('Who sees it differently?', 'Chioma Okonkwo')
      await priya.writes('In their words', 'I would keep both mornings.')
      await priya.writes('What can the child do now that they could not before?', now)
      await priya.chooses('How did they say it?', 'Said')
      await priya.writesDay('When do we look again?', '2027-03-19')
      await priya.presses('Record the review')
      await priya.sees('Looking again with Leah')
      await priya.reads('Recorded. What you decided is in place from today.')
      await priya.goesTo(`${leahAtWork}/commitments`)
      await priya.sees('What is agreed for Leah')
      await priya.reads(/Ten minutes with Ms Kowalczyk.*to 25 March/)
    },
  )

  step('[REV-3] her mother reads it at home, and on the story of every step', async () => {
    await chioma.goesTo('/my')
    await chioma.sees('Hello, Chioma')
    await chioma.reads(`Leah, 15 “${now}”`, 'By Friday 19 March')
    await chioma.follows('We looked again on Friday 4 December: what Leah can do now, and what we decided')
    await chioma.sees('Looking again at Leah’s support')
    await chioma.reads(
      'What Leah can do now',
      now,
      'Ten minutes with Ms Kowalczyk · Changes',
      'Leah uses her own planner',
      'Some of us see it differently',
      'I would keep both mornings.',
      'We look again by Friday 19 March.',
    )
    await chioma.goesTo('/my')
    await chioma.follows('Leah’s story, day by day')
    await chioma.sees('Leah’s story')
    await chioma.reads(
      /Friday 4 December\W.*We looked again together.*What matters to them.*The day of the review was set/,
    )
  })

  step('[REV-3] [REV-6] Leah reads her own words, and the change she had asked for has its answer', async () => {
    await leah.goesTo('/my')
    await leah.follows('Say what matters to me')
    await leah.sees('My review')
    await leah.follows('What came of it last time, on Friday 4 December')
    await leah.reads('What I can do now', now)
    await leah.goesTo(`/my/children/${childOf('leah')}/changes`)
    await leah.reads('I want my support worker to sit at the back', 'We talk about it at the review')
  })

  /** The card of one thing that is agreed. */
  const thing = (name: string) =>
    priya.page
      .locator('.t-card')
      .filter({ has: priya.page.getByRole('heading', { name, exact: true }) })
      .last()
  async function decides(name: string, what: string, because: string) {
    await thing(name).getByRole('radio', { name: what, exact: true }).check()
    await thing(name).getByLabel('Why?').fill(because)
  }
})
