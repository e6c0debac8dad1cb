import { describe, expect } from 'vitest'
import { childOf, idOf } from '../demo/ids.ts'
import { needOf } from '../demo/stories/telling.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const mila = `/desk/children/${childOf('mila')}/needs/${needOf('mila')}`
const kofi = childOf('kofi')
const reasons = 'Small steps start now, with people who wait for her.'

describe('When it is no: the clause and the reason are said, and not one word is lost', () => {
  const { site, step } = openJourney()
  let priya: Person

  step('[IDN-5] a decision without reasons is refused by its clause, and what was typed is there again', async () => {
    priya = await site.person('priya')
    await priya.goesTo(mila)
    await decidesYes(priya, '')
    await priya.presses('Record what we decided')
    await priya.sees('Deciding together: does Mila need extra support?')
    await priya.reads('One thing to mend. What you typed is kept.', 'Say why, in words the family can use.', 'IDN-5')
    expect(await priya.page.getByRole('radio', { name: /^Extra support agreed/ }).isChecked()).toBe(true)
  })

  step('a day to come, and a day before she was born, are refused where they are typed', async () => {
    await priya.goesTo(`${mila}/view`)
    await priya.sees('A view about Mila')
    await priya.chooses('Whose view is it?', 'Mine')
    await priya.writes('What they see', 'She hums when she draws.')
    await priya.chooses('What would they decide today?', 'Extra support now')
    await priya.writesDay('When was it said?', '2026-12-24')
    await priya.presses('Put it beside the others')
    await priya.sees('A view about Mila')
    await priya.reads('“When was it said?” must be 30 November 2026 or earlier.')
    await priya.stillHas('What they see', 'She hums when she draws.')
    await priya.writesDay('When was it said?', '2019-12-24')
    await priya.presses('Put it beside the others')
    await priya.sees('We cannot do that yet')
    await priya.reads('24 December 2019 is before the child was born.', 'IDN-6')
    await priya.goesTo(`${mila}/view`)
    await priya.stillHas('What they see', 'She hums when she draws.')
  })

  step('[SUP-1] something agreed without an owner, a rhythm or an end is not agreed, and each is named', async () => {
    const agree = `/desk/children/${kofi}/agree`
    const what = 'Reading aloud to one friend'
    await priya.goesTo(agree)
    await priya.sees('Agree support for Kofi')
    await priya.writes('What do you call it?', 'One friend')
    await priya.writes('What will be done?', what)
    await priya.presses('Agree it')
    await priya.sees('Agree support for Kofi')
    await priya.reads(
      'Choose the school or service that owes it',
      'Choose how often it happens',
      'Say until which day',
      'Say what it is meant to make possible',
    )
    await priya.stillHas('What will be done?', what)
    await priya.picks('Who owes it?', 'Daniel Shaw, Class teacher, 4 Maple, Oakfield')
    await priya.chooses('How often?', /^On certain days/)
    await priya.writes('What will the child be able to do?', 'Kofi reads a page to a friend')
    await priya.picks('Which expectation does it rest on?', 'Communication: Small groups for talking')
    await priya.writesDay('Until, or by', '2028-06-30')
    await priya.presses('Agree it')
    await priya.reads('Choose at least one day')
    await priya.ticks('Friday')
    await priya.presses('Agree it')
    await priya.sees('We cannot do that yet')
    await priya.reads('Agree it until 30 November 2027 at the latest.', 'SUP-1')
    await priya.goesTo(agree)
    await priya.stillHas('What will be done?', what)
    await priya.stillHas('What do you call it?', 'One friend')
  })

  step('[SUP-8] a session told on two screens counts once; the second is told so', async () => {
    const talkTime = `/desk/groups/${idOf('group talk time')}/2026-11-30`
    const first = await site.person('jo', { on: phone, script: false })
    const second = await site.person('jo', { on: phone, script: false })
    for (const jo of [first, second]) {
      await jo.goesTo(talkTime)
      await jo.sees('Talk Time')
    }
    await first.presses('Save for all six')
    await first.reads('Talk Time is saved for six children.')
    await second.writes('One good thing', 'They all laughed at once.')
    await second.presses('Save for all six')
    await second.sees('We cannot do that yet')
    await second.reads('30 November 2026 has been told already.', 'SUP-8')
    await second.follows('Talk Time')
    await second.sees('Talk Time')
    await second.reads('It happened. Six were there.', 'What you wrote', 'They all laughed at once.')
    const amara = await site.person('amara', { on: phone })
    await amara.reads('Nine sessions so far. Six happened')
    for (const each of [first, second, amara]) await each.leaves()
  })

  step('[IDN-4] two people decide at once: one decision stands, and the other sees both', async () => {
    const ruth = await site.person('ruth')
    await ruth.goesTo(mila)
    await decidesYes(ruth, reasons)
    await priya.goesTo(mila)
    await decidesYes(priya, 'She needs this, and so do we.')
    await ruth.presses('Record what we decided')
    await ruth.reads('What was decided with Mila', reasons)
    // What is typed is saved as a draft too: only the answer of the form itself counts.
    const answered = priya.page.waitForResponse(
      each => each.request().method() === 'POST' && new URL(each.url()).pathname === mila,
    )
    await priya.presses('Record what we decided')
    expect((await answered).status()).toBe(409)
    await priya.sees('Mrs Adeyemi-Clarke recorded a decision while you were writing')
    await priya.reads('Nothing is lost. Here are both.', reasons, 'She needs this, and so do we.', 'IDN-4')
    await priya.follows('Open what was decided')
    await priya.sees('What was decided with Mila')
    await ruth.leaves()
  })

  async function decidesYes(person: Person, why: string) {
    await person.sees('Deciding together: does Mila need extra support?')
    await person.chooses('Together you decide', /^Extra support agreed/)
    await person.writes('Why, in words the family can use', why)
    await person.ticks(/everyone · 1\.1/)
    for (const [who, says] of [
      ['Mila, the child', 'Own words above'],
      ['Farzaneh Rahimi, mother', 'Agrees'],
      ['Rosa Grant-Villanueva', 'Agrees'],
      ['Jo Whitcombe', 'Agrees'],
      ['Sandra McAllister-Boateng', 'Asked, no reply'],
      ['Priya Patel', 'Agrees'],
    ] as const)
      await person.chooses(who, says)
    await person.ticks(/I have told the family how to challenge this/)
  }
})
