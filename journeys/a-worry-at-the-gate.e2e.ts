import { describe, expect } from 'vitest'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const said = 'She reads at home every night. Here she says she is stupid.'

describe('Lily’s mother says what worries her at the school gate', () => {
  const { site, step } = openJourney()
  let daniel: Person

  step('[IDN-1] the class teacher finds Lily and types what her mother says, in both her languages', async () => {
    daniel = await site.stranger()
    await daniel.goesTo('/demo')
    await daniel.page.locator('button[name=person][value=daniel]').click()
    await daniel.sees('Your Monday, Mr Shaw')
    await daniel.follows(/children you work with/)
    await daniel.sees('Children')
    await daniel.follows('Lily Tran')
    await daniel.sees('Lily Tran')
    await daniel.follows('Add a worry')
    await daniel.sees('Write down a worry about Lily Tran')
    await daniel.chooses('Whose words are these?', 'Mei Tran, mother')
    await daniel.chooses('How did their words reach you?', 'In person')
    await daniel.writes('What worries them, in their words', said)
    await daniel.writes('The same in their own language', 'Tối nào con cũng đọc ở nhà. Ở đây con nói con ngốc.')
    await daniel.writes('Who put it into English?', 'Her aunt Linh')
  })

  step('[IDN-2] he asks how to talk with her, and nowhere is there a question about a diagnosis', async () => {
    await daniel.stillHas('Language at home', 'Vietnamese')
    await daniel.chooses('Would they like an interpreter?', 'Yes')
    await daniel.doesNotRead(/diagnos/i)
  })

  step('[IDN-14] Lily speaks now, not later', async () => {
    await daniel.writes('What did the child say or show, now?', 'The letters swim when everyone is loud.')
    await daniel.writes('Who helped the child?', 'Mr Shaw')
  })

  step('it is not kept until he has read it back to her, and nothing he typed is lost', async () => {
    await daniel.writes('What starts this week?', 'Reading in the quiet corner, ten minutes a day')
    await daniel.writesDay('From', '2026-12-01')
    await daniel.presses('Record what was said')
    await daniel.sees('Write down a worry about Lily Tran')
    await daniel.reads('Read it back first. It is their words.')
    await daniel.stillHas('What worries them, in their words', said)
    await daniel.ticks('I read it back, and it is right')
    await daniel.presses('Record what was said')
    await daniel.sees('Deciding together: does Lily need extra support?')
    await daniel.reads('It is written down, in their words.', 'Owed by Priya Patel.')
  })

  step('[IDN-3] her mother sees on her phone what comes next, who owes it, by when, and whom she can ask', async () => {
    const mei = await site.person('mei', { on: phone, script: false })
    await mei.sees('Hello, Mei')
    await mei.reads('By Tuesday 12 January', 'You decide together whether Lily needs extra support', 'Ask Ms Patel')
    await mei.follows('See more')
    await mei.sees('What happens next for Lily')
    await mei.reads('By Tuesday 12 January', 'Priya Patel owes you this', '01632 960 155')
    await mei.reads(
      'What starts this week',
      'Reading in the quiet corner, ten minutes a day',
      'Daniel Shaw, from Tuesday 1 December',
    )
    await mei.opens('In their own language')
    await mei.reads(said, 'Tối nào con cũng đọc ở nhà. Ở đây con nói con ngốc.', 'Her aunt Linh')
    await mei.reads('The letters swim when everyone is loud.')
    await mei.leaves()
  })

  step('[IDN-4] the inclusion lead has it on her list, with the same day', async () => {
    const priya = await site.person('priya')
    await priya.sees('Hello, Ms Patel')
    await priya.reads('Mei Tran, for Lily', 'decision by Tue 12 Jan')
  })
})

describe('Efua’s mother says it by herself, on her phone', () => {
  const { site, step } = openJourney()
  let amara: Person

  step('[IDN-2] she is asked what worries her and how to talk with her, and never for a diagnosis', async () => {
    amara = await site.person('amara', { on: phone })
    await amara.sees('Hello, Amara')
    await amara.follows('Show Efua instead')
    await amara.reads('This page is about Efua Mensah, 5.')
    await amara.follows('Say what worries you')
    await amara.sees('What worries you about Efua?')
    await amara.reads('You do not need a diagnosis')
    await amara.stillHas('Which language do you speak at home?', 'Twi')
    expect(await amara.page.getByLabel(/diagnosis|condition|disorder/i).count()).toBe(0)
  })

  step('without a word it is not sent; one sentence is enough', async () => {
    await amara.presses('Tell Oakfield')
    await amara.sees('What worries you about Efua?')
    await amara.reads('Say what worries you. One sentence is enough.')
    await amara.writes('What worries you?', 'She does not turn when I call her from behind.')
    await amara.writes('What does Efua say or show?', 'I like it when I can see your face.')
    await amara.presses('Tell Oakfield')
    await amara.sees('What happens next for Efua')
    await amara.reads('Thank you. We have your words, just as you wrote them.')
  })

  step(
    '[IDN-3] something starts within five school days, before any decision, and she sees who owes it to her',
    async () => {
      await amara.reads(
        'By Monday 7 December',
        'Something starts for Efua',
        'Priya Patel owes you this',
        'Ask Ms Patel',
      )
      await amara.reads('Tuesday 12 January', 'You decide together whether Efua needs extra support')
      await amara.reads('She does not turn when I call her from behind.', 'I like it when I can see your face.')
    },
  )

  step('[IDN-3] the inclusion lead says what starts this week, and her mother reads it', async () => {
    const priya = await site.person('priya', { script: false })
    await priya.goesTo(new URL(amara.page.url()).pathname.replace('/my/', '/desk/'))
    await priya.sees('Deciding together: does Efua need extra support?')
    await priya.follows('Say what starts')
    await priya.sees('What starts for Efua this week?')
    await priya.writes('What starts', 'Everyone faces Efua and says her name first')
    await priya.chooses('Who does it', /Rosa Grant-Villanueva/)
    await priya.writesDay('From', '2026-12-01')
    await priya.presses('Tell the family')
    await priya.sees('Deciding together: does Efua need extra support?')
    await amara.goesTo('/my')
    await amara.follows('Show Efua instead')
    await amara.reads('By Tuesday 12 January')
    await amara.follows('See more')
    await amara.reads('Everyone faces Efua and says her name first', 'from Tuesday 1 December')
  })
})
