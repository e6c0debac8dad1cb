import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { needOf } from '../demo/stories/telling.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const mila = `/desk/children/${childOf('mila')}/needs/${needOf('mila')}`
const why = 'Mila sings at home. Picture cards and one key person are new, and we want to see what they change.'

describe('Mila: not now, and then her mother asks someone else to look', () => {
  const { site, step } = openJourney()
  let priya: Person
  let farzaneh: Person
  let ruth: Person

  step('[IDN-4] the inclusion lead opens what is due first on her list, with its clock', async () => {
    priya = await site.person('priya')
    await priya.goesTo(mila)
    await priya.sees('Deciding together: does Mila need extra support?')
    await priya.reads('By Wednesday 2 December', 'Oakfield decides with Farzaneh Rahimi.', 'Owed by Priya Patel.')
    await priya.reads('Jo Whitcombe', 'Asked by letter on Monday 16 November.', 'No reply yet.')
  })

  step(
    '[IDN-5] [IDN-6] [IDN-7] she is told at once all that a decision lacks, each beside its field with its clause',
    async () => {
      await priya.chooses('Together you decide', /^Not now/)
      await priya.writes('What you try meanwhile', 'Picture cards, and Ms Grant-Villanueva as her key person')
      await priya.presses('Record what we decided')
      await priya.sees('Deciding together: does Mila need extra support?')
      await priya.reads('Nine things to mend. What you typed is kept.')
      await priya.reads('Say why, in words the family can use.', 'IDN-5')
      await priya.reads('A reason rests on at least one thing every child can expect.')
      await priya.reads('Farzaneh Rahimi: a parent’s or carer’s own view is missing.', 'IDN-6')
      await priya.reads('Say how the family can challenge this.', 'IDN-7')
      await priya.stillHas('What you try meanwhile', 'Picture cards, and Ms Grant-Villanueva as her key person')
    },
  )

  step('[IDN-6] she mends them; whose view is still missing is said by name', async () => {
    await priya.writes('Why, in words the family can use', why)
    await priya.ticks(/4\.1/)
    for (const [who, says] of [
      ['Mila, the child', 'Own words above'],
      ['Rosa Grant-Villanueva', 'Sees it differently'],
      ['Jo Whitcombe', 'Sees it differently'],
      ['Sandra McAllister-Boateng', 'Asked, no reply'],
      ['Priya Patel', 'Agrees'],
    ] as const)
      await priya.chooses(who, says)
    await priya.ticks(/I have told the family how to challenge this/)
    await priya.presses('Record what we decided')
    await priya.reads('One thing to mend. What you typed is kept.', 'Farzaneh Rahimi: a parent’s or carer’s own view')
    await priya.stillHas('Why, in words the family can use', why)
    await priya.chooses('Farzaneh Rahimi, mother', 'Sees it differently')
  })

  step('[IDN-8] nor “not now” without a day to look again, twelve weeks away at most', async () => {
    await priya.writesDay('Look again on', '2027-06-01')
    await priya.presses('Record what we decided')
    await priya.reads('That day is too far ahead.', 'IDN-8')
    await priya.writesDay('Look again on', '2027-02-10')
    await priya.presses('Record what we decided')
    await priya.sees('What was decided with Mila')
    await priya.reads('It is recorded. The family sees it now, with the way to challenge it.')
  })

  step(
    '[IDN-8] her mother reads on her phone what was decided, what is tried, when they look again, how to challenge it',
    async () => {
      farzaneh = await site.person('farzaneh', { on: phone })
      await farzaneh.sees('Hello, Farzaneh')
      await farzaneh.reads('By Wednesday 10 February', 'We look again together at what Mila needs')
      await farzaneh.reads('What has started already', 'Picture cards, and Ms Grant-Villanueva')
      await farzaneh.reads(
        'New for you',
        'Decided on Monday 30 November: not now. We look again on Wednesday 10 February',
      )
      await farzaneh.follows('What worried you, and what was decided')
      await farzaneh.sees('What happens next for Mila')
      await farzaneh.reads('Not now, and we look again', why, 'We look again on Wednesday 10 February 2027.')
      await farzaneh.reads(
        'Not agreed',
        'The decision stands, and you can challenge it.',
        'Your rights under today’s law',
      )
    },
  )

  step(
    '[RED-1] in two taps she asks for someone who did not decide, and sees who answers her and by when',
    async () => {
      await farzaneh.follows('Ask for someone else to look again')
      await farzaneh.sees('Something is not right for Mila')
      await farzaneh.presses('Send my concern')
      await farzaneh.sees('“Not now” is not right')
      await farzaneh.reads(
        'By Monday 14 December',
        'Ruth Adeyemi-Clarke owes you this',
        'Your rights under today’s law',
      )
    },
  )

  step('[RED-6] the inclusion lead, who decided, cannot answer it', async () => {
    await priya.goesTo(farzaneh.page.url().replace('/my/', '/desk/'))
    await priya.sees('“Not now” is not right')
    await priya.reads(
      'Ruth Adeyemi-Clarke can answer',
      'Why not now: This concern is about something you decided',
      'RED-6',
    )
  })

  step(
    '[RED-4] the head, who did not decide, agrees with her, with reasons, and the decision is opened again',
    async () => {
      ruth = await site.person('ruth', { script: false })
      await ruth.goesTo('/desk/concerns')
      await ruth.sees('Concerns and questions')
      await ruth.follows(/^Answer/)
      await ruth.sees('Answer Farzaneh')
      await ruth.chooses('What did you find?', /^They are right/)
      await ruth.writes(
        'Why? What did you look at?',
        'Four of the five people who know Mila would start now. Waiting costs her a term.',
      )
      await ruth.ticks(/4\.1/)
      await ruth.presses('Send the answer')
      await ruth.sees('“Not now” is not right')
      await ruth.reads('Sent. The family can read it now.', 'You were right. It will be put right.')
    },
  )

  step('[IDN-9] whoever decided cannot decide it again', async () => {
    await priya.goesTo(mila)
    await priya.sees('Deciding together: does Mila need extra support?')
    await priya.reads('By Monday 14 December', 'An earlier decision', 'You decided this before.', 'IDN-9')
    await priya.reads('Owed by someone at Oakfield who has not decided it before.')
  })

  step(
    '[IDN-12] the head decides with the family: extra support, and what is owed from now has a day and an owner',
    async () => {
      await ruth.goesTo(mila)
      await ruth.sees('Deciding together: does Mila need extra support?')
      await ruth.chooses('Together you decide', /^Extra support agreed/)
      await ruth.writes(
        'Why, in words the family can use',
        'Mila has words everywhere but here. Small steps start now, with people who wait.',
      )
      await ruth.ticks(/4\.1/)
      for (const [who, says] of [
        ['Mila, the child', 'Own words above'],
        ['Farzaneh Rahimi, mother', 'Agrees'],
        ['Rosa Grant-Villanueva', 'Agrees'],
        ['Jo Whitcombe', 'Agrees'],
        ['Sandra McAllister-Boateng', 'Asked, no reply'],
        ['Priya Patel', 'Sees it differently'],
      ] as const)
        await ruth.chooses(who, says)
      await ruth.ticks(/I have told the family how to challenge this/)
      await ruth.presses('Record what we decided')
      await ruth.sees('What was decided with Mila')
      await ruth.reads('Extra support agreed', 'Recorded by Ruth Adeyemi-Clarke, Monday 30 November')
    },
  )

  step(
    '[IDN-12] her mother reads the yes and every thing it opens, on the school and on health, and closes her concern',
    async () => {
      await farzaneh.goesTo('/my')
      await farzaneh.sees('Hello, Farzaneh')
      await farzaneh.reads(
        'By Monday 14 December',
        'Health says what it does for Mila',
        'Wrenshire Community Therapies owes you this',
        /New for you Mila gets extra support: decided on \w+ \d+ \w+/,
      )
      await farzaneh.follows('What worried you, and what was decided')
      await farzaneh.reads('Extra support agreed', 'You decided this together.', 'An earlier decision')
      await farzaneh.reads('Tuesday 12 January Everyone agrees what they do for Mila')
      await farzaneh.goesTo('/my')
      await farzaneh.follows('If support is not right')
      await farzaneh.follows('“Not now” is not right')
      await farzaneh.reads('You were right. It will be put right.')
      await farzaneh.presses('It is put right: close it')
      await farzaneh.reads('Closed. Thank you for telling us.')
    },
  )
})
