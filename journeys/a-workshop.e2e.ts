import { describe } from 'vitest'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const name = 'quiet-rooms'
const at = `/have-your-say/wrenshire/${name}`

/** Ten phones of a hall: each a browser's cookie and no more. Votes as their group does. */
async function vote(address: string, number: number): Promise<void> {
  const post = (path: string, cookie: string, fields: Readonly<Record<string, string>>) =>
    fetch(`${address}${at}${path}`, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
      headers: { 'sec-fetch-site': 'same-origin', cookie },
    })
  const started = await post('/start', '', { room: 'yes' })
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? ''
  await post('/about-you', cookie, { groups: 'young-person' })
  for (let turn = 0; turn < 7; turn += 1) {
    const page = await (await fetch(`${address}${at}`, { headers: { cookie } })).text()
    const field = (of: string) => new RegExp(`name="${of}" value="([^"]+)"`).exec(page)?.[1]
    const [statement, wording] = [field('statement'), field('wording')]
    if (!statement || !wording) throw new Error(`Phone ${number} was asked nothing`)
    const isShared = page.includes('all right to be quiet')
    const isChoice = page.includes('choose')
    const agrees = isShared || (number % 2 === 0) === isChoice
    await post('/vote', cookie, { statement, wording, vote: agrees ? 'agree' : 'disagree' })
  }
}

describe('Thirty people in a hall look for what they share about quiet rooms', () => {
  const { site, step } = openJourney()
  let hilary: Person

  step('[CON-1] whoever chairs the partnership opens a dialogue, and shows the hall a code', async () => {
    hilary = await site.person('hilary')
    await hilary.goesTo('/desk/dialogues')
    await hilary.writes('What is it about?', 'Quiet rooms in every school?')
    await hilary.writes('Its address', name)
    await hilary.writes('Background, in plain words', 'Some schools have a room to be quiet in. Should all have one?')
    await hilary.writes('Background, in easy words', 'A quiet place at school. Is that good?')
    const seeds = [
      ...['Every school has a place where it is all right to be quiet.', 'A child may choose to go there.'],
      ...['Going there is something you choose.', 'You choose who comes with you.'],
      ...['A grown-up is always there.', 'A teacher sends you there.', 'The door stays open.'],
    ]
    await hilary.writes('Sentences to begin with', seeds.join('\n'))
    await hilary.writesDay('Until which day?', '2026-12-18')
    await hilary.chooses('Who may take part?', 'Anyone')
    await hilary.presses('Open it')
    await hilary.sees('Quiet rooms in every school?')
    await hilary.goesTo(`${at}/room`)
    await hilary.reads('Point your phone’s camera here')
  })

  step('[CON-2] ten phones vote at once, and the hall sees it without anybody pressing', async () => {
    const { address } = site.server()
    await Promise.all(Array.from({ length: 10 }, (_, number) => vote(address, number)))
    await hilary.waitsFor('ten people on the screen', async () => /10 people/.exec(await hilary.text()) ?? undefined)
  })

  step('[CON-3] a young person votes on a phone and adds a sentence, which the reader lets through', async () => {
    const leah = await site.stranger({ on: phone, script: false })
    await leah.goesTo(at)
    await leah.sees('Quiet rooms in every school?')
    await leah.presses('Start')
    await leah.presses('Agree')
    await leah.writes('Add your own sentence', 'Nobody asks me why I am there.')
    await leah.presses('Add it')
    await leah.reads('A person reads your sentence first.')
    await hilary.goesTo(`/desk/dialogues/wrenshire/${name}`)
    await hilary.writes('Theme, in a word or two', 'a say')
    await hilary.presses('Let it through')
    await hilary.reads('Nothing waits to be read.')
  })

  step('[CON-4] the report says what all share, where they differ, and who was heard', async () => {
    const reader = await site.stranger({ on: phone })
    await reader.goesTo(`${at}/report`)
    await reader.sees('Report: Quiet rooms in every school?')
    await reader.reads(
      'all right to be quiet',
      'Common ground',
      'Points of difference',
      'People fall into 2 groups',
      /Child or young person: 10/,
    )
  })
})
