import { describe, expect } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const efua = childOf('efua-mensah')
const worry = 'She does not turn when I call her from behind.'
const view = 'She watches my face the whole time. I would check her hearing first.'

describe('Efua: every step is on her story, every look on a list, and one duty has one day', () => {
  const { site, step } = openJourney()
  let amara: Person
  let priya: Person
  let rosa: Person
  let need: string

  step('[IDN-1] on Monday her mother says what worries her, and the school starts something', async () => {
    amara = await site.person('amara', { on: phone })
    await amara.goesTo(`/my/children/${efua}/worry`)
    await amara.writes('What worries you?', worry)
    await amara.writes('What does Efua say or show?', 'I like it when I can see your face.')
    await amara.presses('Tell Oakfield')
    await amara.sees('What happens next for Efua')
    need = new URL(amara.page.url()).pathname
    priya = await site.person('priya', { script: false })
    await priya.goesTo(`${need.replace('/my/', '/desk/')}/start`)
    await priya.writes('What starts', 'Everyone faces Efua and says her name first')
    await priya.chooses('Who does it', /Rosa Grant-Villanueva/)
    await priya.writesDay('From', '2026-12-01')
    await priya.presses('Tell the family')
    await priya.sees('Deciding together: does Efua need extra support?')
  })

  step('[IDN-6] on Wednesday her teacher says what she sees; on Thursday her mother writes in her record', async () => {
    await site.until('2026-12-02')
    rosa = await site.person('rosa')
    await rosa.goesTo(`${need.replace('/my/', '/desk/')}/view`)
    await rosa.sees('A view about Efua')
    await rosa.chooses('Whose view is it?', 'Mine')
    await rosa.writes('What they see', view)
    await rosa.chooses('What would they decide today?', 'Extra support now')
    await rosa.writesDay('When was it said?', '2026-12-02')
    await rosa.presses('Put it beside the others')
    await rosa.reads('It stands beside the others.')
    await site.until('2026-12-03')
    await amara.goesTo(`/my/children/${efua}/record/write?part=good-at`)
    await amara.sees('Good at: Efua')
    await amara.writes('What is your child good at?', 'Songs with big actions')
    await amara.chooses('Whose words are these?', 'Mine')
    await amara.chooses('Who may read this?', 'Everyone around the child')
    await amara.presses('Keep these words')
    await amara.reads('It is kept.')
  })

  step('[RCD-8] her mother reads every step, each on its day, in the words that were used', async () => {
    await amara.goesTo(`/my/children/${efua}/story`)
    await amara.sees('Efua’s story')
    await amara.reads(
      new RegExp(
        [
          'Thursday 3 December.*Good at.*Songs with big actions',
          'Wednesday 2 December.*Rosa Grant-Villanueva.*A view was given.*She watches my face',
          'Monday 30 November.*Something started, before any decision.*A worry was raised.*She does not turn',
        ].join('.*'),
      ),
    )
  })

  step('[RCD-8] any day is shown as it stood: on Monday nobody had said what they see', async () => {
    await amara.writesDay('Show it as it stood on', '2026-11-30')
    await amara.presses('Show')
    await amara.sees('Efua’s story')
    await amara.reads('As it stood on Monday 30 November 2026', worry)
    await amara.doesNotRead(view, 'Songs with big actions')
    await amara.follows('The record on that day')
    await amara.sees('Efua’s record')
    await amara.doesNotRead('Songs with big actions')
    await amara.goesTo(`/my/children/${efua}/story?on=2026-11-29`)
    await amara.reads('As it stood on Sunday 29 November 2026', 'Nothing has happened yet.')
    const asked = amara.page.getByRole('group', { name: 'Show it as it stood on' })
    for (const [part, typed] of Object.entries({ Day: '30', Month: '2', Year: '2026' }))
      await asked.getByLabel(part, { exact: true }).fill(typed)
    await amara.presses('Show')
    await amara.sees('Efua’s story')
    await amara.reads('That is not a day.', view)
  })

  step(
    '[RCD-6] everyone who looked is on the list, with what they opened and when; a stranger finds nothing',
    async () => {
      const stranger = await site.person('bethan')
      const answer = await stranger.page.request.get(`/desk/children/${efua}`)
      expect(answer.status()).toBe(404)
      await stranger.leaves()
      await rosa.goesTo(`/desk/children/${efua}`)
      await rosa.sees('Efua Mensah')
      await amara.goesTo('/my')
      await amara.follows('Show Efua instead')
      await amara.follows(/^Who looked at Efua’s record/)
      await amara.sees('Who looked at Efua’s record')
      await amara.reads(
        '2 people in the last four weeks',
        /Rosa Grant-Villanueva, Class teacher, Acorn\W+.*Thursday 3 December/,
        /Rosa Grant-Villanueva.*deciding together.*Wednesday 2 December/,
        /Priya Patel.*deciding together.*Monday 30 November/,
      )
      await amara.doesNotRead('Bethan')
    },
  )

  step(
    '[IDN-4] one duty has one day: at home, on the desk, on the list of children, on the child’s own page',
    async () => {
      await amara.goesTo(need)
      await amara.sees('What happens next for Efua')
      await amara.reads('Tuesday 12 January', 'You decide together whether Efua needs extra support')
      await amara.goesTo('/my')
      await amara.follows('Show Efua instead')
      await amara.sees('Hello, Amara')
      await amara.reads(/By Tuesday 12 January\W+You decide together whether Efua needs extra support/)
      await priya.goesTo('/desk')
      await priya.reads(/Amara Mensah, for Efua\W+A worry · decision by Tue 12 Jan/)
      await priya.goesTo('/desk/children')
      await priya.sees('Children you work with')
      await priya.reads(/Efua Mensah Acorn A worry is open Decide with the family · Tue 12 Jan/)
      await priya.goesTo(need.replace('/my/', '/desk/'))
      await priya.reads('By Tuesday 12 January')
      await site.until('2026-12-16')
      await priya.goesTo('/desk/owed?kind=decide-together')
      await priya.sees('Decide with the family')
      await priya.reads(/Tue 12 Jan\W+Decide with the family\W+Efua Mensah, Acorn/)
      await amara.goesTo('/my')
      await amara.follows('Show Efua instead')
      await amara.reads('By Tuesday 12 January')
    },
  )
})
