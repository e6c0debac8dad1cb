import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Isaac: his family moves to another area, and nobody tells the story again', () => {
  const { site, step } = openJourney()
  const child = childOf('isaac')

  step('[DES-5] his mother says that they move, and who comes along', async () => {
    const corinne = await site.person('corinne', { on: phone, script: false })
    await corinne.goesTo(`/my/children/${child}/area-move`)
    await corinne.sees('We are moving to another area')
    await corinne.picks('Where to?', 'Saltmere Sands Primary School (Saltmere Borough Council)')
    await corinne.writesDay('From which day?', '2026-11-30')
    await corinne.presses('We are moving')
    await corinne.sees('Who comes along with Isaac?')
    await corinne.presses('That is who comes along')
    await corinne.sees('We are moving to another area')
    await corinne.reads('Rashid', 'by Monday 7 December 2026')
    await corinne.leaves()
  })

  step('[DES-5] the area they leave confirms it, and the school they come to takes the record', async () => {
    const rashid = await site.person('rashid', { script: false })
    await rashid.goesTo(`/desk/children/${child}/area-move`)
    await rashid.presses('The record can go along')
    await rashid.reads('You confirmed it.')
    await rashid.leaves()
    const annika = await site.person('annika', { script: false })
    await annika.follows('A child, on Monday 30 November 2026')
    await annika.sees('Isaac Delacroix-Webb comes to you')
    await annika.presses('Take the record')
    await annika.sees('Isaac Delacroix-Webb')
    await annika.leaves()
  })

  step('[DES-5] she reads his words in the new area; his old teacher finds nothing any more', async () => {
    const corinne = await site.person('corinne', { on: phone, script: false })
    await corinne.goesTo(`/my/children/${child}/area-move`)
    await corinne.reads('Your record is here now')
    await corinne.goesTo(`/my/children/${child}/record`)
    await corinne.follows(/Not now/)
    await corinne.reads('Mr Demir does good voices too.')
    const yusuf = await site.person('yusuf', { script: false })
    await yusuf.goesTo(`/desk/children/${child}`)
    await yusuf.sees('We cannot find that page')
  })
})
