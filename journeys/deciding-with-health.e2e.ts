import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Efua: her mother asked for someone from health, so health decides with them', () => {
  const { site, step } = openJourney()
  let priya: Person
  let efua: string

  step('[IDN-11] her mother says on her phone what worries her, and asks for someone from health', async () => {
    const amara = await site.person('amara', { on: phone, script: false })
    await amara.goesTo(`/my/children/${childOf('efua-mensah')}/worry`)
    await amara.sees('What worries you about Efua?')
    await amara.writes('What worries you?', 'She does not turn when I call her from behind.')
    await amara.writes('What does Efua say or show?', 'I like it when I can see your face.')
    await amara.ticks('I would like someone from health to join in')
    await amara.presses('Tell Oakfield')
    await amara.sees('What happens next for Efua')
    efua = new URL(amara.page.url()).pathname.replace('/my/', '/desk/')
  })

  step(
    '[IDN-11] the lead of her health service stands among those who decide, and no decision is made without asking',
    async () => {
      priya = await site.person('priya', { script: false })
      await priya.goesTo(efua)
      await priya.sees('Deciding together: does Efua need extra support?')
      await priya.reads('Marcus Lindqvist')
      await decides()
      await priya.reads('A health lead decides with you here, and has not been asked.', 'IDN-11')
    },
  )

  step('[IDN-6] health is asked, sees what it is asked about, and says what it sees', async () => {
    await priya.goesTo(efua)
    await priya.follows('Ask for a view')
    await priya.sees('Ask for a view about Efua')
    await priya.chooses('Whom do you ask?', /Marcus Lindqvist/)
    await priya.chooses('How did you ask?', 'by message')
    await priya.writesDay('When?', '2026-11-30')
    await priya.presses('Note that I asked')
    await priya.reads('Noted. A reply shows here as soon as it comes.')
    const marcus = await site.person('marcus')
    await marcus.goesTo(efua)
    await marcus.sees('Deciding together: does Efua need extra support?')
    await marcus.follows('Add a view')
    await marcus.sees('A view about Efua')
    await marcus.chooses('Whose view is it?', 'Mine')
    await marcus.writes('What they see', 'A hearing test first, this month. Meanwhile, face her when you speak.')
    await marcus.chooses('What would they decide today?', 'Extra support now')
    await marcus.writesDay('When was it said?', '2026-11-30')
    await marcus.presses('Put it beside the others')
    await marcus.reads('It stands beside the others.')
  })

  step('[IDN-12] then they decide together, and health owes its part by a day', async () => {
    await priya.goesTo(efua)
    await decides(['Marcus Lindqvist', 'Own words above'])
    await priya.sees('What was decided with Efua')
    await priya.reads('Health says what it does for Efua (Wrenshire Community Therapies)')
  })

  async function decides(...health: [string, string][]) {
    await priya.chooses('Together you decide', /^Extra support agreed/)
    await priya.writes(
      'Why, in words the family can use',
      'Efua may not hear us. We act as if she does not, from today.',
    )
    await priya.ticks(/everyone · 1\.1/)
    const said: readonly (readonly [who: string, says: string])[] = [
      ['Efua, the child', 'Own words above'],
      ['Amara Mensah', 'Agrees'],
      ['Rosa Grant-Villanueva', 'Agrees'],
      ['Priya Patel', 'Agrees'],
      ...health,
    ]
    for (const [who, says] of said) await priya.chooses(who, says)
    await priya.ticks(/I have told the family how to challenge this/)
    await priya.presses('Record what we decided')
  }
})
