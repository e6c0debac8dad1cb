import { describe, expect } from 'vitest'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Isaac: “not now” is looked at again, and seen the same; the next step is his mother’s', () => {
  const { site, step } = openJourney()
  const reasons =
    'I read what all four of you wrote, and listened to Isaac read. The mornings with Mr Demir are working.'
  let corinne: Person
  let ruth: Person
  let concern: string

  step('[RED-1] his mother says on her phone that “not now” is not right', async () => {
    corinne = await site.person('corinne', { on: phone, script: false })
    await corinne.follows('What worried you, and what was decided')
    await corinne.sees('What happens next for Isaac')
    await corinne.follows('Ask for someone else to look again')
    await corinne.sees('Something is not right for Isaac')
    await corinne.writes(/^Is there anything you want to say/, 'I would rather start now than wait.')
    await corinne.presses('Send my concern')
    await corinne.sees('“Not now” is not right')
    concern = new URL(corinne.page.url()).pathname
  })

  step('[RED-6] whoever decided is told before writing a word that they do not answer, and who does', async () => {
    const priya = await site.person('priya')
    const answer = `${concern.replace('/my/', '/desk/')}/answer`
    await priya.goesTo(answer)
    await priya.sees('We cannot do that yet')
    await priya.reads('This concern is about something you decided or give yourself.', 'RED-6')
    const sent = await priya.sends(answer, { outcome: 'not-upheld', reasons: 'No.', restsOn: '3.1', nextStep: 'None.' })
    expect(sent.status()).toBe(409)
    await priya.follows('Ruth Adeyemi-Clarke can answer')
    await priya.sees('“Not now” is not right')
    await priya.leaves()
  })

  step('[RED-4] the head sees it as the school did, and says why, with care', async () => {
    ruth = await site.person('ruth')
    await ruth.goesTo('/desk/concerns')
    await ruth.follows(/^Answer/)
    await ruth.sees('Answer Corinne')
    await ruth.chooses('What did you find?', /^We see it differently/)
    await ruth.writes('Why? What did you look at?', reasons)
    await ruth.opens('Everything else you may have judged by')
    await ruth.ticks(/everyone · 3\.1/)
    await ruth.presses('Send the answer')
    await ruth.reads('Sent. The family can read it now.', 'We looked, and we see it differently.')
  })

  step('[RED-7] she reads why, the next step with who and how long, and takes it', async () => {
    await corinne.goesTo(concern)
    await corinne.sees('“Not now” is not right')
    await corinne.reads(
      'Your answer is here',
      reasons,
      'Ruth Adeyemi-Clarke',
      'The local partnership',
      'Your rights under today’s law',
      'Ask the council to assess Isaac for a plan (EHC plan).',
    )
    await corinne.presses('Take step 2')
    await corinne.reads('The partnership answers you', 'Hilary Penhaligon owes you this')
  })

  step('[RED-6] whoever answered it once does not answer it again; the partnership does, by the same day', async () => {
    const [day] = /By \w+ \d+ \w+/.exec(await corinne.text()) ?? []
    expect(day).toBeDefined()
    await ruth.goesTo(`${concern.replace('/my/', '/desk/')}/answer`)
    await ruth.sees('We cannot do that yet')
    await ruth.reads('RED-6')
    const hilary = await site.person('hilary')
    await hilary.reads('Corinne Delacroix, for Isaac')
    await hilary.goesTo(concern.replace('/my/', '/desk/'))
    await hilary.sees('“Not now” is not right')
    await hilary.reads(day ?? '', 'You answer Corinne', reasons)
  })
})
