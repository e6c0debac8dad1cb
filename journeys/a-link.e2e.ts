import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const kofi = childOf('kofi')

describe('Kofi’s mother shows his record to his grandmother, who has no account, by a link', () => {
  const { site, step } = openJourney()
  let amara: Person
  let nana: Person
  let whole: string

  step('[RCD-16] she makes a link with a passcode, and shows it as a code and as words', async () => {
    amara = await site.person('amara', { on: phone })
    await amara.goesTo(`/my/children/${kofi}/share`)
    await amara.sees('Show Kofi’s record to someone')
    await amara.writes('Who is it for?', 'Nana')
    await amara.chooses('What may they see?', /The record/)
    await amara.writes('Passcode', 'mango 4821')
    await amara.presses('Make the link')
    await amara.sees('The link for Nana')
    await amara.reads('Nobody has opened it yet.')
    whole = await amara.page.locator('.t-whole-link').innerText()
  })

  step(
    '[RCD-17] his grandmother gives a wrong passcode, then the right one, and her own browser opens it',
    async () => {
      nana = await site.stranger({ on: phone })
      await nana.goesTo(whole)
      await nana.sees('Something to read, from a family')
      await nana.presses('Open it')
      await nana.reads('Say who you are')
      await nana.writes('Who are you?', 'Nana Mensah')
      // Once by the form as it is without script: both ways are one count.
      await nana.sends(new URL(whole).pathname, { called: 'Nana Mensah', passcode: 'mango 4812' })
      await nana.writes('Passcode', 'Mango 4821')
      await nana.presses('Open it')
      await nana.sees('Kofi')
      await nana.reads('Drawing buses')
    },
  )

  step('[RCD-6] she sees who opened it and who mistook the passcode, and takes it back', async () => {
    await amara.page.reload()
    await amara.reads(/Nana Mensah.*opened it/, 'gave a wrong passcode')
    await amara.presses('Take the link back')
    await amara.reads('The link is taken back.', 'Somebody in the family took it back.')
  })

  step('[RCD-16] from that minute it opens nothing', async () => {
    await nana.page.reload()
    await nana.sees('This link opens nothing now')
    await nana.reads('The family has ended it.')
  })
})
