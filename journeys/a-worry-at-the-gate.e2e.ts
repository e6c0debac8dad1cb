import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { phone } from './person.ts'
import { openJourney } from './site.ts'

const lily = `/desk/children/${childOf('lily')}`

describe('Lily’s mother says what worries her at the school gate', () => {
  const { site, step } = openJourney()

  step('[IDN-1] her class teacher types it as she said it, and it is not kept until he has read it back', async () => {
    const daniel = await site.person('daniel')
    await daniel.goesTo(lily)
    await daniel.sees('Lily Tran')
    await daniel.follows('Add a worry')
    await daniel.sees('Write down a worry about Lily Tran')
    await daniel.chooses('Whose words are these?', 'Mei Tran, mother')
    await daniel.chooses('How were they said?', 'In person')
    await daniel.writes('What worries them, in their words', 'She reads at home every night. Here she says she is stupid.')
    await daniel.writes('The same in their own language', 'Tối nào con cũng đọc ở nhà. Ở đây con nói con ngốc.')
    await daniel.writes('Who put it into English?', 'Her aunt Linh')
    await daniel.writes('What did the child say or show, now?', 'The letters swim when everyone is loud.')
    await daniel.writes('Who helped the child?', 'Mr Shaw')
    await daniel.writes('What starts this week?', 'Reading in the quiet corner with Mr Shaw, ten minutes a day')
    await daniel.writesDay('From', '2026-12-01')
    await daniel.presses('Record what was said')
    await daniel.sees('Write down a worry about Lily Tran')
    await daniel.reads('Read it back first. It is their words.')
    await daniel.stillHas('What worries them, in their words', 'She reads at home every night. Here she says she is stupid.')
    await daniel.ticks('I read it back, and it is right')
    await daniel.presses('Record what was said')
    await daniel.reads('It is written down, in their words.')
    console.log(daniel.page.url(), await daniel.text())
  })

  step('[IDN-14] she sees it on her phone: what happens next, who owes it, by when, whom to ask, what starts this week', async () => {
    const mei = await site.person('mei', { on: phone, script: false })
    console.log(mei.page.url(), await mei.text())
  })
})

describe('Efua’s mother says it by herself, on her phone', () => {
  const { site, step } = openJourney()

  step('[IDN-2] she is asked what worries her and how to talk with her, and never for a diagnosis', async () => {
    const amara = await site.person('amara', { on: phone })
    await amara.follows('Show Efua instead')
    console.log(amara.page.url(), await amara.text())
  })
})
