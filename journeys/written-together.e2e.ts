import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Tom’s mother and his teacher write in one part at the same meeting, each on their own device', () => {
  const { site, step } = openJourney()
  const question = { family: /trips, clubs and exams\?/, work: /what does this child need\?/ }
  const start = 'Trips: tell me the day before.\nExams: a small room.'
  let siobhan: Person
  let hamish: Person

  step('[RCD-13] both open what they wrote together, to add to it', async () => {
    siobhan = await site.person('siobhan', { on: phone })
    await siobhan.goesTo(`/my/children/${childOf('tom')}/record/write?part=access`)
    await siobhan.writes(question.family, start)
    await siobhan.chooses('Whose words are these?', 'We wrote them together')
    await siobhan.chooses('Who may read this?', 'Everyone around the child')
    await siobhan.presses('Keep these words')
    await siobhan.follows('Change', 'Trips: tell me the day before.')
    hamish = await site.person('hamish', { script: false })
    await hamish.goesTo(`/desk/children/${childOf('tom')}`)
    await hamish.follows('Change', 'Trips: tell me the day before.')
    await hamish.stillHas(question.work, start)
  })

  step('[RCD-13] she saves; he sees what she changed before he saves, and keeps both', async () => {
    await siobhan.writes(question.family, start.replace('the day before', 'the day before, with a photo'))
    await siobhan.presses('Keep these words')
    await siobhan.sees('Tom’s record')
    await hamish.writes(question.work, `${start}\nPace: ten minutes more, and no clock on the wall.`)
    await hamish.presses('Keep these words')
    await hamish.sees('Siobhan changed this while you were writing')
    await hamish.reads('You changed different lines.', 'with a photo.')
    await hamish.presses('Keep both')
    await hamish.sees('Tom Brannigan-Whitley')
    await hamish.reads('Trips: tell me the day before, with a photo.', 'Pace: ten minutes more, and no clock')
  })

  step('[RCD-19] and she reads his line beside hers', async () => {
    await siobhan.goesTo(`/my/children/${childOf('tom')}/record`)
    await siobhan.reads('Trips: tell me the day before, with a photo.', 'Pace: ten minutes more, and no clock')
  })
})
