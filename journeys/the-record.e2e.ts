import { describe } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Tom: everyone writes in their own voice, and two parents see it differently', () => {
  const { site, step } = openJourney()
  let hamish: Person
  const tomAtWork = `/desk/children/${childOf('tom')}`

  step('[RCD-2] Tom writes on his own page, with a picture, and it is his', async () => {
    const tom = await site.person('tom', { on: phone })
    await tom.sees('Hi, I’m Tom')
    await tom.follows('Change my page')
    await tom.sees('Change my page')
    await tom.chooses('What is it about?', 'A bad day')
    await tom.writes('First thing', 'When plans change and nobody says')
    await tom.presses('Put it on my page')
    await tom.sees('Hi, I’m Tom')
    await tom.reads('It is on your page now.', 'When plans change and nobody says')
    await tom.leaves()
  })

  step('[RCD-2] his mother writes what helps, in her own words', async () => {
    const siobhan = await site.person('siobhan', { on: phone, script: false })
    await siobhan.sees('Hello, Siobhan')
    await siobhan.follows('Tom’s record')
    await siobhan.sees('Tom’s record')
    await siobhan.follows('What matters')
    await siobhan.sees('What matters: Tom')
    await siobhan.writes('What matters to your child?', 'That someone tells him first. And his gecko.')
    await siobhan.chooses('Whose words are these?', 'Mine')
    await siobhan.chooses('Who may read this?', 'Everyone around the child')
    await siobhan.presses('Keep these words')
    await siobhan.sees('Tom’s record')
    await siobhan.reads('It is kept.', 'That someone tells him first. And his gecko.', 'Siobhan Brannigan, mother')
    await siobhan.leaves()
  })

  step('[RCD-4] his father sees it differently: his words stand beside hers, and hers are not changed', async () => {
    const gareth = await site.person('gareth', { on: phone })
    await gareth.follows('Tom’s record')
    await gareth.sees('Tom’s record')
    await gareth.follows('I see it differently', 'That someone tells him first.')
    await gareth.sees('How do you see it?')
    await gareth.writes('What you see', 'He manages change well with me. He wants to be with his friends.')
    await gareth.presses('Put my words beside these')
    await gareth.sees('Tom’s record')
    await gareth.reads('That someone tells him first. And his gecko.', 'He manages change well with me.')
    await gareth.leaves()
  })

  step('[RCD-2] the class teacher and the teaching assistant write theirs, from his page', async () => {
    hamish = await site.person('hamish', { script: false })
    await hamish.goesTo(tomAtWork)
    await hamish.sees('Tom Brannigan-Whitley')
    await writesAbout(hamish, 'A good day', 'What makes a good day here?', 'Maths first, then a job that needs him.')
    const denise = await site.person('denise', { on: phone })
    await denise.goesTo(tomAtWork)
    await denise.sees('Tom Brannigan-Whitley')
    await writesAbout(
      denise,
      'Joining in',
      'Trips, clubs, plays, exams: asked, joined, with what help, or why not?',
      'Asked to run the gecko club. Joined, and spoke to the whole of Year 3.',
    )
    await denise.reads('Denise Oyelaran-Hughes', 'Hamish Dunbar', 'Maths first, then a job that needs him.')
  })

  step(
    '[RCD-3] what keeps him safe is written once, and comes before everything for whoever is in charge',
    async () => {
      await hamish.goesTo(tomAtWork)
      await hamish.follows('Write what keeps the child safe')
      await hamish.sees('Keep me safe: Tom')
      await hamish.reads('Every adult in charge of the child sees this, always.')
      await hamish.writes(
        'What must every adult in charge know?',
        'Bee stings: his lips swell. Antihistamine in the office.',
      )
      await hamish.chooses('Whose words are these?', 'We wrote them together')
      await hamish.presses('Keep these words')
      await hamish.sees('Tom Brannigan-Whitley')
      await hamish.reads(/Bee stings: his lips swell.*Good at.*Football/)
    },
  )

  step('[RCD-7] his page is read before teaching him, and Tom sees who has read it', async () => {
    await hamish.goesTo('/desk')
    await hamish.follows(/Tom Brannigan-Whitley/)
    await hamish.sees('Tom Brannigan-Whitley')
    await hamish.reads(/Bee stings.*Football/)
    await hamish.presses('I have read Tom’s page')
    await hamish.reads('Thank you. The child and the family see that you have read it.')
    const tom = await site.person('tom', { on: phone, script: false })
    await tom.sees('Hi, I’m Tom')
    await tom.reads('Mr Dunbar has read it')
  })

  async function writesAbout(person: Person, part: string, question: string, words: string) {
    await person.follows(part)
    await person.sees(`${part}: Tom`)
    await person.writes(question, words)
    await person.chooses('Whose words are these?', 'Mine')
    await person.chooses('Who may read this?', 'Everyone around the child')
    await person.presses('Keep these words')
    await person.sees('Tom Brannigan-Whitley')
    await person.reads(words)
  }
})

describe('Kofi and Leah: a therapist’s advice for all, and words for nobody else', () => {
  const { site, step } = openJourney()
  const only = 'Some weeks I am fine and some weeks everything is too loud.'

  step('[RCD-2] the speech therapist writes advice in her own voice, and his mother reads it', async () => {
    const jo = await site.person('jo')
    await jo.goesTo(`/desk/children/${childOf('kofi')}`)
    await jo.sees('Kofi Mensah')
    await jo.reads(/Peanut allergy.*Good at.*Drawing buses/)
    await jo.follows(/Write here\W+Advice/)
    await jo.sees('Advice: Kofi')
    await jo.writes(
      'Your advice: what helps next?',
      'Let him choose when to read aloud. He is nearly ready for assembly.',
    )
    await jo.chooses('Whose words are these?', 'Mine')
    await jo.chooses('Who may read this?', 'Everyone around the child')
    await jo.presses('Keep these words')
    await jo.reads('It is kept.')
    const amara = await site.person('amara', { on: phone })
    await amara.follows('Kofi’s record')
    await amara.sees('Kofi’s record')
    await amara.reads('He is nearly ready for assembly.', 'Jo Whitcombe')
  })

  step('[RCD-5] Leah reads what she wrote for herself alone', async () => {
    const leah = await site.person('leah', { on: phone, script: false })
    await leah.sees('Hi Leah')
    await leah.reads(only, 'Just for me', 'Words you keep for yourself are seen by nobody else.')
  })

  step('[RCD-5] her mother, her tutor and the inclusion lead read everything else, and not that', async () => {
    const chioma = await site.person('chioma', { on: phone })
    // Leah calls her record her pages, and so does whatever her mother reads (RCD-18).
    await chioma.follows('Leah’s pages')
    await chioma.sees('Leah’s pages')
    await chioma.reads('A photography course at Wren Valley')
    await chioma.doesNotRead(only)
    for (const slug of ['marta', 'priya']) {
      const worker = await site.person(slug)
      await worker.goesTo(`/desk/children/${childOf('leah')}`)
      await worker.sees('Leah Okonkwo-Barrett')
      await worker.reads('A photography course at Wren Valley')
      await worker.doesNotRead(only)
      await worker.goesTo(`/desk/children/${childOf('leah')}/profile`)
      await worker.doesNotRead(only)
      await worker.goesTo(`/desk/children/${childOf('leah')}/story`)
      await worker.doesNotRead(only)
    }
  })
})
