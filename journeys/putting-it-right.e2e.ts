import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const tomAtWork = `/desk/children/${childOf('tom')}`
const pack = 'A pack of exercises, and two visits to show Denise'

describe('Tom: nobody is in post for Strong hands, so putting it right is something that can be done', () => {
  const { site, step } = openJourney()
  let siobhan: Person
  let priya: Person
  let marcus: Person
  let concern: string

  step(
    '[SUP-2] in November the school asks the therapy service, with his mother, and the service says yes',
    async () => {
      priya = await site.person('priya', { script: false })
      await priya.goesTo(`${tomAtWork}/agree`)
      await priya.sees('Agree support for Tom')
      await priya.writes('What do you call it?', 'Strong hands')
      await priya.writes('What will be done?', 'Occupational therapy for writing, once a week')
      await priya.picks('Who owes it?', 'the therapy team: Not known yet')
      await priya.chooses('How often?', /^On certain days/)
      await priya.ticks('Wednesday')
      await priya.writes('At what time?', '9:15')
      await priya.writesDay('From', '2026-12-02')
      await priya.writesDay('Until, or by', '2027-03-24')
      await priya.writes('What will the child be able to do?', 'Tom writes a page without his hand hurting')
      await priya.picks('Which expectation does it rest on?', 'Body and senses: Someone who knows bodies and senses')
      await priya.ticks(/Siobhan Brannigan/)
      await priya.presses('Agree it')
      await priya.reads('Strong hands is written down. The therapy team has been asked.')
      marcus = await site.person('marcus')
      await marcus.goesTo('/desk/asks')
      await marcus.follows(/^Answer/, 'Tom Brannigan-Whitley')
      await marcus.sees('Strong hands for Tom')
      await marcus.chooses('Can your service give this?', 'Yes, we give it')
      await marcus.presses('Send the answer')
      await marcus.reads('Thank you. The family sees that you said yes.')
    },
  )

  step('[SUP-7] two Wednesdays go by, nobody comes, and his mother says so in one tap each', async () => {
    await site.until('2026-12-09')
    siobhan = await site.person('siobhan', { on: phone })
    await siobhan.follows('Tell us something did not happen')
    await siobhan.sees('What did not happen?')
    for (const day of ['Wednesday 9 December', 'Wednesday 2 December'])
      await siobhan.presses('This did not happen', `Strong hands, ${day}`)
    await siobhan.reads('You said this did not happen')
  })

  step('[RED-1] [RED-2] it goes to the service that owes it, and the school gets a copy', async () => {
    await siobhan.goesTo('/my')
    await siobhan.follows('See all that we agreed')
    await siobhan.sees('What we agreed for Tom')
    await siobhan.follows('If Strong hands is not right')
    await siobhan.sees('Something is not right for Tom')
    await siobhan.reads(
      'Not on Wednesday 2 December and Wednesday 9 December.',
      'It goes to the therapy team, who owes it to you.',
      'Oakfield gets a copy and adds what it knows.',
      'You get a real answer within 10 working days: by Wednesday 23 December.',
    )
    await siobhan.presses('Send my concern')
    await siobhan.sees('Two Strong hands sessions did not happen')
    await siobhan.reads('By Wednesday 23 December', 'The therapy team answers you', 'Marcus Lindqvist owes you this')
    concern = new URL(siobhan.page.url()).pathname
  })

  step('[RED-2] the school adds what it knows, and does not answer for the service', async () => {
    await priya.goesTo('/desk/concerns')
    await priya.sees('Concerns and questions')
    await priya.follows(/^Add what you know/)
    await priya.sees('Two Strong hands sessions did not happen')
    await priya.reads('Oakfield adds what it knows', 'Marcus Lindqvist can answer')
    await priya.writes(/^Add for Oakfield/, 'He waited in Room 4 both times. Denise stayed with him and they drew.')
    await priya.presses('Add it')
    await priya.reads('Added. The family can read it.')
    await siobhan.goesTo(concern)
    await siobhan.reads('He waited in Room 4 both times.', 'added for the setting')
  })

  step('[RED-4] an answer without reasons is refused by its clause, and every word is kept', async () => {
    await marcus.goesTo('/desk/concerns')
    await marcus.follows(/^Answer.*Tom Brannigan-Whitley/)
    await marcus.sees('Answer Siobhan')
    await marcus.reads(
      'Nobody is in post for Strong hands now. More sessions may not be possible: promise something that can be done.',
    )
    await marcus.chooses('What did you find?', /^They are right/)
    await promises(1, pack, 'Something new we agree', 'Marcus Lindqvist', '2026-12-16')
    await marcus.presses('Send the answer')
    await marcus.sees('Answer Siobhan')
    await marcus.reads('One thing to mend. What you typed is kept.', 'An answer gives its reasons.', 'RED-4')
    await marcus.stillHas('What will be done?', pack)
  })

  step('[RED-4] [RED-5] with reasons, on an expectation, and something that can be done by a day', async () => {
    await marcus.writes(
      'Why? What did you look at?',
      'We are sorry. The post has been empty since June, and we said yes without saying so.',
    )
    await marcus.presses('Send the answer')
    await marcus.sees('Two Strong hands sessions did not happen')
    await marcus.reads('Sent. The family can read it now.', 'You were right. It will be put right.', pack)
  })

  step('[RED-5] it is a duty with one date: on the desk of the service, at the school and at home', async () => {
    await marcus.goesTo('/desk/owed')
    await marcus.sees('Everything that is owed')
    await marcus.reads(/Wed 16 Dec\W+Put it right\W+Tom Brannigan-Whitley/)
    await priya.goesTo(`${tomAtWork}/commitments`)
    await priya.sees('What is agreed for Tom')
    await priya.reads(pack, /by 16 December/)
    await priya.goesTo(concern.replace('/my/', '/desk/'))
    await priya.reads(pack, 'Wed 16 Dec')
    await siobhan.goesTo('/my')
    await siobhan.reads(/A pack of exercises.*by 16 December/)
  })

  step('[RED-8] his mother reads the next step, its day, and the limits of the law beside it', async () => {
    await siobhan.goesTo(concern)
    await siobhan.sees('Two Strong hands sessions did not happen')
    await siobhan.reads(
      /By Wednesday 16 December\W+A pack of exercises, and two visits to show Denise/,
      'The post has been empty since June',
      'Your rights under today’s law',
      'Complain to the NHS team about Strong hands, within 12 months: by 2 December 2027.',
      'Take step 2',
    )
    await siobhan.leaves()
  })

  step('[RED-5] when it is told that it happened, it is done; closing it is hers', async () => {
    await site.until('2026-12-15')
    await priya.goesTo(`${tomAtWork}/commitments`)
    await priya.follows(new RegExp(pack))
    await priya.follows(/^Tell of/)
    await priya.chooses('What happened?', 'It happened')
    await priya.writes('One good thing', 'Tom showed Denise how to do the third one.')
    await priya.presses('Save')
    await priya.reads(': saved.')
    siobhan = await site.person('siobhan', { on: phone, script: false })
    await siobhan.goesTo(concern)
    await siobhan.sees('Two Strong hands sessions did not happen')
    await siobhan.reads('Is it put right?', 'Happened, Tue 15 Dec', 'Tom showed Denise how to do the third one.')
    await siobhan.presses('It is put right: close it')
    await siobhan.reads('Closed. Thank you for telling us.')
  })

  async function promises(row: number, what: string, kind: string, who: string, by: string) {
    const thing = marcus.page.getByRole('group', { name: `Thing ${row}`, exact: true })
    await thing.getByLabel('What will be done?').fill(what)
    await thing.getByLabel('What kind of thing?').selectOption({ label: kind })
    const owner = thing.getByLabel('Who does it?')
    const [offered] = await owner
      .getByRole('option')
      .filter({ hasText: new RegExp(`^${who}`, 'i') })
      .allInnerTexts()
    await owner.selectOption({ label: offered ?? who })
    const [year = '', month = '', day = ''] = by.split('-')
    await thing.getByLabel('Day', { exact: true }).fill(day)
    await thing.getByLabel('Month', { exact: true }).fill(month)
    await thing.getByLabel('Year', { exact: true }).fill(year)
  }
})
